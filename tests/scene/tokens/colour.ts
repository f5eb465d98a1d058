/** Colour arithmetic for tests: contrast as WCAG defines it, difference as the eye sees it, also with a deficiency. */

/** Red, green and blue as light, from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Light, Light, Light];

export const VISIONS = ["normal", "protanopia", "deuteranopia", "tritanopia", "greyscale"] as const;
export type Vision = (typeof VISIONS)[number];

/**
 * Full deficiencies after Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
 * deficiency", IEEE TVCG 15(6), 2009, severity 1.0, applied to linear light; grey by the luminance of sRGB (Rec. 709).
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
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** WCAG 2.2's contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

/** The distance in OKLab (Björn Ottosson, 2020), ΔE OK in CSS Color 4, which calls 0.02 just noticeable. */
export function distance(one: string, other: string, vision: Vision): number {
  const there = oklab(seen(other, vision));
  return Math.hypot(...oklab(seen(one, vision)).map((value, at) => value - there[at]!));
}

/** A colour with some opacity over another, mixed in sRGB as browsers do. */
export function over(top: string, opacity: number, ground: string): string {
  const below = bytes(ground);
  const mixed = bytes(top).map((value, at) => Math.round(value * opacity + below[at]! * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(hex: string): number {
  return dot(SEEN.greyscale[0], light(hex));
}

function seen(hex: string, vision: Vision): Light {
  const [red, green, blue] = SEEN[vision].map((row) => Math.min(1, Math.max(0, dot(row, light(hex)))));
  return [red!, green!, blue!];
}

function oklab(colour: Light): number[] {
  const long = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour));
  const middle = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour));
  const short = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour));
  const cones: Light = [long, middle, short];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
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
