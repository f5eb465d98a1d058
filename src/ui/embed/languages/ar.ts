/** Arabic in a frame. */
import names from "virtual:route-atlas/embed-names/ar";
import { core } from "../../../words/ar/core.ts";
import { embed } from "../../../words/ar/embed.ts";
import { spokenIn } from "./foreign.ts";

export const spoken = spokenIn({ ...core, language: "ar" }, embed, names);
