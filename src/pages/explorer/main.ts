/** The explorer's entry. */
import "virtual:route-atlas/palette.css";
import "../../ui/styles/fonts.css";
import "../../ui/styles/base.css";
import { openExplorer } from "./openExplorer.ts";

const target = document.querySelector("#app");
if (!(target instanceof HTMLElement)) throw new Error("The page has no element #app to stand in.");
openExplorer(target);
