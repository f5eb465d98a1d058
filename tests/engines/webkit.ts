/** Drives an installed WebKitGTK by its WebDriver, over HTTP. It needs a display and takes one of its own from Xvfb where there is none. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Engine, type EngineOptions, IS_SETTLED, keyActions, type Paper, programsAt, until } from "./engine.ts";

const START_MS = 30_000;

const LIBRARIES = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((system) => `/usr/lib/${system}`);
const XVFB = ["/usr/bin/Xvfb"];

/** Its driver and the small browser that comes with it. */
export const WEBKIT = programsAt({
  driver: ["/usr/bin/WebKitWebDriver"],
  browser: LIBRARIES.map((at) => `${at}/webkit2gtk-4.1/MiniBrowser`),
  xvfb: XVFB,
});

/** Python with what lets it hold a page of WebKitGTK. */
export const WEBKIT_PRINTER = programsAt({
  python: ["/usr/bin/python3"],
  binding: ["/usr/lib/python3/dist-packages/gi/__init__.py"],
  types: LIBRARIES.map((at) => `${at}/girepository-1.0/WebKit2-4.1.typelib`),
  xvfb: XVFB,
});

/** Its sandbox needs rights that a container does not give; the pages are our own. */
const ENVIRONMENT = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", GDK_BACKEND: "x11" };

/** A page printed by WebKitGTK, as PDF. Its WebDriver knows no printing, so a small program holds the page. */
export async function printWithWebKit(
  programs: NonNullable<typeof WEBKIT_PRINTER>,
  url: string,
  { widthMm, heightMm }: Paper,
  scripts: boolean,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-webkit-"));
  const display = await startDisplay(programs.xvfb);
  try {
    const program = fileURLToPath(new URL("printWebKit.py", import.meta.url));
    const out = join(folder, "page.pdf");
    const words = [program, url, String(widthMm), String(heightMm), scripts ? "1" : "0", IS_SETTLED, out];
    await promisify(execFile)(programs.python, words, { env: { ...ENVIRONMENT, DISPLAY: display.name } });
    return readFileSync(out);
  } finally {
    await stop(display.process);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a WebKitGTK. Scripts of the page cannot be switched off in this way. */
export async function openWebKit(programs: NonNullable<typeof WEBKIT>, options: EngineOptions): Promise<Engine> {
  const display = await startDisplay(programs.xvfb);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...ENVIRONMENT, DISPLAY: display.name },
  });
  const end = async (): Promise<void> => {
    await stop(driver);
    await stop(display.process);
  };
  try {
    const base = `http://127.0.0.1:${port}`;
    await until("WebKitWebDriver", START_MS, () => request(base, "GET", "/status").catch(() => undefined));
    const browserOptions = { binary: programs.browser, args: ["--automation"] };
    const { sessionId, capabilities } = await request<Session>(base, "POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } },
    });
    const webkit = new WebKit(
      `${capabilities["browserName"]} ${capabilities["browserVersion"]}`,
      `${base}/session/${sessionId}`,
      end,
    );
    await webkit.resize(options.widthPx, options.heightPx);
    return webkit;
  } catch (error) {
    await end();
    throw error;
  }
}

interface Session {
  sessionId: string;
  capabilities: Record<string, string>;
}

interface Display {
  name: string;
  process: ChildProcess;
}

/** Xvfb takes a free number by itself and writes it to the descriptor that it is told. */
async function startDisplay(program: string): Promise<Display> {
  const display = spawn(program, ["-displayfd", "3", "-screen", "0", "1920x1400x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let told = "";
  display.stdio[3]?.on("data", (data: Buffer) => (told += data.toString()));
  const number = await until("Xvfb", START_MS, () => Promise.resolve(told.endsWith("\n") ? told.trim() : undefined));
  return { name: `:${number}`, process: display };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((go) => child.once("exit", go));
  child.kill("SIGTERM");
  await gone;
}

/** One command; throws with the driver's own words. */
async function request<T = unknown>(
  base: string,
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object,
): Promise<T> {
  const response = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${path}: ${value.error ?? response.status} ${value.message ?? ""}`);
  return value;
}

class WebKit implements Engine {
  readonly version: string;
  readonly #session: string;
  readonly #end: () => Promise<void>;

  constructor(version: string, session: string, end: () => Promise<void>) {
    this.version = version;
    this.#session = session;
    this.#end = end;
  }

  /** Gives the page, not the window, this size. */
  async resize(widthPx: number, heightPx: number): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const outer = await request<{ width: number; height: number }>(this.#session, "GET", "/window/rect");
      const inner = (await this.evaluate("return [innerWidth, innerHeight]")) as [number, number];
      const [byX, byY] = [widthPx - inner[0], heightPx - inner[1]];
      if (byX === 0 && byY === 0) return;
      await this.#post("/window/rect", { x: 0, y: 0, width: outer.width + byX, height: outer.height + byY });
    }
  }

  async open(url: string): Promise<void> {
    await this.#post("/url", { url });
  }

  async evaluate(body: string): Promise<unknown> {
    return this.#post("/execute/sync", { script: body, args: [] });
  }

  async press(key: string): Promise<void> {
    await this.#post("/actions", { actions: keyActions(key) });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await request<string>(this.#session, "GET", "/screenshot"), "base64");
  }

  problems(): Promise<null> {
    return Promise.resolve(null);
  }

  async close(): Promise<void> {
    await request(this.#session, "DELETE", "").catch(() => undefined);
    await this.#end();
  }

  #post<T = unknown>(path: string, body: object): Promise<T> {
    return request<T>(this.#session, "POST", path, body);
  }
}
