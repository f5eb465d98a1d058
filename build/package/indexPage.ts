/** `data/index.html`: a plain list of the files, without script or style, so that it works under any policy and from a disk. */
import { contentSecurityPolicy } from "../hosting/headers.mjs";
import { policyTag } from "../hosting/policyInPage.ts";
import type { PressedDescription, PressedResource } from "./description.ts";

/** The page as HTML. */
export function indexPage(description: PressedDescription): string {
  const { title, description: text, version, edition, licenses, contributors, resources } = description;
  const by = contributors.map((one) => one.title).join(", ");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    ${policyTag(contentSecurityPolicy)}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>The data of Route Atlas</title>
  </head>
  <body>
    <main>
      <p><a href="../index.html">Back to the map</a></p>
      <h1>${escaped(title)}</h1>
      <p>${escaped(text)}</p>
      <dl>
        <dt>Version</dt>
        <dd>${escaped(version ?? "not stated")}</dd>
        <dt>Edition</dt>
        <dd>${escaped(edition)}: the first digits of the hash of all tables, so that two copies can be told apart</dd>
        <dt>By</dt>
        <dd>${escaped(by)}</dd>
        <dt>Licence</dt>
        <dd>${licenses.map((one) => `<a href="${escaped(one.path)}" rel="license">${escaped(one.title)}</a>`).join(", ")}</dd>
      </dl>
      <h2>Files</h2>
      <ul>
        <li><a href="datapackage.json">datapackage.json</a> describes every table, column and word (Frictionless Data Package), with size and SHA-256 of each file</li>
${resources.map(itemOf).join("\n")}
      </ul>
    </main>
  </body>
</html>
`;
}

function itemOf({ path, description, bytes }: PressedResource): string {
  const size = `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `        <li><a href="${escaped(path)}">${escaped(path)}</a> (${size}) ${escaped(description)}</li>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
