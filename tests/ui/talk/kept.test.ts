import { describe, expect, it } from "vitest";
import { keep, readKept } from "../../../src/ui/talk/kept.ts";
import { newId, talkOfName, windowName } from "../../../src/ui/talk/talkId.ts";
import { isWindowId } from "../../../src/ui/talk/message.ts";
import { open, Room } from "./talking.ts";

function storage(initial?: string): Storage {
  let text = initial ?? null;
  return { getItem: () => text, setItem: (_: string, value: string) => (text = value) } as unknown as Storage;
}

describe("what a window keeps", () => {
  it("comes back as it was", () => {
    const store = storage();
    open(new Room(), "audience", {
      onChange: (shared) => keep(() => store, { talk: "one", shared, tour: null }),
    }).setBlank(true);
    const kept = readKept(() => store);
    expect([kept?.talk, kept?.shared?.blank.value, kept?.tour]).toEqual(["one", true, null]);
  });

  it.each(["", "{", "null", "[]", '{"talk":7}', '{"talk":"<b>"}', "7"])(
    "is nothing where the storage holds %j",
    (text) => {
      expect(readKept(() => storage(text))).toBeNull();
    },
  );

  it("is its talk alone where the rest is damaged", () => {
    expect(readKept(() => storage('{"talk":"one","shared":{"place":1},"tour":{}}'))).toEqual({
      talk: "one",
      shared: null,
      tour: null,
    });
  });

  it("is nothing where storage is forbidden, and nobody minds", () => {
    const forbidden = (): Storage => {
      throw new Error("SecurityError");
    };
    expect(readKept(forbidden)).toBeNull();
    expect(() => keep(forbidden, { talk: "one", shared: null, tour: null })).not.toThrow();
  });
});

describe("the name of a window", () => {
  it("tells its talk, to windows of its role alone", () => {
    const id = newId(1_790_000_000_000);
    expect(isWindowId(id)).toBe(true);
    expect(talkOfName("speaker", windowName("speaker", id))).toBe(id);
    expect(talkOfName("audience", windowName("speaker", id))).toBeNull();
    for (const name of ["", "_blank", "route-atlas-speaker-", "route-atlas-speaker-<b>"])
      expect(talkOfName("speaker", name)).toBeNull();
  });

  it("sorts ids by the time at which they were made", () => {
    const ids = [5, 1, 1_790_000_000_000, 99_999].map(newId);
    expect([...ids].sort()).toEqual([ids[1], ids[0], ids[3], ids[2]]);
  });
});
