import { expect, it } from "vitest";
import { dossierSubject } from "../../src/view/dossierSubject.ts";
import { parseView } from "../../src/view/parseView.ts";
import { known } from "./known.ts";

it.each([
  ["", null],
  ["partner=NER", null],
  ["panel=dossier&partner=NER", { kind: "partner", id: "NER" }],
  ["panel=dossier&route=western-balkans", { kind: "route", id: "western-balkans" }],
  ["panel=dossier&document=2017-06&partner=NER", { kind: "document", id: "2017-06" }],
  ["panel=dossier&stop=2021-05", { kind: "document", id: "2021-05" }],
  ["panel=dossier&partner=XXX", { kind: "document", id: "2023-12" }],
])("the address “%s” opens the dossier %o", (query, subject) => {
  expect(dossierSubject(parseView(query, known).view)).toEqual(subject);
});
