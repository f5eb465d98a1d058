import { describe, expect, it } from "vitest";
import {
  atlasQuery,
  type EmbedOptions,
  embedQuery,
  PLAIN_EMBED,
  readEmbed,
  viewOfMessage,
} from "../../../src/view/embed/embedAddress.ts";
import { EMBED_PARTS } from "../../../src/view/embed/parts.ts";
import { parseView, VIEW_NAMES } from "../../../src/view/parseView.ts";
import { defaultView, LENSES, type ViewState } from "../../../src/view/viewState.ts";
import { isMutating } from "../../support/mutating.ts";
import { type Seeded, seeded } from "../../support/seeded.ts";
import { known } from "../known.ts";

const base = defaultView(known);
const viewOf = (query: string): ViewState => parseView(query, known).view;

describe("the address of an embed", () => {
  it("is empty for the opening view with nothing chosen, and says nothing twice", () => {
    expect(embedQuery(base, known)).toBe("");
    expect(readEmbed("")).toEqual(PLAIN_EMBED);
  });

  it("holds the view, the parts, the degree, the edition and the hosts", () => {
    const options: EmbedOptions = {
      parts: ["legend", "zoom"],
      isLive: true,
      edition: "abc123",
      hosts: ["https://paper.example", "http://localhost:8080"],
    };
    const query = embedQuery({ ...base, stop: "2017-06", partner: "TUN" }, known, options);
    expect(query).toBe(
      "stop=2017-06&partner=TUN&parts=legend,zoom&live=1&edition=abc123&hosts=https://paper.example,http://localhost:8080",
    );
    expect(readEmbed(query)).toEqual(options);
    expect(viewOf(query)).toMatchObject({ stop: "2017-06", partner: "TUN" });
  });

  it("leaves panels and lists to the atlas, and the atlas’s address leaves out what only an embed knows", () => {
    const view = viewOf("stop=2017-06&panel=table&rows=funding&q=boats&sort=-id&document=2021-05&new=word&parts=zoom");
    expect(embedQuery(view, known)).toBe("stop=2017-06&new=word");
    const shown = viewOf("stop=2017-06&parts=zoom&live=1&edition=abc&hosts=https://paper.example&lens=returns");
    expect(atlasQuery(shown, known)).toBe("stop=2017-06&lens=returns");
  });

  it("names nobody who may drive it where its hosts are broken, rather than everybody", () => {
    expect(readEmbed("hosts=").hosts).toEqual([]);
    expect(
      readEmbed("hosts=*,null,paper.example,https://paper.example/news,file:///tmp,ws://a,https://a%20b").hosts,
    ).toEqual([]);
    expect(readEmbed("hosts=https://paper.example:443,https://PAPER.example, https://paper.example").hosts).toEqual([
      "https://paper.example",
    ]);
  });

  it("is live for 1 and pinned for a plain word alone", () => {
    expect(readEmbed("live=true&edition=../../x")).toEqual(PLAIN_EMBED);
  });
});

describe("a view that comes as a message", () => {
  it("is whole, and keeps the language, the look and the data of the frame", () => {
    const frame = viewOf("lang=fr&theme=dark&parts=legend&live=1&edition=abc&hosts=https://paper.example&lens=returns");
    const { view, notices } = viewOfMessage(
      "partner=TUN&lang=ar&parts=zoom&live=0&edition=x&hosts=https://evil.example",
      known,
      frame,
    );
    expect(notices).toEqual([]);
    expect(view).toEqual({ ...frame, lens: "standing", partner: "TUN" });
    expect(viewOfMessage("theme=light", known, frame).view.theme).toBe("light");
  });

  it("is read as far as an address may be long", () => {
    const partnerAt = (letters: number): string | null =>
      viewOfMessage(`x=${"x".repeat(letters - 14)}&partner=TUN`, known, base).view.partner;
    expect([partnerAt(2000), partnerAt(2001)]).toEqual(["TUN", null]);
  });

  it("opens no panel", () => {
    expect(viewOfMessage("panel=speaker&q=x&document=2017-06", known, base).view).toEqual(base);
  });
});

describe("whatever an address says", () => {
  const SEED = 7_112_026;

  it.skipIf(isMutating)(`is a view and options of the contract (10 000 generated, seed ${SEED})`, () => {
    const random = seeded(SEED);
    // An expectation for each would take a minute.
    const faults: string[] = [];
    for (let count = 0; count < 10_000; count += 1) {
      const query = strange(random);
      const options = readEmbed(query);
      const { view } = viewOfMessage(query, known, viewOf(strange(random)));
      const again = embedQuery(viewOf(query), known, options);
      const isRight =
        known.stops.includes(view.stop) &&
        LENSES.includes(view.lens) &&
        view.panel === null &&
        options.parts.every((part) => EMBED_PARTS.includes(part)) &&
        (options.hosts ?? []).every((host) => new URL(host).origin === host) &&
        /^[a-z0-9-]{1,64}$/.test(options.edition ?? "a") &&
        JSON.stringify(readEmbed(again)) === JSON.stringify(options) &&
        embedQuery(viewOf(again), known, options) === again;
      if (!isRight) faults.push(query);
    }
    expect(faults).toEqual([]);
  });
});

const NAMES = [...VIEW_NAMES, "hosts", "__proto__", "constructor", "new", "", "<b>"];
const VALUES = [
  ...["2017-06", "2023-12", "TUN", "tun", "standing", "returns", "swipe", "0,0,3", "1e9,NaN,0", "title,zoom", "none"],
  ...["1", "0", "abc-1", "https://paper.example", "https://paper.example,null", "javascript:alert(1)", "../..", "%"],
  ...["%00", "%ff", "%ed%a0%80", "\ud800", "<script>alert(1)</script>", "\"'`", "x".repeat(2100), "", "&", "=", "a=b"],
];

/** Words of an address in any order, some known and some broken. */
function strange(random: Seeded): string {
  const words = Array.from({ length: random.whole(0, 8) }, () => {
    const letters = Array.from({ length: random.whole(0, 6) }, () => String.fromCharCode(random.whole(0, 0x2fff))).join(
      "",
    );
    return `${random.pick(NAMES)}=${random.next() < 0.8 ? random.pick(VALUES) : letters}`;
  });
  return `${random.pick(["", "?", "&", "#"])}${words.join(random.pick(["&", "&", "&", ";", "&&"]))}`;
}
