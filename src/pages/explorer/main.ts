/** The explorer's entry: the picture of the address first, then the explorer around it. */
import "virtual:route-atlas/palette.css";
import core from "virtual:route-atlas/dataset";
import "../../ui/styles/fonts.css";
import "../../ui/styles/base.css";
import { readCore } from "../../model/wire/core.ts";
import { indexFacts } from "../../slice/factIndex.ts";
import { english } from "../../words/en/index.ts";
import { drawFirst } from "../../ui/map/drawFirst.ts";

const target = document.querySelector("#app");
if (!(target instanceof HTMLElement)) throw new Error("The page has no element #app to stand in.");

const explorer = import("./openExplorer.ts");
const index = indexFacts(readCore(core), english);
drawFirst(target, index, location.search);
explorer.then(({ openExplorer }) => openExplorer(target, index), sayThatItIsStill);

/** Without the explorer's program the page is a picture; it says so. */
function sayThatItIsStill(): void {
  const words = document.createElement("p");
  words.className = "still";
  words.role = "alert";
  words.textContent =
    "The page’s program could not be loaded, so nothing here can be pressed. Load the page again when you are connected.";
  document.body.append(words);
}
