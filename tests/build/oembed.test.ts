import { describe, expect, it } from "vitest";
import { oembedDescriptions } from "../../build/oembed/descriptions.ts";
import { pictureNames } from "../../build/pictures/list.ts";

const tour = { id: "two-seas", title: 'Two “seas” & a <river> "quoted"', author: "Somebody", steps: [] };
const step = { heading: "", view: "", seconds: null, caption: [], notes: [] };
const describeAll = (site: string) =>
  oembedDescriptions(pictureNames(["2017-06", "2023-12"]), [{ ...tour, steps: [step] }], site, {
    provider: "Route Atlas",
    titleOf: ({ name }) => `Title of ${name}`,
  });

describe("oEmbed", () => {
  it("describes every document, every route in it and every tour", () => {
    const names = [...describeAll("https://atlas.example/").keys()];
    expect(names).toHaveLength(2 * 5 + 1);
    expect(names).toContain("western-balkans-2023-12");
    expect(names).toContain("tour-two-seas");
  });

  it("has all that a rich answer must have, at full addresses, and always names its document", () => {
    const all = describeAll("https://atlas.example/map/");
    expect(all.get("western-balkans-2023-12")).toMatchObject({
      version: "1.0",
      type: "rich",
      title: "Title of western-balkans-2023-12",
      provider_url: "https://atlas.example/map/",
      thumbnail_url: "https://atlas.example/map/pictures/western-balkans-2023-12.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const html = all.get("western-balkans-2023-12")?.html ?? "";
    expect(html).toContain('src="https://atlas.example/map/embed.html?stop=2023-12&amp;route=western-balkans"');
    for (const attribute of ["title=", 'loading="lazy"', 'referrerpolicy="no-referrer"', "sandbox="])
      expect(html).toContain(attribute);
  });

  it("writes a title as text, whatever is in it", () => {
    const { html, title, thumbnail_url } = describeAll("").get("tour-two-seas") ?? { html: "", title: "" };
    expect(title).toBe(tour.title);
    expect(html).toContain('title="Two “seas” &amp; a &lt;river> &quot;quoted&quot;"');
    expect(thumbnail_url).toBe("./pictures/tour-two-seas-1.png");
  });
});
