/** Numbers in digits, however they are written: `73 185`, `1.786`, `4,000`, `EUR 231.9 million`, `€200m`, `26%`. */

export interface WrittenNumber {
  /** As it stands, such as `EUR 36 million`. */
  readonly written: string;
  /** With its scale: 36000000. */
  readonly value: number;
  readonly isPercent: boolean;
  /** An amount in euros. */
  readonly isMoney: boolean;
  /** Whether a word such as "million" belongs to it. */
  readonly isScaled: boolean;
}

interface Found extends WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly scale: number;
}

const SPACE = "[ \\u00a0\\u2009\\u202f]";
const GROUPED = [SPACE, ",", "\\."].map((mark) => `\\d{1,3}(?:${mark}\\d{3})+(?!\\d)`).join("|");
const DECIMALS = "(?:\\.(\\d+)|,(\\d{1,2})(?=\\s?(?:million|billion|bn\\b)))?";
/** A number that continues a word (G5, Q1) is part of a name. */
const NUMBER = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:(?<=EUR))?(${GROUPED}|\\d+)${DECIMALS}`, "gu");
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, m: 1e6 };
const SCALE = /^[\s-]?(thousand|million|billion|bn\b)/i;
/** A lone m is metres unless money stands before it. */
const SHORT_SCALE = /^\s?(m)(?![\p{L}\p{N}])/iu;
const PERCENT = /^\s?(?:%|per ?cent\b)/i;
/** Between the two ends of a range that share one scale: "20 to 25 million". */
const RANGE = /^\s?(?:to|or|and|-|–)\s?(?:€|EUR\s?)?$/;

/** The numbers of a text in their order. The lower end of a range comes twice, with and without the scale of the upper. */
export function readNumbers(text: string): readonly WrittenNumber[] {
  const found = [...text.matchAll(NUMBER)].map((match) => readOne(text, match));
  return found.flatMap((number, index) => {
    const next = found[index + 1];
    const shares = next !== undefined && number.scale === 1 && !number.isPercent;
    if (!shares || !RANGE.test(text.slice(number.end, next.start)) || (next.scale === 1 && !next.isPercent))
      return [number];
    const asUpper = { value: number.value * next.scale, isPercent: next.isPercent, isScaled: next.isScaled };
    return [number, { ...number, ...asUpper, isMoney: number.isMoney || next.isMoney }];
  });
}

function readOne(text: string, match: RegExpExecArray): Found {
  const [whole, digits = "", point, comma] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  const hasCurrency = /(?:€|EUR)\s?$/.test(before);
  const scaleMatch = SCALE.exec(after) ?? (hasCurrency ? SHORT_SCALE.exec(after) : null);
  const scale = SCALES[scaleMatch?.[1]?.toLowerCase() ?? ""] ?? 1;
  const rest = after.slice(scaleMatch?.[0].length ?? 0);
  // A dot before three digits parts thousands, except before a scale: 1.786 people, 1.786 million.
  const isDecimal = scale > 1 && /^\d{1,3}\.\d{3}$/.test(digits);
  const plain = isDecimal ? digits : digits.replace(/[^\d]/g, "");
  const decimals = point ?? comma;
  const start = match.index - (hasCurrency ? (/(?:€|EUR)\s?$/.exec(before)?.[0].length ?? 0) : 0);
  const end = match.index + whole.length + (scaleMatch?.[0].length ?? 0);
  return {
    written: text.slice(start, end).trim(),
    value: rounded(Number(decimals === undefined ? plain : `${plain}.${decimals}`) * scale),
    isPercent: PERCENT.test(rest),
    isMoney: hasCurrency || /^\s?(?:€|EUR\b|euros?\b)/.test(rest),
    isScaled: scale > 1,
    start: match.index,
    end,
    scale,
  };
}

/** Takes away what multiplication of decimals adds: 28.4 × 10⁶. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
