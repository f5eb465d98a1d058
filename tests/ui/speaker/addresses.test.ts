import { describe, expect, it } from "vitest";
import { audienceAddress, speakerAddress } from "../../../src/ui/speaker/addresses.ts";
import { placeOfAddress } from "../../../src/ui/speaker/placeOfAddress.ts";

const HERE = "https://example.org/atlas/?tour=old&step=2&partner=TUN&lang=fr&theme=dark#tour=abc";
const PLACE = { tour: "new", step: 7, seen: "partner=LBY" };

describe("the addresses of a talk", () => {
  it("keep language, look and a tour that travels in the fragment, and nothing of what the room has explored", () => {
    expect(speakerAddress(HERE, PLACE)).toBe(
      "https://example.org/atlas/?panel=speaker&tour=new&step=7&lang=fr&theme=dark#tour=abc",
    );
    expect(audienceAddress(HERE, PLACE)).toBe("https://example.org/atlas/?tour=new&step=7&lang=fr&theme=dark#tour=abc");
  });

  it("work for a page that is opened from disk", () => {
    expect(speakerAddress("file:///media/stick/atlas.html?tour=a", PLACE)).toBe(
      "file:///media/stick/atlas.html?panel=speaker&tour=new&step=7",
    );
  });

  it.each([
    ["?panel=speaker&tour=a&step=3", { tour: "a", step: 3, seen: null }],
    ["?tour=a", { tour: "a", step: 1, seen: null }],
    ["?tour=a&step=-3", { tour: "a", step: 1, seen: null }],
    ["?tour=a&step=1e9", { tour: "a", step: 1, seen: null }],
    ["?tour=%3Cscript%3E", null],
    ["", null],
  ])("say of %j where the talk is", (query, place) => {
    expect(placeOfAddress(query)).toEqual(place);
  });
});
