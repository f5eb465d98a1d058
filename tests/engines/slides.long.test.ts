import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { handoutViews } from "../../src/ui/handout/content.ts";
import { SLIDE_SHAPES } from "../../src/ui/handout/choices.ts";
import { slidesFile } from "../../src/ui/handout/slides/handoutSlides.ts";
import { known, PIXEL, tour, written } from "../ui/handout/sampleTour.ts";

/** LibreOffice, and poppler’s reader of PDFs. */
const isHere = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;
const MISSING = ["soffice", "pdftotext"].filter((program) => !isHere(program));
const PATIENCE_MS = 180_000;
const folder = mkdtempSync(join(tmpdir(), "slides-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const why = MISSING.length === 0 ? "" : ` (skipped: ${MISSING.join(" and ")} not installed)`;

describe.skipIf(MISSING.length > 0)(`slides in LibreOffice${why}`, () => {
  it.each(SLIDE_SHAPES)(
    "open at %s, each with its heading, caption, sources and address",
    (shape) => {
      const page = "https://atlas.example/map/";
      const views = handoutViews(written, known, tour, { hasNotes: true, hasPassages: true, page });
      const made = { index: written, tour, views, site: page, shape };
      const file = join(folder, `${shape}.pptx`);
      writeFileSync(
        file,
        slidesFile(
          made,
          views.map(() => PIXEL),
        ),
      );
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const ran = spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
      expect(ran.status, String(ran.stderr)).toBe(0);
      const text = spawnSync("pdftotext", [join(folder, `${shape}.pdf`), "-"], { encoding: "utf8" }).stdout;
      const slides = text.split("\f").slice(0, -1);
      expect(slides).toHaveLength(views.length + 1);
      expect(slides[0]).toContain("Announced & <not> paid");
      expect(slides[1]).toMatch(/The largest figure[^]*105\s+Millionen/);
      expect(slides[1]).toMatch(/13 December\s+2023/);
      expect(slides[1]).toContain("https://atlas.example/map/?partner=TUN&lang=en");
      expect(slides[2]).toMatch(/September 2021/);
    },
    PATIENCE_MS,
  );
});
