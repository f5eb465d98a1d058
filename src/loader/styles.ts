/** The look of figures: the page’s own rules win over it, and paper keeps the picture. */
import { DEGREE } from "./framedFigure.ts";

const READY = `figure[${DEGREE}=ready]`;

/** `data-route-atlas-keep` is for what the page’s author wants to see beside the frame. */
const RULES = `
:where(figure.route-atlas) :where(img){max-inline-size:100%;block-size:auto}
:where(figure.route-atlas:empty){aspect-ratio:4/5;max-block-size:90vh}
figure[${DEGREE}]>iframe{display:block;inline-size:100%;border:0;color-scheme:light dark}
figure[${DEGREE}=waiting]>iframe{visibility:hidden}
@media screen{${READY}>:not(iframe,[data-route-atlas-keep]){display:none}}
@media print{figure[${DEGREE}]>iframe{display:none}}
`;

/** A sheet of its own, which policies allow that forbid styles in the page. */
export function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
