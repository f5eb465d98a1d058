// Serves a folder as a strict host would, so that what works here works on any static host.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { resolve } from "node:path";
import sirv from "sirv";
import { caching, hashedPath, headersOfAll, policyOf, types } from "../build/hosting/headers.mjs";

/** @param {string} dir what a server answers in its `Server` header, so that `npm start` knows its own checkout again */
export function serverName(dir) {
  return `route-atlas/${createHash("sha256").update(resolve(dir)).digest("hex").slice(0, 12)}`;
}

/**
 * Listens on both loopback addresses, because a browser may try either for "localhost". Port 0 takes a free port.
 * With `policy: false` the pages go out without a Content-Security-Policy, as an article that embeds us would.
 *
 * @param {{ dir: string, port?: number, policy?: boolean }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir, port = 0, policy = true }) {
  const listener = answer(dir, policy);
  const first = await listen(listener, port, "127.0.0.1");
  const servers = [first];
  const taken = portOf(first);
  try {
    servers.push(await listen(listener, taken, "::1"));
  } catch (error) {
    // A machine without IPv6 is well; a port that is half ours is not.
    if (codeOf(error) === "EADDRINUSE") {
      await close(first);
      if (port === 0) return serve({ dir, port, policy });
      throw error;
    }
  }
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

/**
 * @param {string} dir
 * @param {boolean} policy
 * @returns {import("node:http").RequestListener}
 */
function answer(dir, policy) {
  const headers = { Server: serverName(dir), ...headersOfAll };
  // `dev` looks at the disk for each request, so that a build in another terminal is seen at once.
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: describeFile });
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (policy) response.setHeader("Content-Security-Policy", policyOf(pathOf(request)));
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain;charset=utf-8", "Cache-Control": caching.other });
      response.end(`There is no ${request.url} here.\n`);
    });
  };
}

const typeOf = new Map(types);

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string} pathname
 */
function describeFile(response, pathname) {
  const type = typeOf.get(pathname.slice(pathname.lastIndexOf(".") + 1));
  if (type) response.setHeader("Content-Type", type);
  if (hashedPath.test(pathname)) response.setHeader("Cache-Control", caching.hashed);
}

/** @param {import("node:http").IncomingMessage} request */
function pathOf(request) {
  return (request.url ?? "/").split("?", 1)[0] ?? "/";
}

/**
 * @param {import("node:http").RequestListener} listener
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import("node:http").Server>}
 */
function listen(listener, port, host) {
  return new Promise((fulfil, reject) => {
    const server = createServer(listener);
    server.once("error", reject);
    server.listen({ port, host }, () => fulfil(server));
  });
}

/** @param {import("node:http").Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

/** @param {import("node:http").Server} server */
function close(server) {
  return new Promise((fulfil) => {
    server.close(fulfil);
    server.closeAllConnections();
  });
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
