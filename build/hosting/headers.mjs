// What every host answers, said once: scripts/serve.mjs sends it, `_headers`, nginx and Caddy are written from it.

/** Everything comes from our own origin. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  // The share dialog's preview, and the examples.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The policy of all but the explorer. It names no `frame-ancestors`: even `*` would leave out an article that is opened from disk. */
export const contentSecurityPolicy = DIRECTIVES.join("; ");

/** The explorer keeps what a reader made, so no page of others lays it under its own buttons; for frames there is embed.html. */
export const explorerPolicy = `${contentSecurityPolicy}; frame-ancestors 'self'`;

/** Where the explorer's policy holds: a folder's page, at whatever depth the site stands. */
export const explorerPath = /(^|\/)(index(\.html)?)?$/;

/** Names in the one folder hold the hash of their content, and each folder in the other the hash of all that is in it. */
export const hashedPath = /(^|\/)(assets|editions\/[^/]+)\//;

export const caching = { hashed: "public,max-age=31536000,immutable", other: "no-cache" };

/** @type {Readonly<Record<string, string>>} With every answer, also with one that says that there is nothing. */
export const headersOfAll = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // All is public and knows no reader: frames without an origin and the pages of others may read it.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** @type {readonly (readonly [ending: string, type: string])[]} By the ending of the name; with nosniff a wrong type is a broken file. */
export const types = [
  ["html", "text/html;charset=utf-8"],
  ["css", "text/css;charset=utf-8"],
  ["js", "text/javascript;charset=utf-8"],
  ["mjs", "text/javascript;charset=utf-8"],
  ["json", "application/json;charset=utf-8"],
  ["geojson", "application/geo+json;charset=utf-8"],
  ["webmanifest", "application/manifest+json;charset=utf-8"],
  ["csv", "text/csv;charset=utf-8"],
  ["md", "text/markdown;charset=utf-8"],
  ["txt", "text/plain;charset=utf-8"],
  // Types of TypeScript, which hosts take for a film.
  ["ts", "text/plain;charset=utf-8"],
  ["svg", "image/svg+xml;charset=utf-8"],
  ["png", "image/png"],
  ["woff2", "font/woff2"],
];

/**
 * The policy for a path of the site.
 *
 * @param {string} path
 */
export function policyOf(path) {
  return explorerPath.test(path) ? explorerPolicy : contentSecurityPolicy;
}
