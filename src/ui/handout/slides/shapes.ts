/** What stands on a slide: texts with their language, and a picture with its words. */
import { emu, escaped } from "./xml.ts";

/** Inches from the top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SlideRun {
  readonly text: string;
  readonly isEmphasis?: boolean;
  readonly isRaised?: boolean;
  /** The relation that holds where a click leads. */
  readonly linkId?: string;
}

export interface SlideParagraph {
  readonly runs: readonly SlideRun[];
  /** A language tag. */
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly isItem?: boolean;
}

export interface TextShape {
  readonly id: number;
  readonly name: string;
  readonly place: Place;
  /** Which placeholder of the layout it fills, as attributes; null for a box of its own. */
  readonly placeholder: string | null;
  readonly paragraphs: readonly SlideParagraph[];
  /** Points; without it, what the layout says. */
  readonly size?: number;
  readonly isFaint?: boolean;
}

/** A text on a slide. What is too long for its box is set smaller by whoever opens the slide. */
export function textShape(shape: TextShape): string {
  const { id, name, place, placeholder, paragraphs } = shape;
  const box = placeholder === null ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const properties = placeholder === null ? "<p:nvPr/>" : `<p:nvPr><p:ph ${placeholder}/></p:nvPr>`;
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, shape)).join("");
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${escaped(name)}"/>${box}${properties}</p:nvSpPr>` +
    `<p:spPr>${frame("a:xfrm", place)}${placeholder === null ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>' : ""}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody></p:sp>`
  );
}

/** Paragraphs without a box, as notes have them. */
export function paragraphsXml(paragraphs: readonly SlideParagraph[]): string {
  return paragraphs.map((paragraph) => paragraphXml(paragraph, {})).join("");
}

function paragraphXml(
  { runs, language, isRightToLeft, isItem = false }: SlideParagraph,
  { size, isFaint = false }: Pick<TextShape, "size" | "isFaint">,
): string {
  const side = isRightToLeft ? ' algn="r" rtl="1"' : ' algn="l"';
  const indent = isItem ? ' marL="171450" indent="-171450"' : "";
  const bullet = isItem ? '<a:buFont typeface="Arial"/><a:buChar char="–"/>' : "<a:buNone/>";
  const tag = `lang="${escaped(language)}"${size === undefined ? "" : ` sz="${String(size * 100)}"`} dirty="0"`;
  const colour = isFaint ? '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>' : "";
  const text = runs
    .map(({ text: said, isEmphasis = false, isRaised = false, linkId }) => {
      const looks = `${isEmphasis ? ' i="1"' : ""}${isRaised ? ' baseline="30000"' : ""}`;
      const click = linkId === undefined ? "" : `<a:hlinkClick r:id="${linkId}"/>`;
      return `<a:r><a:rPr ${tag}${looks}>${colour}${click}</a:rPr><a:t>${escaped(said)}</a:t></a:r>`;
    })
    .join("");
  return `<a:p><a:pPr${indent}${side}>${bullet}</a:pPr>${text}<a:endParaRPr ${tag}/></a:p>`;
}

/** A picture on a slide; `relation` holds its file. */
export function pictureShape(id: number, name: string, altText: string, relation: string, place: Place): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${String(id)}" name="${escaped(name)}" descr="${escaped(altText)}"/>` +
    `<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${frame("a:xfrm", place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** The number of the slide, which the program that shows it keeps right. */
export function numberShape(id: number, name: string, language: string, number: number, place: Place): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr>${frame("a:xfrm", place)}</p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">` +
    `<a:rPr lang="${escaped(language)}" sz="900"/><a:t>${String(number)}</a:t></a:fld><a:endParaRPr lang="${escaped(language)}" sz="900"/></a:p></p:txBody></p:sp>`
  );
}

/** The part of a tree of shapes that says nothing and has to be there. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

function frame(tag: string, { x, y, width, height }: Place): string {
  const point = `x="${String(emu(x))}" y="${String(emu(y))}"`;
  return `<${tag}><a:off ${point}/><a:ext cx="${String(emu(width))}" cy="${String(emu(height))}"/></${tag}>`;
}
