/** Slides as a file that presentation programs open: Office Open XML, written by its standard (ECMA-376), parts and relations. */
import { zipSync } from "fflate";
import { layoutXml, masterXml, notesMasterXml, themeXml } from "./frame.ts";
import type { SlideGeometry } from "./geometry.ts";
import { paragraphsXml, type SlideParagraph, TREE_HEAD } from "./shapes.ts";
import { emu, escaped, NAMESPACES, xmlFile } from "./xml.ts";

export interface PackedSlide {
  readonly layout: "title" | "view";
  /** The shapes of the slide, as XML; `rId2` is its picture, and `rId10` on are its links. */
  readonly shapes: string;
  readonly picture: Uint8Array | null;
  readonly links: readonly string[];
  readonly notes: readonly SlideParagraph[];
}

export interface Presentation {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly geometry: SlideGeometry;
  readonly slides: readonly PackedSlide[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "application/vnd.openxmlformats-officedocument.presentationml";
/** The first relation of a slide that is a link. */
export const FIRST_LINK = 10;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

function relations(list: readonly Relation[]): Uint8Array {
  const items = list.map(({ id, type, target, isOutside = false }) => {
    const full = type.startsWith("http") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ""}/>`;
  });
  return xmlFile(`<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`);
}

/** The bytes of the file. */
export function packSlides(presentation: Presentation): Uint8Array {
  const { geometry, slides } = presentation;
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": contentTypes(slides),
    "_rels/.rels": relations([
      { id: "rId1", type: "officeDocument", target: "ppt/presentation.xml" },
      { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
      { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
    ]),
    "docProps/core.xml": coreProperties(presentation),
    "docProps/app.xml": xmlFile(
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Slides>${String(slides.length)}</Slides></Properties>`,
    ),
    "ppt/presentation.xml": presentationXml(presentation),
    "ppt/_rels/presentation.xml.rels": relations([
      { id: "rId1", type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
      { id: "rId2", type: "notesMaster", target: "notesMasters/notesMaster1.xml" },
      { id: "rId3", type: "theme", target: "theme/theme1.xml" },
      ...slides.map((_, place) => ({
        id: `rId${String(place + FIRST_LINK)}`,
        type: "slide",
        target: `slides/slide${String(place + 1)}.xml`,
      })),
    ]),
    "ppt/theme/theme1.xml": xmlFile(themeXml()),
    "ppt/theme/theme2.xml": xmlFile(themeXml()),
    "ppt/slideMasters/slideMaster1.xml": xmlFile(masterXml(geometry)),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations([
      { id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml" },
      { id: "rId2", type: "slideLayout", target: "../slideLayouts/slideLayout2.xml" },
      { id: "rId3", type: "theme", target: "../theme/theme1.xml" },
    ]),
    "ppt/slideLayouts/slideLayout1.xml": xmlFile(layoutXml("title", geometry)),
    "ppt/slideLayouts/slideLayout2.xml": xmlFile(layoutXml("view", geometry)),
    "ppt/notesMasters/notesMaster1.xml": xmlFile(notesMasterXml()),
    "ppt/notesMasters/_rels/notesMaster1.xml.rels": relations([
      { id: "rId1", type: "theme", target: "../theme/theme2.xml" },
    ]),
  };
  for (const number of [1, 2]) {
    files[`ppt/slideLayouts/_rels/slideLayout${String(number)}.xml.rels`] = relations([
      { id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml" },
    ]);
  }
  for (const [place, slide] of slides.entries()) Object.assign(files, slideFiles(slide, place + 1));
  return zipSync(
    Object.fromEntries(
      // PNGs are packed already.
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: name.endsWith(".png") ? 0 : 6 }]] as const),
    ),
  );
}

