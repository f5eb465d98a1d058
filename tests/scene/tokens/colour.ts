/** Colour arithmetic for tests: contrast as WCAG defines it, difference as the eye sees it, also with a deficiency. */

/** Red, green and blue as light, from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];
/** CIELAB: lightness from 0 to 100, then the two axes of colour. */
export type Lab = readonly [lightness: number, a: number, b: number];
type Matrix = readonly [Light, Light, Light];

export const VISIONS = ["normal", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Vision = (typeof VISIONS)[number];

/**
 * Full deficiencies after Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
 * deficiency", IEEE TVCG 15(6), 2009, severity 1.0, applied to linear light.
 */
const SEEN: Readonly<Record<Vision, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** WCAG 2.2's contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** CIE lightness, from 0 for black to 100 for white: what is left of a colour in greyscale. */
export function lightness(hex: string): number {
  return 116 * labCurve(luminance(hex)) - 16;
}

/** The difference that an eye sees between two colours, CIEDE2000: 1 is about just noticeable side by side. */
export function difference(one: string, other: string, vision: Vision): number {
  return ciede2000(lab(seen(one, vision)), lab(seen(other, vision)));
}

/**
 * CIEDE2000 after Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary test
 * data, and mathematical observations", Color Research & Application 30(1), 2005, with all weights 1.
 */
export function ciede2000(one: Lab, other: Lab): number {
  const meanAb = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanAb ** 7 / (meanAb ** 7 + 25 ** 7)));
  const [a1, a2] = [one[1] * stretch, other[1] * stretch];
  const [c1, c2] = [Math.hypot(a1, one[2]), Math.hypot(a2, other[2])];
  const [h1, h2] = [hueDegrees(a1, one[2]), hueDegrees(a2, other[2])];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const hue = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const [l, c] = [(one[0] + other[0]) / 2, (c1 + c2) / 2];
  const weave = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const byLightness = (other[0] - one[0]) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const byChroma = (c2 - c1) / (1 + 0.045 * c);
  const byHue = (2 * Math.sqrt(c1 * c2) * sin(turn / 2)) / (1 + 0.015 * c * weave);
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}

/** A colour with some opacity over another, mixed in sRGB as browsers do. */
export function over(top: string, opacity: number, ground: string): string {
  const below = bytes(ground);
  const mixed = bytes(top).map((value, at) => Math.round(value * opacity + below[at]! * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], light(hex));
}

function seen(hex: string, vision: Vision): Light {
  const [red, green, blue] = SEEN[vision].map((row) => Math.min(1, Math.max(0, dot(row, light(hex)))));
  return [red!, green!, blue!];
}

/** CIELAB under D65, the white of sRGB. */
function lab(colour: Light): Lab {
  const x = labCurve(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = labCurve(dot([0.2126729, 0.7151522, 0.072175], colour));
  const z = labCurve(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function labCurve(part: number): number {
  return part > (6 / 29) ** 3 ? Math.cbrt(part) : part / (3 * (6 / 29) ** 2) + 4 / 29;
}

function hueDegrees(a: number, b: number): number {
  return (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function light(hex: string): Light {
  const [red, green, blue] = bytes(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

function bytes(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function dot(one: Light, other: Light): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}
