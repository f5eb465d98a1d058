/** `_headers`: what Netlify, Cloudflare Pages and their like read beside the files. */
import { caching, contentSecurityPolicy, explorerPolicy, headersOfAll } from "./headers.mjs";

/**
 * The file, for a site at the root of its host. Where two rules name the same header, some hosts send both and some the later one:
 * so each policy is whole, and of two policies browsers obey both. What is not hashed keeps the hosts’ own caching, which asks again.
 */
export function netlifyHeaders(): string {
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ["/*", { ...headersOfAll, "Content-Security-Policy": contentSecurityPolicy }],
    ...["/", "/index.html", "/index"].map((path) => [path, { "Content-Security-Policy": explorerPolicy }] as const),
    ...["/assets/*", "/editions/:edition/*"].map((path) => [path, { "Cache-Control": caching.hashed }] as const),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");
}
