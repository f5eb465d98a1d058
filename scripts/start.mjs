// `npm start`: installs if needed, builds if anything changed, serves dist/. Works as the first command on a fresh
// clone, which is why packages are imported only after the installation.
import { join } from "node:path";
import { build, install, Refusal, root } from "./prepare.mjs";

const dist = join(root, "dist");
const port = Number(process.env.PORT || 4173);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Refusal(`PORT is "${process.env.PORT}", but a port is a number from 0 to 65535.`);
  }
  install();
  build();
  await start();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

async function start() {
  const { serve } = await import("./serve.mjs");
  try {
    const { url, close } = await serve({ dir: dist, port });
    const stop = () => void close().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    console.log(`\n  Route Atlas is served on ${url}\n  Ctrl-C stops it.\n`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EACCES") throw new Refusal(`Port ${port} may not be used; name another one: PORT=4174 npm start`);
    if (code !== "EADDRINUSE") throw error;
    await speakToOccupant();
  }
}

/** A second `npm start` in the same checkout has nothing left to do: the first one serves what was just built. */
async function speakToOccupant() {
  const { serverName } = await import("./serve.mjs");
  const url = `http://localhost:${port}/`;
  const name = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(3000) }).then(
    (response) => response.headers.get("server"),
    () => undefined,
  );
  if (name !== serverName(dist)) {
    throw new Refusal(`Port ${port} is taken by another program. Stop it, or name another port: PORT=4174 npm start`);
  }
  console.log(`\n  Route Atlas is already served on ${url}, with what was just built.\n`);
}
