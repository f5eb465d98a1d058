import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { precacheOf } from "../../build/offline/precacheOf.ts";
import { entryOfTalk, openEntries } from "../../src/pages/worker/openPages.ts";
import { pathAsked } from "../../src/pages/worker/pathAsked.ts";
import { Store } from "../../src/pages/worker/store.ts";
import { cachesOf, pageLock, talkLock } from "../../src/ui/offline/names.ts";

const SCOPE = "https://example.org/atlas/";

/** Caches in memory, by address. `room` is how many files fit. */
class Shelves {
  readonly #all = new Map<string, Map<string, string>>();
  room = Number.POSITIVE_INFINITY;

  readonly caches = {
    keys: () => Promise.resolve([...this.#all.keys()]),
    delete: (name: string) => Promise.resolve(this.#all.delete(name)),
    open: (name: string) => {
      const files = this.#all.get(name) ?? new Map<string, string>();
      this.#all.set(name, files);
      return Promise.resolve({
        keys: () => Promise.resolve([...files.keys()].map((url) => ({ url }))),
        match: (address: string) => {
          const text = files.get(address);
          return Promise.resolve(text === undefined ? undefined : new Response(text));
        },
        put: async (address: string, response: Response) => {
          if (this.room-- <= 0) throw new Error("The browser has no more room.");
          files.set(address, await response.text());
        },
      } as unknown as Cache);
    },
  };
}

/** A host of one edition that checks what it sends as a browser does. */
function host(files: Readonly<Record<string, string>>, sent: Readonly<Record<string, string>> = files) {
  const asked: string[] = [];
  const fetchFile = (address: string, { integrity = "" }: RequestInit): Promise<Response> => {
    const path = address.slice(SCOPE.length);
    asked.push(path);
    const text = sent[path];
    if (text === undefined) return Promise.resolve(new Response("", { status: 404 }));
    const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
    return hash === integrity ? Promise.resolve(new Response(text)) : Promise.reject(new TypeError("integrity"));
  };
  return { asked, precache: precacheOf(new Map(Object.entries(files))), fetch: fetchFile };
}

const FIRST = { "index.html": "first page", "assets/index-1.js": "first", "assets/same.js": "same" };
const SECOND = { "index.html": "second page", "assets/index-2.js": "second", "assets/same.js": "same" };

function storeOf(shelves: Shelves, { precache, fetch }: ReturnType<typeof host>): Store {
  return new Store({ precache, fetch, scope: SCOPE, caches: shelves.caches });
}

const textOf = async (response: Promise<Response | undefined>): Promise<string | undefined> => (await response)?.text();

describe("the list of what is kept", () => {
  it("leaves out pictures, pinned editions and compressed copies, and changes with every file", () => {
    const list = precacheOf(
      new Map([
        ["b.js", "b"],
        ["a.js", "a"],
        ["a.js.br", "a"],
        ["pictures/2017-06.svg", "<svg/>"],
        ["editions/1/a.json", "{}"],
      ]),
    );
    expect(list.files.map(({ path }) => path)).toEqual(["a.js", "b.js"]);
    expect(precacheOf(new Map([["a.js", "a"]])).edition).not.toBe(precacheOf(new Map([["a.js", "b"]])).edition);
  });
});

describe("what a request means", () => {
  const asked = (url: string, more: { method?: string; headers?: Record<string, string> } = {}): string | null =>
    pathAsked({ url, method: more.method ?? "GET", headers: new Headers(more.headers) }, SCOPE);

  it("is the page for its folder, whatever the query", () => {
    expect(asked(SCOPE)).toBe("index.html");
    expect(asked(`${SCOPE}?stop=2017-06&partner=NER`)).toBe("index.html");
    expect(asked(`${SCOPE}embed.html?parts=map`)).toBe("embed.html");
    expect(asked(`${SCOPE}data/`)).toBe("data/index.html");
  });

  it("is left to the network for other origins, other folders, parts of files and anything but GET", () => {
    expect(asked("https://example.com/atlas/")).toBeNull();
    expect(asked("https://example.org/other/")).toBeNull();
    expect(asked(`${SCOPE}index.html`, { headers: { Range: "bytes=0-9" } })).toBeNull();
    expect(asked(SCOPE, { method: "POST" })).toBeNull();
  });
});

describe("an edition on the device", () => {
  it("is whole after it was filled, and asks the network for nothing twice", async () => {
    const shelves = new Shelves();
    const first = host(FIRST);
    await storeOf(shelves, first).fill();
    await storeOf(shelves, first).fill();
    expect(first.asked.toSorted()).toEqual(Object.keys(FIRST).toSorted());
    expect(await textOf(storeOf(shelves, first).find("index.html"))).toBe("first page");
  });

  it("fetches the same bytes once, however many files hold them, and has each of these", async () => {
    const shelves = new Shelves();
    const files = { "assets/frame/same.js": "same", "assets/own.js": "own", "assets/same.js": "same", "z.js": "z" };
    const edition = host(files);
    await storeOf(shelves, edition).fill();
    expect(edition.asked.toSorted()).toEqual(["assets/own.js", "assets/same.js", "z.js"]);
    for (const [path, text] of Object.entries(files))
      expect(await textOf(storeOf(shelves, edition).find(path)), path).toBe(text);
  });

  it.each([
    ["a file is missing on the host", { ...SECOND, "assets/index-2.js": undefined }],
    ["the host has a file of another edition", { ...SECOND, "index.html": "first page" }],
  ])("does not come to be when %s", async (_why, sent) => {
    await expect(storeOf(new Shelves(), host(SECOND, sent as Record<string, string>)).fill()).rejects.toThrow();
  });

  it("does not come to be when the browser has no room, and goes on from there at the next visit", async () => {
    const shelves = new Shelves();
    shelves.room = 2;
    await expect(storeOf(shelves, host(FIRST)).fill()).rejects.toThrow("room");
    shelves.room = 9;
    const again = host(FIRST);
    await storeOf(shelves, again).fill();
    expect(again.asked).toHaveLength(1);
  });

  it("takes from the one before what has the same content, and only that", async () => {
    const shelves = new Shelves();
    await storeOf(shelves, host(FIRST)).fill();
    const second = host(SECOND);
    await storeOf(shelves, second).fill();
    expect(second.asked.toSorted()).toEqual(["assets/index-2.js", "index.html"]);
    expect(await textOf(storeOf(shelves, second).find("index.html"))).toBe("second page");
  });

  it("still answers the open pages of the one before, until these are closed", async () => {
    const shelves = new Shelves();
    await storeOf(shelves, host(FIRST)).fill();
    const second = storeOf(shelves, host(SECOND));
    await second.fill();
    await second.tidy([`${SCOPE}assets/index-1.js`, `${SCOPE}assets/index-2.js`]);
    expect(await textOf(second.find("assets/index-1.js"))).toBe("first");
    await second.tidy([`${SCOPE}assets/index-2.js`]);
    expect(await second.find("assets/index-1.js")).toBeUndefined();
    expect(await shelves.caches.keys()).toHaveLength(1);
  });

  it("opens a window that joins a talk in the edition of the talk", async () => {
    const shelves = new Shelves();
    await storeOf(shelves, host(FIRST)).fill();
    const second = storeOf(shelves, host(SECOND));
    await second.fill();
    expect(await textOf(second.find("index.html", `${SCOPE}assets/index-1.js`))).toBe("first page");
    expect(await textOf(second.find("index.html", `${SCOPE}assets/unknown.js`))).toBe("second page");
  });

  it("leaves the caches of other sites and other folders of the origin alone", async () => {
    const shelves = new Shelves();
    const others = ["somebody else’s", cachesOf("https://example.org/"), cachesOf("https://example.org/atlas/deep/")];
    for (const name of others) await shelves.caches.open(name);
    const store = storeOf(shelves, host(FIRST));
    await store.fill();
    await store.tidy([]);
    expect(await shelves.caches.keys()).toEqual(expect.arrayContaining(others));
  });
});

describe("the locks of open pages", () => {
  const held = (name: string, clientId: string): LockInfo => ({ name, clientId, mode: "shared" });
  const one = `${SCOPE}assets/index-1.js`;

  it("tell which editions are on the screen, once every page has said so", () => {
    const locks = [held(pageLock(one), "a"), held("another site’s", "b")];
    expect(openEntries(locks, 1, SCOPE)).toEqual([one]);
    expect(openEntries(locks, 2, SCOPE)).toBeNull();
    expect(openEntries([], 0, SCOPE)).toEqual([]);
  });

  it("tell by which script the windows of a talk began", () => {
    const other = held(pageLock(`${SCOPE}assets/index-2.js`), "b");
    expect(entryOfTalk([other, held(pageLock(one), "a"), held(talkLock(SCOPE), "a")], SCOPE)).toBe(one);
    expect(entryOfTalk([other], SCOPE)).toBeNull();
  });
});
