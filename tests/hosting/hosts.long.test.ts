/** nginx and Caddy, where the machine has them, answer with our recipes exactly what our own server answers. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { get, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersOfAll } from "../../build/hosting/headers.mjs";
import { serve } from "../../scripts/serve.mjs";
import { projectRoot } from "../support/devServer.ts";

const BROTLI_MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const files: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>Home</title>",
  "embed.html": "<!doctype html><title>Frame</title>",
  "embed.js": "void 0;",
  "embed.d.ts": "export {};",
  "sw.js": "void 0;",
  "manifest.webmanifest": "{}",
  "assets/app-1a2b.js": "export {};",
  "assets/worker-3c4d.mjs": "export {};",
  "assets/font-5e6f.woff2": "wOF2",
  "assets/land-7a8b.json": "{}",
  "editions/list.json": "{}",
  "editions/1a2b3c/embed.html": "<!doctype html><title>Kept</title>",
  "data/index.html": "<!doctype html><title>Data</title>",
  "data/partners.csv": "iso3,name\nTUR,Türkiye\n",
  "data/datapackage.json": "{}",
  "oembed/2023-12.json": "{}",
  "pictures/2025-09.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "pictures/2025-09.png": "PNG",
};
const compressed = ["index.html", "assets/app-1a2b.js", "assets/land-7a8b.json", "data/partners.csv"];
const asked = [
  "",
  ...Object.keys(files),
  "data/",
  "pictures/",
  "nowhere",
  "assets/gone-9a9b.js",
  "index.html?stop=2017-06",
];
const compared = [
  ...Object.keys(headersOfAll),
  "Content-Security-Policy",
  "Cache-Control",
  "Content-Type",
  "Content-Encoding",
];

let folder: string;
let own: Awaited<ReturnType<typeof serve>>;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hosts-"));
  await chmod(folder, 0o755);
  const site = join(folder, "site");
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), content);
    if (!compressed.includes(name)) continue;
    await writeFile(join(site, `${name}.br`), brotliCompressSync(content));
    await writeFile(join(site, `${name}.gz`), gzipSync(content));
  }
  // The same site once more, in a folder.
  await cp(site, join(folder, "atlas"), { recursive: true });
  await cp(join(folder, "atlas"), join(site, "atlas"), { recursive: true });
  own = await serve({ dir: site });
});

afterAll(async () => {
  for (const program of running.filter(({ exitCode }) => exitCode === null)) {
    const ended = new Promise((done) => program.once("exit", done));
    program.kill("SIGTERM");
    await ended;
  }
  await own.close();
  await rm(folder, { recursive: true });
});

describe.each([
  ["nginx", startNginx],
  ["caddy", startCaddy],
] as const)("%s", (name, start) => {
  test.skipIf(!isInstalled(name))(
    "answers with our recipe what our own server answers, at the root and in a folder",
    async () => {
      const url = await start();
      for (const prefix of ["", "atlas/"])
        for (const path of asked)
          for (const encoding of ["identity", "gzip", "br, gzip"]) {
            const [theirs, ours] = [
              await answer(url, prefix + path, encoding),
              await answer(own.url, prefix + path, encoding),
            ];
            expect(theirs, `${prefix}${path} as ${encoding}`).toEqual(ours);
          }
    },
  );

  test.skipIf(!isInstalled(name))("compares by a mark, changes nothing, and shows no folder", async () => {
    const url = await start();
    const first = await fetch(url);
    const again = await fetch(url, { headers: { "If-None-Match": first.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
    expect(await (await fetch(`${url}pictures/`)).text()).not.toContain("2025-09");
    const folderPage = await fetch(`${url}data`, { redirect: "manual" });
    expect([folderPage.status, folderPage.headers.get("location")]).toEqual([expect.toBeOneOf([301, 308]), "/data/"]);
    expect(await statusOf(url, "/..%2f..%2fetc%2fpasswd")).toBeGreaterThanOrEqual(400);
  });
});

function isInstalled(program: string): boolean {
  return spawnSync(program, [program === "nginx" ? "-v" : "version"]).status === 0;
}

async function answer(url: string, path: string, encoding: string): Promise<Readonly<Record<string, unknown>>> {
  const { status, headers } = await fetch(url + path, { headers: { "Accept-Encoding": encoding } });
  const told = compared.map((name) => [
    name,
    headers.get(name)?.replace("; charset", ";charset").toLowerCase() ?? null,
  ]);
  return { status, ...(Object.fromEntries(told) as Record<string, string | null>) };
}

/** The recipe as it stands in hosting/, on a free port of this machine and with the site of the test. */
async function recipe(name: string): Promise<{ text: string; url: string }> {
  const port = await freePort();
  const text = (await readFile(join(projectRoot, "hosting", name), "utf8"))
    .replaceAll("/var/www/route-atlas", join(folder, "site"))
    .replace(
      /(listen |^:)8080/m,
      (_whole, start: string) => `${start === ":" ? "http://127.0.0.1:" : "listen 127.0.0.1:"}${String(port)}`,
    );
  return { text, url: `http://127.0.0.1:${String(port)}/` };
}

async function startNginx(): Promise<string> {
  const { text, url } = await recipe("nginx.conf");
  const hasBrotli = existsSync(BROTLI_MODULE);
  const config = join(folder, `nginx-${String(running.length)}.conf`);
  await writeFile(
    config,
    `${hasBrotli ? `load_module ${BROTLI_MODULE};` : ""}
    daemon off; master_process off; pid ${config}.pid; error_log stderr;
    events {}
    http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
    uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; ${hasBrotli ? text : text.replace("brotli_static on;", "")} }`,
  );
  return started(
    spawn("nginx", ["-c", config, "-p", folder, "-e", "stderr"], { stdio: ["ignore", "ignore", "pipe"] }),
    url,
  );
}

async function startCaddy(): Promise<string> {
  const { text, url } = await recipe("Caddyfile");
  const config = join(folder, `Caddyfile-${String(running.length)}`);
  await writeFile(config, `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const program = spawn("caddy", ["run", "--config", config, "--adapter", "caddyfile"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...home },
  });
  return started(program, url);
}

/** Waits until the program answers; throws what it said when it ends before. */
async function started(program: ChildProcess, url: string): Promise<string> {
  running.push(program);
  let said = "";
  program.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  for (;;) {
    if (program.exitCode !== null) throw new Error(said);
    const isThere = await new Promise<boolean>((tell) => {
      get(url, (response) => {
        response.resume();
        tell(true);
      }).on("error", () => tell(false));
    });
    if (isThere) return url;
    await new Promise((later) => setTimeout(later, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((tell) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => tell(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

/** `fetch` tidies an address before it asks; this sends the path as it is. */
function statusOf(url: string, path: string): Promise<number> {
  return new Promise((tell, fail) => {
    request({ host: "127.0.0.1", port: new URL(url).port, path }, (response) => {
      response.resume();
      tell(response.statusCode ?? 0);
    })
      .on("error", fail)
      .end();
  });
}
