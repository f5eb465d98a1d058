/** French in a frame. */
import names from "virtual:route-atlas/embed-names/fr";
import { core } from "../../../words/fr/core.ts";
import { embed } from "../../../words/fr/embed.ts";
import { spokenIn } from "./foreign.ts";

export const spoken = spokenIn({ ...core, language: "fr" }, embed, names);
