/** What a language must bring. English is the pattern; a catalogue that lacks a message does not compile, and the press refuses it. */
import type { core } from "./en/core.ts";
import type { embed } from "./en/embed.ts";
import type { more } from "./en/more.ts";
import type { pinned } from "./en/pinned.ts";
import type { Language } from "./languages.ts";

/** The same shape, with any text in the place of the English one. */
type Said<Message> = Message extends string
  ? string
  : Message extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : Message extends readonly (infer Item)[]
      ? readonly Said<Item>[]
      : { readonly [Name in keyof Message]: Said<Message[Name]> };

/** What every picture, list and axis says. */
export type CoreMessages = Said<typeof core>;

/** What sheets, dialogs, tables and printed pages say. */
export type MoreMessages = Said<typeof more>;

/** What only an embed says. */
export type EmbedMessages = Said<typeof embed>;

/** What only an embed says that is pinned to an edition of the data. */
export type PinnedMessages = Said<typeof pinned>;

/** A language as far as a picture needs it. */
export interface Words extends CoreMessages {
  readonly language: Language;
}

/** A language with all its messages. */
export interface AllWords extends Words, MoreMessages {}
