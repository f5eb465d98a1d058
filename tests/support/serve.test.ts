import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentSecurityPolicy, explorerPolicy, headersOfAll } from "../../build/hosting/headers.mjs";
import { serve, serverName } from "../../scripts/serve.mjs";

const files = {
  "index.html": "<!doctype html><title>Home</title>",
  "assets/app-1a2b.js": "export {};",
  "assets/worker-3c4d.mjs": "export {};",
  "assets/font-5e6f.woff2": "wOF2",
  "embed.html": "<!doctype html><title>Frame</title>",
  "embed.d.ts": "export {};",
  "manifest.webmanifest": "{}",
  "data/partners.csv": "iso3,name\nTUR,Türkiye\n",
  "data/atlas.json": "{}",
  "editions/list.json": "{}",
  "editions/1a2b3c/embed.html": "<!doctype html><title>Kept</title>",
  "pictures/2025-09.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
};
let dir: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "serve-"));
  for (const folder of ["assets", "data", "pictures", "editions/1a2b3c"])
    await mkdir(join(dir, "site", folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, "site", name), content);
  await writeFile(join(dir, "site", "data", "atlas.json.br"), brotliCompressSync(files["data/atlas.json"]));
  await writeFile(join(dir, "secret.txt"), "outside");
  site = await serve({ dir: join(dir, "site") });
});

afterAll(async () => {
  await site.close();
  await rm(dir, { recursive: true });
});

describe("the server of dist/", () => {
  test.each([
    ["", "text/html;charset=utf-8"],
    ["assets/app-1a2b.js", "text/javascript;charset=utf-8"],
    ["assets/worker-3c4d.mjs", "text/javascript;charset=utf-8"],
    ["assets/font-5e6f.woff2", "font/woff2"],
    ["embed.d.ts", "text/plain;charset=utf-8"],
    ["manifest.webmanifest", "application/manifest+json;charset=utf-8"],
    ["data/partners.csv", "text/csv;charset=utf-8"],
    ["data/atlas.json", "application/json;charset=utf-8"],
    ["pictures/2025-09.svg", "image/svg+xml;charset=utf-8"],
  ])("names the type of /%s", async (path, type) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
  });

  test("sends the strict headers with pages and with what is missing", async () => {
    for (const path of ["", "nowhere"]) {
      const { headers } = await fetch(site.url + path);
      for (const [name, value] of Object.entries(headersOfAll)) expect(headers.get(name), name).toBe(value);
    }
  });

  test("lets only the site itself frame the explorer, and anybody frame all else", async () => {
    const policyOf = async (path: string) => (await fetch(site.url + path)).headers.get("content-security-policy");
    for (const path of ["", "?stop=2017-06", "index.html", "index"]) expect(await policyOf(path)).toBe(explorerPolicy);
    for (const path of ["embed.html?stop=2017-06", "nowhere", "assets/app-1a2b.js"])
      expect(await policyOf(path)).toBe(contentSecurityPolicy);
    expect(explorerPolicy).toContain("frame-ancestors 'self'");
    expect(contentSecurityPolicy).not.toContain("frame-ancestors");
  });

  test("keeps hashed names for ever and asks again for all others", async () => {
    const hashed = await fetch(`${site.url}assets/app-1a2b.js`);
    expect(hashed.headers.get("cache-control")).toContain("immutable");
    const pinned = await fetch(`${site.url}editions/1a2b3c/embed.html`);
    expect(pinned.headers.get("cache-control")).toContain("immutable");
    const list = await fetch(`${site.url}editions/list.json`);
    expect(list.headers.get("cache-control")).toBe("no-cache");
    const page = await fetch(site.url);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await fetch(site.url, { headers: { "If-None-Match": page.headers.get("etag")! } });
    expect(again.status).toBe(304);
  });

  test("sends what was compressed beforehand, under the type of the file itself", async () => {
    const response = await fetch(`${site.url}data/atlas.json`, { headers: { "Accept-Encoding": "br" } });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("content-type")).toBe("application/json;charset=utf-8");
    expect(await response.text()).toBe("{}");
  });

  test("answers a missing file, a foreign method and a broken address in a sentence or a status", async () => {
    const missing = await fetch(`${site.url}nowhere.json`);
    expect([missing.status, await missing.text()]).toEqual([404, "There is no /nowhere.json here.\n"]);
    expect((await fetch(site.url, { method: "POST" })).status).toBe(405);
    expect(await statusOf("/%")).toBe(404);
    expect(await statusOf("/%00")).toBe(404);
  });

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/../../secret.txt"])(
    "serves nothing outside its folder: %s",
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );

  test("refuses a port that is taken, and says whose it is", async () => {
    await expect(serve({ dir, port: site.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    const { headers } = await fetch(site.url);
    expect(headers.get("server")).toBe(serverName(join(dir, "site")));
    expect(serverName(join(dir, "site"))).not.toBe(serverName(dir));
  });
});

/** `fetch` tidies an address before it asks; this sends the path as it is. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((fulfil, reject) => {
    request({ host: "127.0.0.1", port: site.port, path }, (response) => {
      response.resume();
      fulfil(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
