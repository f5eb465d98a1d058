import { openWithoutMap } from "../support/atlasPage.ts";
import { expect, test } from "../support/test.ts";

test("a violation of the policy would be noticed", async ({ page, guard }) => {
  guard.allow(/Content Security Policy/);
  await openWithoutMap(page);
  const violation = page.evaluate(
    () =>
      new Promise<string>((tell) => {
        addEventListener("securitypolicyviolation", (event) => tell(event.effectiveDirective), { once: true });
        document.body.append(Object.assign(document.createElement("script"), { textContent: "void 0" }));
      }),
  );
  expect(await violation).toBe("script-src-elem");
});
