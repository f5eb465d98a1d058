/**
 * The messages between an embed and the page around it, version 1: plain objects with `routeAtlas: 1` and a `type`. What a
 * reader here does not know it passes over, so that later versions may say more; what it knows it checks to the last letter.
 */
export const PROTOCOL_VERSION = 1;

/** Chosen by whoever asks, and given back with the answer. */
export type MessageId = string | number;

/** From the page to the frame. A view is written as in an address and is whole: what it does not name is as in an empty one. */
export type HostMessage =
  | { readonly type: "setView"; readonly view: string; readonly id: MessageId | null }
  | { readonly type: "step"; readonly by: 1 | -1; readonly id: MessageId | null }
  | { readonly type: "step"; readonly to: string; readonly id: MessageId | null }
  | { readonly type: "getState"; readonly id: MessageId | null }
  /** Whether the frame may show the live map; said by the loader, which counts them. */
  | { readonly type: "live"; readonly allowed: boolean };

/** From the frame to the page. */
export type FrameMessage =
  | { readonly type: "ready"; readonly edition: string; readonly view: string }
  | {
      readonly type: "viewChanged";
      readonly view: string;
      readonly heading: string;
      readonly by: "reader" | "host";
    }
  | { readonly type: "height"; readonly heightPx: number }
  | {
      readonly type: "state";
      readonly id: MessageId | null;
      readonly view: string;
      readonly heading: string;
      readonly isLive: boolean;
    }
  | { readonly type: "error"; readonly id: MessageId | null; readonly message: string }
  | { readonly type: "wantsLive" }
  | { readonly type: "leftLive" };

/** A message as it travels. */
export type Sealed<Message> = Message & { readonly routeAtlas: typeof PROTOCOL_VERSION };

/** A view in a message is no longer than an address may be. */
export const MOST_VIEW_LETTERS = 2000;
const MOST_WORDS = 1000;
const MOST_ID_LETTERS = 100;
const MOST_HEIGHT_PX = 20_000;
const STOP = /^\d{4}-\d{2}[b-z]?$/;

type Fields = Readonly<Record<string, unknown>>;

/** Makes a message ready to be sent. */
export function sealed<Message extends HostMessage | FrameMessage>(message: Message): Sealed<Message> {
  return { routeAtlas: PROTOCOL_VERSION, ...message };
}

/** What a page says to the frame; null where it is anything else. Never throws. */
export function readMessage(data: unknown): HostMessage | null {
  const fields = fieldsOf(data);
  if (fields === null) return null;
  const { type, view, by, to, allowed } = fields;
  const id = idOf(fields["id"]);
  if (id === undefined) return null;
  if (type === "setView") return isText(view, MOST_VIEW_LETTERS) ? { type, view, id } : null;
  if (type === "step" && to === undefined) return by === 1 || by === -1 ? { type, by, id } : null;
  if (type === "step") return by === undefined && isText(to, 8) && STOP.test(to) ? { type, to, id } : null;
  if (type === "getState") return { type, id };
  if (type === "live") return typeof allowed === "boolean" ? { type, allowed } : null;
  return null;
}

/** What a frame says to its page; null where it is anything else. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const fields = fieldsOf(data);
  if (fields === null) return null;
  const { type, edition, view, heading, by, heightPx, message, isLive } = fields;
  const id = idOf(fields["id"]);
  const hasView = isText(view, MOST_VIEW_LETTERS);
  if (type === "ready") return hasView && isText(edition, MOST_ID_LETTERS) ? { type, edition, view } : null;
  if (type === "viewChanged") {
    const isKnown = hasView && isText(heading, MOST_WORDS) && (by === "reader" || by === "host");
    return isKnown ? { type, view, heading, by } : null;
  }
  if (type === "height") {
    const isHeight = typeof heightPx === "number" && heightPx > 0 && heightPx <= MOST_HEIGHT_PX;
    return isHeight ? { type, heightPx } : null;
  }
  if (type === "wantsLive" || type === "leftLive") return { type };
  if (id === undefined) return null;
  if (type === "state") {
    const isKnown = hasView && isText(heading, MOST_WORDS) && typeof isLive === "boolean";
    return isKnown ? { type, id, view, heading, isLive } : null;
  }
  return type === "error" && isText(message, MOST_WORDS) ? { type, id, message } : null;
}

/** The fields of a plain object of this version; nothing that it inherits counts. */
function fieldsOf(data: unknown): Fields | null {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const fields: Fields = Object.assign(Object.create(null) as Record<string, unknown>, data);
  return fields["routeAtlas"] === PROTOCOL_VERSION ? fields : null;
}

const isText = (value: unknown, mostLetters: number): value is string =>
  typeof value === "string" && value.length <= mostLetters;

/** Null where none is given, undefined where it is no id. */
function idOf(id: unknown): MessageId | null | undefined {
  if (id === undefined || id === null) return null;
  if (typeof id === "number" && Number.isFinite(id)) return id;
  return isText(id, MOST_ID_LETTERS) ? id : undefined;
}
