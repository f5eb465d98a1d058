import { describe, expect, it } from "vitest";
import { editionNamed, readEditions } from "../../src/model/editions.ts";

const loader = `sha384-${"A".repeat(64)}`;
const edition = (id: string) => ({ id, data: id.slice(0, 10), date: null, loader });
const [newer, older, oldest] = ["bbbbbbbbbb-0000000002", "aaaaaaaaaa-0000000001", "aaaaaaaaaa-0000000000"] as const;
const list = { version: 1, editions: [newer, older, oldest].map(edition) };

describe("the list of editions", () => {
  it("is read as it was written", () => {
    expect(readEditions(JSON.parse(JSON.stringify(list)))).toEqual(list.editions);
  });

  it("is empty where a server sends anything else, and passes over what is no edition", () => {
    for (const sent of [
      null,
      undefined,
      "x",
      7,
      [],
      {},
      { version: 2, editions: list.editions },
      { version: 1, editions: {} },
    ])
      expect(readEditions(sent)).toEqual([]);
    const broken = [
      null,
      "x",
      edition("../../evil"),
      { ...edition(older), data: "bbbbbbbbbb" },
      { ...edition(older), loader: 'sha384-"><script>' },
    ];
    expect(readEditions({ version: 1, editions: [...broken, edition(newer)] })).toEqual([edition(newer)]);
  });

  it("finds an edition by its own name, and the newest of an edition of the data by that one’s", () => {
    const editions = readEditions(list);
    expect(editionNamed(editions, oldest)?.id).toBe(oldest);
    expect(editionNamed(editions, "aaaaaaaaaa")?.id).toBe(older);
    expect(editionNamed(editions, "cccccccccc")).toBeNull();
  });
});
