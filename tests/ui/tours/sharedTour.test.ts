import { describe, expect, it } from "vitest";
import { LONGEST_LINK, packTour } from "../../../src/ui/tours/packedTour.ts";
import { sharedLink } from "../../../src/ui/tours/sharedLink.ts";
import { sharedTour } from "../../../src/ui/tours/sharedTour.ts";
import { parseTour } from "../../../src/view/tours/parseTour.ts";
import { withoutNotes } from "../../../src/view/tours/editTour.ts";
import { known } from "../../view/known.ts";

const TEXT = `---
title: Shared
language: en
author: Somebody
summary: A tour.
---

## One
view: partner=TUN

Words. [^2017-06-a]

### Notes

${"Some notes about it. ".repeat(20)}
`;

async function opened(text: string) {
  return sharedTour(`#tour=${await packTour(text)}`, known);
}

describe("a tour in a link", () => {
  it("is the same tour at the other end", async () => {
    const { tour } = parseTour(TEXT, "own-shared-abcd", known);
    if (tour === null) throw new Error("The test’s own tour cannot be read.");
    const link = await sharedLink("https://atlas.example/map/?stop=2017-06&panel=maker#x", tour);
    expect(link).toMatch(/^https:\/\/atlas\.example\/map\/\?panel=tours#tour=1\./);
    const found = await sharedTour(new URL(link).hash, known);
    expect(found?.tour).toEqual({ ...tour, id: "shared" });
    expect((await sharedLink(link, withoutNotes(tour))).length).toBeLessThan(link.length);
    expect(link.length).toBeLessThan(LONGEST_LINK);
  });

  it("is not looked for in other fragments", async () => {
    expect(await sharedTour("", known)).toBeNull();
    expect(await sharedTour("#skip", known)).toBeNull();
  });

  it("is refused with a reason when it is of another version, cut, too large or no tour", async () => {
    const packed = await packTour(TEXT);
    expect((await sharedTour(`#tour=2${packed.slice(1)}`, known))?.fault).toBe("version");
    expect((await sharedTour(`#tour=${packed.slice(0, 60)}`, known))?.fault).toBe("damaged");
    expect((await sharedTour("#tour=<script>alert(1)</script>", known))?.fault).toBe("damaged");
    expect((await opened("x".repeat(3_000_000)))?.fault).toBe("tooLong");
    expect((await opened("Just a text."))?.fault).toBe("noTour");
    expect((await opened(TEXT.replace("language: en", 'language: en" onload="x')))?.fault).toBe("noTour");
  });

  it("keeps script and HTML as the letters that they are", async () => {
    const found = await opened(TEXT.replace("Words.", '<script>alert(1)</script> <img src=x onerror="alert(1)">'));
    const parts = found?.tour?.steps[0]?.caption;
    expect(JSON.stringify(parts)).toContain("<script>alert(1)</script>");
    expect(parts?.every(({ kind }) => kind === "paragraph")).toBe(true);
  });
});
