/** Articles of another site, with our loader in them, and a frame that says what it hears. */
import type { FrameLocator, Page } from "@playwright/test";

/** What the strictest article must allow: our script, our frame, our picture. */
export function strictPolicy(site: string): string {
  const { origin } = new URL(site);
  return `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin}; style-src 'self'`;
}

export interface Article {
  readonly site: string;
  readonly body: string;
  /** Their number in the page. */
  readonly loaders?: number;
}

/** A page with the loader under the strictest policy. `style.css` of its host sets what is tall. */
export function article({ site, body, loaders = 1 }: Article): Readonly<Record<string, string>> {
  return {
    "index.html": `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${strictPolicy(site)}">
    <title>An article</title>
    <link rel="icon" href="${site}icon.svg">
    <link rel="stylesheet" href="style.css">
    ${`<script async src="${site}embed.js"></script>`.repeat(loaders)}
  </head>
  <body>${body}</body>
</html>`,
    "style.css": `body { margin: 0 auto; max-width: 700px; font: 18px/1.5 serif; }
      figure { margin: 0; }
      .tall, [data-route-atlas-step] { min-height: 900px; }`,
  };
}

/** A figure as the share dialog gives it away. */
export function figure(site: string, view: string, id = "map"): string {
  return `<figure class="route-atlas" id="${id}" data-view="${view.replaceAll("&", "&amp;")}">
    <a href="${site}?${view.replaceAll("&", "&amp;")}"><img src="${site}icon.svg" width="1200" height="800" alt="The picture"></a>
    <figcaption>A caption of the article</figcaption></figure>`;
}

/** Puts a small page in the place of embed.html, which is ready at once and writes down what it hears. */
export async function withStubFrame(page: Page, { heightPx = 500 } = {}): Promise<void> {
  await page.route(/\/embed\.html/, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Stub</title><button>Use</button><ol></ol><script>
        const say = (message) => parent.postMessage({ routeAtlas: 1, ...message }, "*");
        addEventListener("message", ({ data, source }) => {
          if (source !== parent || data.routeAtlas !== 1) return;
          const item = document.createElement("li");
          item.textContent = [data.type, data.view, data.by, data.to, data.allowed].filter((word) => word !== undefined).join(" ");
          document.querySelector("ol").append(item);
          if (data.type === "setView") say({ type: "viewChanged", view: data.view, heading: "Heading", by: "host" });
          if (data.type === "getState") say({ type: "state", id: data.id, view: "stop=2017-06", heading: "Heading", isLive: false });
        });
        document.querySelector("button").addEventListener("click", () => say({ type: "wantsLive" }));
        say({ type: "ready", edition: "stub", view: location.search.slice(1) });
        say({ type: "height", heightPx: ${String(heightPx)} });
      </script>`,
    }),
  );
}

/** What the stub of a figure has heard, in order. */
export function heard(frame: FrameLocator): Promise<string[]> {
  return frame.locator("li").allTextContents();
}
