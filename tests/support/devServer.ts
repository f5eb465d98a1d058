/** `npm run dev` on a copy of the project, whose tables a test may break. */
import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** All that the dev server reads, beside the packages. */
const PARTS = [
  "build",
  "embed.html",
  "geo",
  "index.html",
  "package.json",
  "public",
  "seeds",
  "src",
  "svelte.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

export interface DevServer {
  readonly url: string;
  /** The copy; its seeds/ may be written to. */
  readonly folder: string;
  /** Ends the server and removes the copy. */
  readonly close: () => Promise<void>;
}

/** A copy of the project that a test may change, ready to be built or served. Gives its folder. */
export async function copyProject(): Promise<string> {
  const cache = join(projectRoot, ".cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "dev-"));
  for (const part of PARTS) await cp(join(projectRoot, part), join(folder, part), { recursive: true });
  // Pressing the geometry takes half a minute; the build has left it here.
  await cp(join(cache, "geometry"), join(folder, ".cache", "geometry"), { recursive: true });
  await linkPackages(join(folder, "node_modules"));
  return folder;
}

/** Copies the project and starts Vite there on a free port. */
export async function startDevServer(): Promise<DevServer> {
  const folder = await copyProject();
  const port = await freePort();
  const vite = join(projectRoot, "node_modules", "vite", "bin", "vite.js");
  const server = spawn(process.execPath, [vite, "--port", String(port), "--strictPort"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const close = async (): Promise<void> => {
    await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await saysReady(server);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://localhost:${String(port)}/`, folder, close };
}

/** A folder of links: what Vite writes into node_modules stays in the copy. */
async function linkPackages(folder: string): Promise<void> {
  await mkdir(folder);
  const packages = join(projectRoot, "node_modules");
  const names = (await readdir(packages)).filter((name) => !name.startsWith("."));
  await Promise.all(names.map((name) => symlink(join(packages, name), join(folder, name), "junction")));
}

function saysReady(server: ChildProcess): Promise<void> {
  return new Promise((fulfil, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("ready in")) fulfil();
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", () => reject(new Error(`The dev server ended:\n${said}`)));
  });
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((fulfil) => {
    server.once("exit", () => fulfil());
    // A server that has ended already says nothing more.
    if (server.exitCode === null) server.kill();
    else fulfil();
  });
}

function freePort(): Promise<number> {
  return new Promise((fulfil, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === "object") fulfil(address.port);
        else reject(new Error("No port is free."));
      });
    });
  });
}
