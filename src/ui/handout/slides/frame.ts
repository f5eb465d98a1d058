/** What all slides of a presentation share: its master with two layouts, its theme, and the master of the notes. */
import type { SlideGeometry } from "./geometry.ts";
import type { Place } from "./shapes.ts";
import { TREE_HEAD } from "./shapes.ts";
import { emu, NAMESPACES } from "./xml.ts";

const COLOURS: readonly (readonly [name: string, rgb: string])[] = [
  ["dk1", "22211F"],
  ["lt1", "FFFFFF"],
  ["dk2", "5F5B54"],
  ["lt2", "FBF9F4"],
  ["accent1", "3D8A90"],
  ["accent2", "BE8224"],
  ["accent3", "3B50A6"],
  ["accent4", "6F3476"],
  ["accent5", "5E6511"],
  ["accent6", "6A3B1D"],
  ["hlink", "1B4F9C"],
  ["folHlink", "1B4F9C"],
];

/** Typefaces that every office has. */
const FONTS = { headings: "Georgia", texts: "Arial" } as const;

/** The colours and typefaces of the slides, or of the notes. */
export function themeXml(): string {
  const colours = COLOURS.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join("");
  const font = (face: string): string => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="route-atlas"><a:themeElements>` +
    `<a:clrScheme name="route-atlas">${colours}</a:clrScheme>` +
    `<a:fontScheme name="route-atlas"><a:majorFont>${font(FONTS.headings)}</a:majorFont><a:minorFont>${font(FONTS.texts)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="route-atlas"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    `</a:themeElements></a:theme>`
  );
}

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COLOUR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

function holder(id: number, name: string, placeholder: string, { x, y, width, height }: Place): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${String(id)}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${String(emu(x))}" y="${String(emu(y))}"/><a:ext cx="${String(emu(width))}" cy="${String(emu(height))}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>`
  );
}

function level(size: number, font: "mj" | "mn", isBold: boolean): string {
  return `marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="300"/></a:spcBef><a:buNone/><a:defRPr sz="${String(size * 100)}" b="${isBold ? "1" : "0"}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;
}

/** The master: where headings, texts and numbers stand if a slide does not say otherwise. */
export function masterXml({ heading, caption, number, sizes }: SlideGeometry): string {
  const shapes =
    holder(2, "title", 'type="title"', heading) +
    holder(3, "text", 'type="body" idx="1"', caption) +
    holder(4, "number", 'type="sldNum" sz="quarter" idx="12"', number);
  return (
    `<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/>` +
    `<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle><a:lvl1pPr ${level(sizes.heading, "mj", true)}</a:lvl1pPr></p:titleStyle>` +
    `<p:bodyStyle><a:lvl1pPr ${level(sizes.caption, "mn", false)}</a:lvl1pPr></p:bodyStyle>` +
    `<p:otherStyle><a:lvl1pPr ${level(sizes.small, "mn", false)}</a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** The layout of the first slide, and that of the views. */
export function layoutXml(kind: "title" | "view", { heading, caption, number, title, summary }: SlideGeometry): string {
  const shapes =
    kind === "title"
      ? holder(2, "title", 'type="ctrTitle"', title) + holder(3, "text", 'type="subTitle" idx="1"', summary)
      : holder(2, "title", 'type="title"', heading) +
        holder(3, "text", 'type="body" idx="1"', caption) +
        holder(4, "number", 'type="sldNum" sz="quarter" idx="12"', number);
  const type = kind === "title" ? "title" : "obj";
  return `<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${kind}"><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** The page of notes: the slide above, the notes below. */
export function notesMasterXml(): string {
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const notes = holder(3, "notes", 'type="body" sz="quarter" idx="3"', { x: 0.75, y: 4.4, width: 6, height: 5 });
  return (
    `<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}<p:spTree>${TREE_HEAD}${image}${notes}</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/>` +
    `<p:notesStyle><a:lvl1pPr ${level(11, "mn", false)}</a:lvl1pPr></p:notesStyle></p:notesMaster>`
  );
}
