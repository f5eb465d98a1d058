import jsqr from "jsqr";
import { openWithPicture, queryOf } from "../support/atlasPage.ts";
import { codeOf, shareDialog, WAYS } from "../support/shareDialog.ts";
import { expect, test } from "../support/test.ts";

test("the share dialog opens by keyboard, writes what is chosen into code and preview, and says what it has copied", async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWithPicture(page, "?partner=TUN");
  await page.getByRole("button", { name: "Share", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Embed or share" }).press("Enter");
  const dialog = shareDialog(page);
  const [loader, frame, picture] = WAYS.map((way) => codeOf(dialog, way)) as [
    ReturnType<typeof codeOf>,
    ReturnType<typeof codeOf>,
    ReturnType<typeof codeOf>,
  ];
  await expect(loader).toHaveValue(/data-view="stop=2023-12&amp;partner=TUN&amp;lang=en"/);
  expect(queryOf(page)).toContain("panel=share");
  // The atlas has no picture of this choice, and the code says so.
  await expect(picture).toHaveValue(/The picture shows: Route Atlas: Standing – Document of 13 December 2023\./);

  const preview = page.frameLocator("dialog .paper iframe");
  await expect(preview.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(preview.locator("[data-map=picture]")).toBeVisible();
  await dialog.getByRole("checkbox", { name: "Title" }).press("Space");
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("Dark");
  await expect(frame).toHaveValue(/theme=dark&amp;parts=caption,timeline,legend|parts=[^"]*&amp;theme=dark/);
  await expect(preview.locator("svg.window")).toBeVisible();
  await expect(preview.getByRole("heading", { level: 1 })).toHaveCount(0);
  // Its height is that of what it shows.
  const neededPx = await dialog.getByRole("textbox", { name: "Frame’s height (px)" }).getAttribute("placeholder");
  expect(Number(neededPx)).toBeGreaterThan(400);
  await expect(frame).toHaveValue(new RegExp(`width="720" height="${neededPx ?? ""}"`));

  await dialog.getByRole("textbox", { name: "Greatest width (px)" }).fill("12");
  await expect(dialog.getByText(/^A whole number of pixels from 280 to 2.?400, or nothing\.$/)).toBeVisible();
  await dialog.getByRole("textbox", { name: "Greatest width (px)" }).fill("");
  await expect(loader).not.toHaveValue(/max-width:\d+px"/);

  await dialog.getByRole("radio", { name: /^Pinned: / }).press("Space");
  await expect(loader).toHaveValue(
    new RegExp(
      `src="${site.url}editions/([0-9a-f]{10}-[0-9a-f]{10})/embed\\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"[^]*edition=\\1`,
    ),
  );
  const copy = dialog.getByRole("region", { name: WAYS[0] }).getByRole("button");
  await copy.press("Enter");
  await expect(copy).toHaveText(/Code copied$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await loader.inputValue());

  // The code is read back from what is seen of it.
  const link = await dialog.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  const shot = await dialog.getByRole("img", { name: `QR code of the address ${link}` }).screenshot();
  const { data, width, height } = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context2d = canvas.getContext("2d");
      context2d?.drawImage(image, 0, 0);
      const pixels = context2d?.getImageData(0, 0, image.width, image.height).data;
      return { data: [...(pixels ?? [])], width: image.width, height: image.height };
    },
    `data:image/png;base64,${shot.toString("base64")}`,
  );
  const read = jsqr(new Uint8ClampedArray(data), width, height);
  expect(read?.data).toBe(link);
  expect(new URL(link).search).toBe("?stop=2023-12&partner=TUN&lang=en");

  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(queryOf(page)).toBe("?partner=TUN");
});
