import { afterEach, describe, expect, it, vi } from "vitest";
import { settleEdition } from "../../../src/ui/embed/edition.ts";

const loader = `sha384-${"A".repeat(64)}`;
const edition = (id: string) => ({ id, data: id.slice(0, 10), date: null, loader });
const [NEW, OLD] = ["bbbbbbbbbb-0000000002", "aaaaaaaaaa-0000000001"] as const;

afterEach(() => vi.unstubAllGlobals());

/** Settles a page at this address of a site that keeps both editions; `asked` are the addresses that were asked for. */
async function settle(path: string, { data = "bbbbbbbbbb", list = [NEW, OLD] as readonly string[] | null } = {}) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: URL) => {
    asked.push(address.href);
    if (list === null) return Promise.reject(new TypeError("no network"));
    return Promise.resolve(new Response(JSON.stringify({ version: 1, editions: list.map(edition) })));
  });
  const { href, pathname, search } = new URL(path, "https://a.example/maps/");
  const gone: string[] = [];
  const word = new URLSearchParams(search).get("edition");
  const place = { href, pathname, search, replace: (address: string | URL) => void gone.push(String(address)) };
  const settled = await settleEdition(place, word, data, "en");
  return { ...settled, newer: await settled.newer, gone, asked };
}

describe("a frame that is pinned", () => {
  it("goes from the living page to the folder of its edition, with all other words", async () => {
    const { isLeaving, gone } = await settle(`embed.html?stop=2017-06&edition=${OLD}`);
    expect(isLeaving).toBe(true);
    expect(gone).toEqual([`https://a.example/maps/editions/${OLD}/embed.html?stop=2017-06&edition=${OLD}`]);
  });

  it("goes by the name of the data, as sources and citations have it, to the newest that holds it", async () => {
    expect((await settle("embed.html?edition=aaaaaaaaaa")).gone).toEqual([
      `https://a.example/maps/editions/${OLD}/embed.html?edition=${OLD}`,
    ]);
  });

  it("stays where it is asked for, with or without its name, and finds the site above it", async () => {
    for (const query of ["", `?edition=${OLD}`, "?edition=aaaaaaaaaa"]) {
      const { gone, isLeaving, notice, site } = await settle(`editions/${OLD}/embed.html${query}`, {
        data: "aaaaaaaaaa",
      });
      expect([gone, isLeaving, notice, site]).toEqual([[], false, "", "../../"]);
    }
  });

  it("goes from one edition to another", async () => {
    expect((await settle(`editions/${OLD}/embed.html?edition=${NEW}`, { data: "aaaaaaaaaa" })).gone).toEqual([
      `https://a.example/maps/editions/${NEW}/embed.html?edition=${NEW}`,
    ]);
  });

  it("says of one that is not kept that this is another, also without a network", async () => {
    for (const list of [[NEW], null])
      expect(await settle("embed.html?edition=cccccccccc", { list })).toMatchObject({
        isLeaving: false,
        notice: "Edition cccccccccc is not kept here; this is edition bbbbbbbbbb.",
      });
  });

  it("says that there is a newer edition of the data only where there is one", async () => {
    const newerIn = async (list: readonly string[] | null) =>
      (await settle(`editions/${OLD}/embed.html`, { data: "aaaaaaaaaa", list })).newer;
    expect(await newerIn([NEW, OLD])).not.toBeNull();
    expect(await newerIn(["aaaaaaaaaa-0000000009", OLD])).toBeNull();
    expect(await newerIn([OLD])).toBeNull();
    expect(await newerIn(null)).toBeNull();
  });

  it("takes no folder for an edition that is only called editions", async () => {
    expect((await settle(`editions/2026/embed.html?edition=${OLD}`)).gone).toEqual([
      `https://a.example/maps/editions/2026/editions/${OLD}/embed.html?edition=${OLD}`,
    ]);
  });
});
