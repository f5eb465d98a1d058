/**
 * Drives an installed Firefox by its own remote protocol, Marionette, so that no driver program is needed: each message is
 * `length:[type, id, command or error, parameters or result]` in JSON over a local socket.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, type EngineOptions, IS_SETTLED, keyActions, type Paper, programsAt, until } from "./engine.ts";

const START_MS = 60_000;

/** How Firefox is called where it is installed. */
export const FIREFOX = programsAt({ browser: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox"] });

/** Of all that Firefox writes down, what this page is to blame for; what a page leaves unloaded when it is left is no fault. */
const PROBLEMS = `
  const [origin] = arguments;
  const page = gBrowser.selectedBrowser.innerWindowID;
  const errors = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.innerWindowID === page && message.sourceName.startsWith(origin))
    .map(({ errorMessage, category, sourceName, lineNumber }) => category + ": " + errorMessage + " " + sourceName + ":" + lineNumber);
  const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
  const said = storage.getEvents()
    .filter(({ level, filename, innerID }) => ["error", "warn"].includes(level) && innerID === page && filename.startsWith(origin))
    .map((event) => "console: " + event.arguments.join(" "));
  return [...errors, ...said];
`;

/** Starts a Firefox with a profile of its own, without a display. */
export async function openFirefox(program: string, options: EngineOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
  writeFileSync(join(profile, "user.js"), preferences(options));
  const process = spawn(program, ["--headless", "--marionette", "--remote-allow-system-access", "--profile", profile], {
    stdio: "ignore",
    env: { ...globalThis.process.env, MOZ_HEADLESS_WIDTH: "1600", MOZ_HEADLESS_HEIGHT: "1200" },
  });
  try {
    const port = await until("Firefox", START_MS, () => Promise.resolve(portIn(profile)));
    const line = await MarionetteLine.to(port);
    const { capabilities } = await line.send<{ capabilities: Record<string, string> }>("WebDriver:NewSession", {});
    const firefox = new Firefox(`Firefox ${capabilities["browserVersion"]}`, line, process, profile);
    await firefox.resize(options.widthPx, options.heightPx);
    return firefox;
  } catch (error) {
    await end(process, profile);
    throw error;
  }
}

/** A page printed by Firefox, as PDF. */
export async function printWithFirefox(program: string, url: string, paper: Paper, scripts: boolean): Promise<Buffer> {
  const firefox = await openFirefox(program, { widthPx: 1440, heightPx: 900, scripts });
  try {
    await firefox.open(url);
    if (scripts)
      await until("The page", START_MS, async () =>
        (await firefox.evaluate(`return ${IS_SETTLED}`)) ? true : undefined,
      );
    return await firefox.print(paper);
  } finally {
    await firefox.close();
  }
}

/** Scripts of the page alone are switched off: those of the protocol run beside it. */
function preferences({ scripts }: EngineOptions): string {
  const values = {
    "marionette.port": 0,
    "javascript.enabled": scripts,
    "webgl.force-enabled": true,
    "app.update.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.reportingpolicy.firstRun": false,
    "browser.shell.checkDefaultBrowser": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

function portIn(profile: string): number | undefined {
  const file = join(profile, "MarionetteActivePort");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) || undefined : undefined;
}

async function end(process: ChildProcess, profile: string): Promise<void> {
  if (process.exitCode === null) {
    const gone = new Promise((go) => process.once("exit", go));
    process.kill("SIGTERM");
    await gone;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

class Firefox implements Engine {
  readonly version: string;
  readonly #line: MarionetteLine;
  readonly #process: ChildProcess;
  readonly #profile: string;
  #origin = "";

  constructor(version: string, line: MarionetteLine, process: ChildProcess, profile: string) {
    this.version = version;
    this.#line = line;
    this.#process = process;
    this.#profile = profile;
  }

  /** Gives the page, not the window, this size. */
  async resize(widthPx: number, heightPx: number): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const outer = await this.#line.send<{ width: number; height: number }>("WebDriver:GetWindowRect", {});
      const inner = (await this.evaluate("return [innerWidth, innerHeight]")) as [number, number];
      const [byX, byY] = [widthPx - inner[0], heightPx - inner[1]];
      if (byX === 0 && byY === 0) return;
      await this.#line.send("WebDriver:SetWindowRect", { width: outer.width + byX, height: outer.height + byY });
    }
  }

  async open(url: string): Promise<void> {
    this.#origin = new URL(url).origin;
    await this.#line.send("WebDriver:Navigate", { url });
  }

  async evaluate(body: string): Promise<unknown> {
    const { value } = await this.#line.send<{ value: unknown }>("WebDriver:ExecuteScript", { script: body, args: [] });
    return value;
  }

  async press(key: string): Promise<void> {
    await this.#line.send("WebDriver:PerformActions", { actions: keyActions(key) });
  }

  async screenshot(): Promise<Buffer> {
    return this.#picture("WebDriver:TakeScreenshot", { full: false });
  }

  /** The page as PDF. WebDriver counts in centimetres; the page's own margins hold. */
  async print({ widthMm, heightMm }: Paper): Promise<Buffer> {
    return this.#picture("WebDriver:Print", {
      page: { width: Math.min(widthMm, heightMm) / 10, height: Math.max(widthMm, heightMm) / 10 },
      orientation: widthMm > heightMm ? "landscape" : "portrait",
    });
  }

  async problems(): Promise<string[]> {
    await this.#line.send("Marionette:SetContext", { value: "chrome" });
    try {
      const request = { script: PROBLEMS, args: [this.#origin] };
      return (await this.#line.send<{ value: string[] }>("WebDriver:ExecuteScript", request)).value;
    } finally {
      await this.#line.send("Marionette:SetContext", { value: "content" });
    }
  }

  async close(): Promise<void> {
    this.#line.end();
    await end(this.#process, this.#profile);
  }

  async #picture(command: string, parameters: object): Promise<Buffer> {
    return Buffer.from((await this.#line.send<{ value: string }>(command, parameters)).value, "base64");
  }
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

class MarionetteLine {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#receive(data));
    socket.on("close", () => this.#giveUp(new Error("Firefox has hung up.")));
    socket.on("error", (error) => this.#giveUp(error));
  }

  static to(port: number): Promise<MarionetteLine> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => resolve(new MarionetteLine(socket)));
      socket.once("error", reject);
    });
  }

  send<T = unknown>(command: string, parameters: object): Promise<T> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      const length = Number(this.#received.toString("latin1", 0, Math.max(colon, 0)));
      if (colon < 0 || this.#received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.#received.toString("utf8", colon + 1, colon + 1 + length));
      this.#received = this.#received.subarray(colon + 1 + length);
      // The first message is a greeting and no answer.
      if (Array.isArray(message)) this.#answer(message as [number, number, { message: string } | null, unknown]);
    }
  }

  #answer([, id, error, result]: [number, number, { message: string } | null, unknown]): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #giveUp(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
