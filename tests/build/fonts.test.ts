import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LETTERS, unicodeRange } from "../../build/fonts/letters.ts";
import { pressFonts } from "../../build/fonts/pressFonts.ts";

const root = join(import.meta.dirname, "../..");
const styles = readFileSync(join(root, "src/ui/styles/fonts.css"), "utf8");
const faces = styles.match(/@font-face \{[^}]*\}/g) ?? [];

describe("The cut typefaces", () => {
  it("hold every letter that a page in English, French or German is written with", () => {
    for (const language of ["en", "fr", "de"]) {
      const folder = join(root, "src/words", language);
      const written = readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith(".ts"))
        .flatMap((name) => Array.from(readFileSync(join(folder, name), "utf8")))
        // Not in the whole faces either.
        .filter((letter) => letter > "~" && !/[\u200e⌘κ\u0600-\u06ff]/.test(letter));
      expect([...new Set(written)].filter((letter) => !LETTERS.includes(letter)).join(""), language).toBe("");
    }
  });

  it("are asked for by the style sheet with exactly these letters, and the whole faces with none of them", () => {
    const cut = faces.filter((face) => face.includes("@letters/"));
    expect(cut).toHaveLength(5);
    for (const face of cut) {
      expect(face.replace(/\s+/g, " ")).toContain(`unicode-range: ${unicodeRange(LETTERS)};`);
      const [name = "no face"] = /[\w-]+\.woff2/.exec(face) ?? [];
      const whole = faces.find((other) => other.includes("@fontsource/") && other.includes(name)) ?? "";
      const ranges = [...whole.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
      expect(ranges.length, name).toBeGreaterThan(10);
      const isForIt = (code: number): boolean =>
        ranges.some(([, from = "", to = from]) => code >= parseInt(from, 16) && code <= parseInt(to, 16));
      expect(
        Array.from(LETTERS)
          .filter((letter) => isForIt(letter.codePointAt(0) ?? 0))
          .join(""),
        name,
      ).toBe("");
      expect(isForIt(0xf8), name).toBe(true);
    }
  });

  it("weigh two thirds of the whole ones at most, and are typefaces", async () => {
    const folder = await pressFonts(root);
    for (const name of readdirSync(folder)) {
      const family = name.startsWith("source-serif") ? "source-serif-4" : "source-sans-3";
      const whole = readFileSync(join(root, "node_modules/@fontsource", family, "files", name));
      const cut = readFileSync(join(folder, name));
      expect(cut.toString("latin1", 0, 4), name).toBe("wOF2");
      expect(cut.length / whole.length, name).toBeLessThan(0.67);
    }
  });
});

describe("A range of letters", () => {
  it("writes neighbours as one range", () => {
    expect(unicodeRange("cab…é")).toBe("U+0061-0063, U+00E9, U+2026");
  });
});
