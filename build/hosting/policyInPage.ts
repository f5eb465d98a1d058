/** The policy as a page can say it itself, which counts beside a header: of two policies browsers obey both. */
import { contentSecurityPolicy } from "./headers.mjs";

const CHARSET = '<meta charset="utf-8" />';
const FRAME = "embed.html";

/**
 * The page with the policy in its head. What 'self' means to a page in a sandbox without an origin, which articles may lay around
 * the frame, is not the same in all browsers when the page says it and no header; so the frame’s page names the site, and leaves the
 * policy to headers where the site is not known.
 */
export function policyInPage(html: string, name: string, siteUrl: string): string {
  if (name === FRAME && siteUrl === "") return html;
  if (!html.includes(CHARSET)) throw new Error(`${name} has no ${CHARSET} to put the policy behind.`);
  const policy =
    name === FRAME
      ? contentSecurityPolicy.replaceAll("'self'", `'self' ${new URL(siteUrl).origin}`)
      : contentSecurityPolicy;
  return html.replace(CHARSET, () => `${CHARSET}\n    ${policyTag(policy)}`);
}

/** The tag for a policy without quotation marks, as all are. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
