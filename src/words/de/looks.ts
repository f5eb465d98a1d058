/** What each look is called and means, in German. */
import type { CoreMessages } from "../words.ts";

const silent = {
  name: "Nicht erwähnt",
  brief: "Region behandelt, kein Wort dazu",
  meaning: "das Dokument behandelt die Region und sagt nichts über den Partner, was nicht heißt, dass nichts geschieht",
};

const outside = {
  name: "Nicht im Blick",
  brief: "Region nicht behandelt",
  meaning: "das Dokument behandelt die Region nicht",
};

export const looks = {
  direction: {
    advancing: {
      name: "Kommt voran",
      brief: "ein neuer Schritt in den letzten 24 Monaten",
      meaning: "in den 24 Monaten vor dem Dokument wurde etwas unterzeichnet, gestartet, entsandt oder geliefert",
    },
    running: {
      name: "Läuft",
      brief: "besteht, kein neuer Schritt",
      meaning: "Gespräche, Abkommen, Entsendungen oder Mittel bestehen, ohne neuen Schritt",
    },
    restarting: {
      name: "Läuft wieder an",
      brief: "nach einer Unterbrechung aufgenommen",
      meaning: "die Zusammenarbeit wird nach einer Unterbrechung wieder aufgenommen",
    },
    halted: {
      name: "Gestoppt",
      brief: "insgesamt abgelehnt, beendet oder ausgesetzt",
      meaning: "die Zusammenarbeit insgesamt oder jedes genannte Instrument ist abgelehnt, beendet oder ausgesetzt",
    },
    named: {
      name: "Nur genannt",
      brief: "erwähnt, nichts im Gange",
      meaning: "das Dokument erwähnt den Partner, berichtet aber von keiner laufenden Zusammenarbeit",
    },
    silent,
    outside,
  },
  family: {
    concluded: {
      name: "Abgeschlossen",
      brief: "unterzeichnet, vorläufig oder in Anwendung",
      meaning: "das am weitesten gediehene Instrument ist unterzeichnet, vorläufig angewandt oder in Anwendung",
    },
    "in-talks": {
      name: "Im Gespräch",
      brief: "im Dialog oder in Verhandlung",
      meaning: "über das am weitesten gediehene Instrument wird gesprochen oder verhandelt",
    },
    area: {
      name: "Bereich der Zusammenarbeit",
      brief: "ohne Stufe aufgeführt",
      meaning: "das Dokument führt das Feld auf, ohne ein Instrument oder eine Stufe zu nennen",
    },
    wanted: {
      name: "Gewünscht",
      brief: "ein Mandat oder Wunsch, keine Gespräche",
      meaning: "ein Mandat oder ein Wunsch; von Gesprächen wird nichts berichtet",
    },
    blocked: {
      name: "Blockiert",
      brief: "abgelehnt, beendet oder ausgesetzt",
      meaning: "alles, was in diesem Feld genannt ist, ist abgelehnt, beendet oder ausgesetzt",
    },
    elsewhere: {
      name: "Nicht in diesem Feld",
      brief: "genannt, aber nicht in diesem Feld",
      meaning: "das Dokument nennt den Partner, aber nichts in diesem Feld",
    },
    silent,
    outside,
  },
  change: {
    started: { name: "Begonnen", brief: "jetzt im Gange, vorher nicht" },
    advanced: { name: "Vorangekommen", brief: "weiter als zuvor" },
    unchanged: { name: "Unverändert", brief: "so weit wie zuvor" },
    slowed: { name: "Verlangsamt", brief: "weniger weit, ohne neuen Schritt oder behindert" },
    stopped: { name: "Jetzt gestoppt", brief: "abgelehnt, beendet oder ausgesetzt" },
    "newly-mentioned": { name: "Neu erwähnt", brief: "nur das spätere Dokument spricht davon" },
    "newly-silent": { name: "Nicht mehr erwähnt", brief: "das spätere schweigt, was kein Ende bedeutet" },
    unclear: { name: "Nicht vergleichbar", brief: "für eine Richtung ist zu wenig gesagt" },
    unmentioned: { name: "Nicht erwähnt", brief: "keines der beiden spricht davon" },
  },
  hindered: {
    name: "Schraffiert",
    brief: "ein Teil ist blockiert oder behindert",
    meaning: "mindestens ein Instrument ist blockiert, oder das Dokument meldet ein Hindernis",
  },
  union: { name: "Europäische Union", brief: "Mitgliedstaaten" },
} satisfies CoreMessages["looks"];