function slideFiles(
  { layout, shapes, picture, links, notes }: PackedSlide,
  number: number,
): Record<string, Uint8Array> {
  const n = String(number);
  const tree = (inside: string): string => `<p:cSld><p:spTree>${TREE_HEAD}${inside}</p:spTree></p:cSld>`;
  const own = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  const text = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(notes)}</p:txBody></p:sp>`;
  const hasNotes = notes.length > 0;
  return {
    [`ppt/slides/slide${n}.xml`]: xmlFile(`<p:sld ${NAMESPACES}>${tree(shapes)}${own}</p:sld>`),
    [`ppt/slides/_rels/slide${n}.xml.rels`]: relations([
      { id: "rId1", type: "slideLayout", target: `../slideLayouts/slideLayout${layout === "title" ? "1" : "2"}.xml` },
      ...(picture === null ? [] : [{ id: "rId2", type: "image", target: `../media/image${n}.png` }]),
      ...(hasNotes ? [{ id: "rId3", type: "notesSlide", target: `../notesSlides/notesSlide${n}.xml` }] : []),
      ...links.map((target, place) => {
        return { id: `rId${String(place + FIRST_LINK)}`, type: "hyperlink", target, isOutside: true };
      }),
    ]),
    ...(picture === null ? {} : { [`ppt/media/image${n}.png`]: picture }),
    ...(hasNotes
      ? {
          [`ppt/notesSlides/notesSlide${n}.xml`]: xmlFile(
            `<p:notes ${NAMESPACES}>${tree(image + text)}${own}</p:notes>`,
          ),
          [`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`]: relations([
            { id: "rId1", type: "notesMaster", target: "../notesMasters/notesMaster1.xml" },
            { id: "rId2", type: "slide", target: `../slides/slide${n}.xml` },
          ]),
        }
      : {}),
  };
}

function presentationXml({ geometry, slides, language, isRightToLeft }: Presentation): Uint8Array {
  const ids = slides.map(
    (_, place) => `<p:sldId id="${String(256 + place)}" r:id="rId${String(place + FIRST_LINK)}"/>`,
  );
  return xmlFile(
    `<p:presentation ${NAMESPACES} saveSubsetFonts="1"${isRightToLeft ? ' rtl="1"' : ""}>` +
      `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>` +
      `<p:sldIdLst>${ids.join("")}</p:sldIdLst>` +
      `<p:sldSz cx="${String(emu(geometry.width))}" cy="${String(emu(geometry.height))}"/><p:notesSz cx="6858000" cy="9144000"/>` +
      `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${escaped(language)}"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
  );
}

function coreProperties({ title, author, subject, language }: Presentation): Uint8Array {
  return xmlFile(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`,
  );
}

function contentTypes(slides: readonly PackedSlide[]): Uint8Array {
  const part = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${type}"/>`;
  const own = slides.map(({ notes }, place) => {
    const n = String(place + 1);
    const slide = part(`/ppt/slides/slide${n}.xml`, `${MAIN}.slide+xml`);
    return notes.length === 0 ? slide : slide + part(`/ppt/notesSlides/notesSlide${n}.xml`, `${MAIN}.notesSlide+xml`);
  });
  const office = "application/vnd.openxmlformats-officedocument";
  return xmlFile(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
      part("/ppt/presentation.xml", `${MAIN}.presentation.main+xml`) +
      part("/ppt/slideMasters/slideMaster1.xml", `${MAIN}.slideMaster+xml`) +
      part("/ppt/slideLayouts/slideLayout1.xml", `${MAIN}.slideLayout+xml`) +
      part("/ppt/slideLayouts/slideLayout2.xml", `${MAIN}.slideLayout+xml`) +
      part("/ppt/notesMasters/notesMaster1.xml", `${MAIN}.notesMaster+xml`) +
      part("/ppt/theme/theme1.xml", `${office}.theme+xml`) +
      part("/ppt/theme/theme2.xml", `${office}.theme+xml`) +
      part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
      part("/docProps/app.xml", `${office}.extended-properties+xml`) +
      own.join("") +
      `</Types>`,
  );
}
