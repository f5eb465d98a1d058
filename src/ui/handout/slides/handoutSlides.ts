/** The slides of a tour: a title, and for each view its picture, its caption as text, its sources, and the notes. */
import { tourDirection } from "../../tours/tourDirection.ts";
import type { CaptionLine } from "../../present/captionRuns.ts";
import type { SlideShape } from "../choices.ts";
import { documentLine, documentsOf, type HandoutView } from "../content.ts";
import { type FileWish, pngsOf } from "../drawAll.ts";
import { passageLines } from "../sourcesText.ts";
import { GEOMETRIES, slidePicturePx } from "./geometry.ts";
import { FIRST_LINK, type PackedSlide, packSlides } from "./packSlides.ts";
import { numberShape, pictureShape, type SlideParagraph, type SlideRun, textShape } from "./shapes.ts";

export interface SlidesWish extends FileWish {
  readonly shape: SlideShape;
  /** The address of the site; empty where it has none. */
  readonly site: string;
}

export const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const TEXT_SCALE = 1.4;

/** The file with the slides. Throws what the drawing throws, and an AbortError where it was cancelled. */
export async function handoutSlides(wish: SlidesWish): Promise<Blob> {
  const geometry = GEOMETRIES[wish.shape];
  const size = slidePicturePx(geometry);
  const pngs = await pngsOf(wish, () => ({ ...size, form: "bare", textScale: TEXT_SCALE }));
  return new Blob([new Uint8Array(slidesFile(wish, pngs))], { type: PPTX_TYPE });
}

/** The bytes of the file, from the pictures of the views. */
export function slidesFile(
  wish: Pick<SlidesWish, "index" | "tour" | "views" | "site" | "shape">,
  pngs: readonly Uint8Array[],
): Uint8Array {
  const { tour, views } = wish;
  const slides = views.map((view, place) => viewSlide(wish, view, pngs[place] ?? null));
  return packSlides({
    title: tour.title,
    author: tour.author,
    subject: tour.summary,
    language: tour.language,
    isRightToLeft: tourDirection(tour.language) === "rtl",
    geometry: GEOMETRIES[wish.shape],
    slides: [titleSlide(wish), ...slides],
  });
}

type Around = Pick<SlidesWish, "index" | "tour" | "views" | "site" | "shape">;

/** In the language of the tour, and in that of the page. */
function tellers({ index, tour }: Pick<Around, "index" | "tour">) {
  const teller =
    (language: string) =>
    (runs: readonly SlideRun[] | string, isItem = false): SlideParagraph => ({
      runs: typeof runs === "string" ? [{ text: runs }] : runs,
      language,
      isRightToLeft: tourDirection(language) === "rtl",
      isItem,
    });
  return { own: teller(tour.language), page: teller(index.words.language) };
}

function titleSlide({ index, tour, views, site, shape }: Around): PackedSlide {
  const { words, dataset } = index;
  const { title, summary, imprint, sizes } = GEOMETRIES[shape];
  const { own, page } = tellers({ index, tour });
  const sources = [
    ...documentsOf(views).map((document) => page(documentLine(words, document))),
    page(`${words.picture.readBy(dataset.edition, words.page.licence)} ${words.page.baseMap}`),
    page(`${words.page.schematic} ${words.page.disclaimer}`),
    ...(site === "" ? [] : [page([{ text: site, linkId: linkOf(0) }])]),
  ];
  const shapes = [
    textShape({
      id: 2,
      name: "title",
      place: title,
      placeholder: 'type="ctrTitle"',
      paragraphs: [own(tour.title)],
      size: sizes.heading + 12,
    }),
    textShape({
      id: 3,
      name: "summary",
      place: summary,
      placeholder: 'type="subTitle" idx="1"',
      paragraphs: [own(tour.summary), page(words.handout.by(tour.author))],
    }),
    textShape({
      id: 4,
      name: "sources",
      place: imprint,
      placeholder: null,
      paragraphs: sources,
      size: sizes.small + 1,
      isFaint: true,
    }),
  ];
  return { layout: "title", shapes: shapes.join(""), picture: null, links: site === "" ? [] : [site], notes: [] };
}

function viewSlide({ index, tour, shape }: Around, view: HandoutView, picture: Uint8Array | null): PackedSlide {
  const { words, dataset } = index;
  const geometry = GEOMETRIES[shape];
  const { heading, caption, sources, number, sizes } = geometry;
  const { own, page } = tellers({ index, tour });
  const told = [
    ...view.documents.map((document) => documentLine(words, document)),
    ...(view.filtered === "" ? [] : [view.filtered]),
    `${words.picture.readBy(dataset.edition, words.page.licence)} ${words.page.baseMap}`,
  ].join(" ");
  const shapes = [
    textShape({ id: 2, name: "title", place: heading, placeholder: 'type="title"', paragraphs: [own(view.heading)] }),
    ...(picture === null ? [] : [pictureShape(3, "picture", view.altText, "rId2", geometry.picture)]),
    textShape({
      id: 4,
      name: "caption",
      place: caption,
      placeholder: 'type="body" idx="1"',
      paragraphs: view.caption.map((line) => own(runsOf(line, words.lists.comma), line.isItem)),
    }),
    textShape({
      id: 5,
      name: "sources",
      place: sources,
      placeholder: null,
      paragraphs: [page(told), ...(view.permalink === "" ? [] : [page([{ text: view.permalink, linkId: linkOf(0) }])])],
      size: sizes.small,
      isFaint: true,
    }),
    numberShape(6, "number", words.language, view.number + 1, number),
  ];
  const passages = passageLines(words, view);
  const notes = [
    ...view.notes.map((line) => own(runsOf(line, words.lists.comma), line.isItem)),
    ...(passages.length === 0 ? [] : [page(`${words.handout.passagesHeading}:`)]),
    ...passages.map((line) => page(line)),
  ];
  return {
    layout: "view",
    shapes: shapes.join(""),
    picture,
    links: view.permalink === "" ? [] : [view.permalink],
    notes,
  };
}

function linkOf(place: number): string {
  return `rId${String(place + FIRST_LINK)}`;
}

function runsOf({ runs }: CaptionLine, comma: string): SlideRun[] {
  return runs.map((run) => {
    if (run.kind === "rows") return { text: run.numbers.join(comma), isRaised: true };
    return { text: run.text, isEmphasis: run.kind === "emphasis" };
  });
}
