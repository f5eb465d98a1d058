/** The strict policy lets no element bring a style of its own: what a component writes there moves into a style sheet. */
export interface StyledPage {
  readonly html: string;
  /** One rule for each different style, addressed by `data-style`. */
  readonly css: string;
}

/** Takes `style` attributes out of rendered HTML. Equal styles share a rule; empty ones vanish. */
export function withoutStyles(html: string): StyledPage {
  const numbers = new Map<string, number>();
  const stripped = html.replace(/\sstyle="([^"]*)"/g, (_whole, style: string) => {
    const declarations = style.trim();
    if (declarations === "") return "";
    if (!numbers.has(declarations)) numbers.set(declarations, numbers.size);
    return ` data-style="${numbers.get(declarations)}"`;
  });
  const css = [...numbers].map(([style, number]) => `[data-style="${number}"]{${decoded(style)}}`).join("\n");
  return { html: stripped, css };
}

function decoded(attribute: string): string {
  return attribute.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
