/** The speaker’s window, in German: notes, pictures, time, and whether the room’s window is there. */
import type { MoreMessages } from "../words.ts";
import { plural } from "./basics.ts";

const minutes = (count: number): string => plural(count, { one: "# Minute", other: "# Minuten" });

export const speaker: MoreMessages["speaker"] = {
  tab: (tour) => `Vortrag – ${tour} – Route Atlas`,
  next: "Danach",
  sees: "Was der Saal sieht",
  end: "Hier endet die Tour.",
  notes: "Notizen",
  noNotes: "Zu dieser Ansicht gibt es keine Notizen.",
  caption: "Was der Saal liest",
  passages: "Belegstellen",
  views: "Alle Ansichten",
  steer: "Den Vortrag steuern",
  steps: "Durch die Tour gehen",
  stepBack: "Zurück",
  step: "Weiter",
  blank: "Bild dunkel schalten",
  unblank: "Bild wieder zeigen",
  script: "Zurück zum Skript",
  startTime: "Zeit starten",
  pauseTime: "Zeit anhalten",
  resetTime: "Zeit auf null",
  larger: "Notizen größer",
  smaller: "Notizen kleiner",
  close: "Notizen schließen",
  clock: "Uhrzeit",
  time: "Dauer des Vortrags",
  ofTime: (elapsed, planned) => `${elapsed} von ${planned}`,
  resting: "Die Zeit steht still.",
  onPlan: "Im Plan",
  behind: (count) => `${minutes(count)} hinter dem Plan`,
  ahead: (count) => `${minutes(count)} vor dem Plan`,
  isBlank: "Der Saal sieht ein dunkles Bild.",
  isOffScript: "Der Saal hat das Skript verlassen.",
  gone: "Das Fenster für den Saal ist geschlossen oder hat den Vortrag verlassen.",
  openAgain: "Wieder öffnen",
  looking: "Das Fenster für den Saal wird gesucht …",
  noTour: "Die Adresse nennt keine Tour, die hier bekannt ist. Öffnen Sie das Vortragsfenster aus dem Vortrag.",
  allTours: "Zu den Touren",
  choose: {
    title: "Wo möchten Sie Ihre Notizen?",
    window: "Zweites Fenster",
    windowAid: "Für zwei Bildschirme. Behalten Sie es auf Ihrem und legen Sie die Karte auf den für den Saal.",
    split: "Auf diesem Bildschirm",
    splitAid:
      "Für einen Bildschirm oder ein Tablet. Die Notizen stehen neben der Karte; wer diesen Bildschirm sieht, sieht auch sie.",
    blocked:
      "Der Browser hat kein zweites Fenster geöffnet. Erlauben Sie es für diese Seite, oder öffnen Sie die Notizen selbst:",
    link: "Notizen in einem neuen Tab",
    close: "Jetzt nicht",
  },
  speakerGone: "Das Vortragsfenster ist geschlossen. S öffnet es wieder.",
  speakerBack: "Das Vortragsfenster ist da.",
};
