/** German in a frame. */
import names from "virtual:route-atlas/embed-names/de";
import { core } from "../../../words/de/core.ts";
import { embed } from "../../../words/de/embed.ts";
import { spokenIn } from "./foreign.ts";

export const spoken = spokenIn({ ...core, language: "de" }, embed, names);
