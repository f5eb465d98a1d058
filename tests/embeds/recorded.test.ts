/** Addresses and messages that are out in the world. Rows are added here, never changed: what stands in an article stays there. */
import { describe, expect, it } from "vitest";
import { readEmbed, viewOfMessage } from "../../src/view/embed/embedAddress.ts";
import { PROTOCOL_VERSION, readFrameMessage, readMessage } from "../../src/view/embed/protocol.ts";
import { parseView } from "../../src/view/parseView.ts";
import { known } from "../view/known.ts";
import recorded from "./recorded.json" with { type: "json" };

const said = (words: unknown): string => JSON.stringify(words).slice(0, 120);
/** A frame with words of its own, which no message changes. */
const FRAME = parseView("lang=de&parts=zoom&hosts=https://paper.example", known).view;

describe("what was embedded with version 1", () => {
  it("is read by the version of now", () => {
    expect(recorded.version).toBe(PROTOCOL_VERSION);
  });

  it.each(recorded.addresses.map((row) => ({ ...row, name: said(row.address) })))(
    "shows at the address $name what it always showed",
    ({ address, view, notices, ...row }) => {
      const parsed = parseView(address, known);
      expect(parsed.view).toMatchObject(view);
      expect(parsed.notices.map(({ name }) => name)).toEqual(notices);
      expect(readEmbed(address)).toMatchObject("options" in row ? row.options : {});
    },
  );

  it.each(recorded.toFrame.map((row) => ({ ...row, name: said(row.message) })))(
    "understands the message $name of a page",
    ({ message, read, ...row }) => {
      const understood = readMessage(message);
      expect(understood).toEqual(read);
      if ("view" in row && understood?.type === "setView")
        expect(viewOfMessage(understood.view, known, FRAME).view).toMatchObject(row.view);
    },
  );

  it.each(recorded.fromFrame.map((row) => ({ ...row, name: said(row.message) })))(
    "understands the message $name of a frame",
    ({ message, read }) => {
      expect(readFrameMessage(message)).toEqual(read);
    },
  );
});
