/** The words around every map, in an article too, in Arabic. */
import type { CoreMessages } from "../words.ts";

export const around = {
  timeline: "الخط الزمني للوثائق",
  previous: "السابق",
  next: "التالي",
  stopLabel: (month: string, date: string, title: string): string => `${month}: وثيقة ${date}، ${title}`,
  comparedLabel: (label: string): string => `${label}؛ قيد المقارنة`,
  legend: "مفتاح الخريطة",
  close: "إغلاق",
  lensChoice: "ما تُظهره الألوان",
  map: "الخريطة",
} satisfies Partial<CoreMessages["explorer"]>;

export const zooming = {
  zoomIn: "تكبير",
  zoomOut: "تصغير",
} satisfies Partial<CoreMessages["explorer"]["controls"]>;
