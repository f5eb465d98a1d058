import { describe, expect, it } from "vitest";
import { editionId } from "../../build/editions/editionId.ts";
import { inEdition } from "../../build/editions/inEdition.ts";
import { frameAlone } from "../../build/frame/frameAlone.ts";
import { alone } from "../../build/plugins/index.ts";
import { projectRoot } from "./support/folders.ts";

describe("an edition", () => {
  it("has the same name however often it is built, and nothing in it refers to a script or a style outside its folder", async () => {
    const build = async () => inEdition(projectRoot, await frameAlone(projectRoot, alone(projectRoot)));
    const [one, two] = [await build(), await build()];
    expect([...two.keys()].sort()).toEqual([...one.keys()].sort());
    expect(editionId("aaaaaaaaaa", two)).toBe(editionId("aaaaaaaaaa", one));
    const page = Buffer.from(one.get("embed.html") ?? "").toString("utf8");
    const asked = [...page.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address ?? "",
    );
    expect(asked.length).toBeGreaterThan(3);
    for (const address of asked.filter((name) => !name.startsWith("./pictures/")))
      expect([...one.keys()]).toContain(address.replace(/^\.\//, ""));
  });
});
