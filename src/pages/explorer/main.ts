/** The explorer's entry: the dataset and the address become a page. */
import dataset from "virtual:route-atlas/dataset";
import { mount } from "svelte";
import "../../ui/styles/fonts.css";
import "../../ui/styles/base.css";
import Explorer from "../../ui/frame/Explorer.svelte";
import { AtlasState } from "../../ui/state/atlas.svelte.ts";

const target = document.querySelector("#app");
if (!(target instanceof HTMLElement)) throw new Error("The page has no element #app to stand in.");

const atlas = new AtlasState(dataset, location.search, (query, keeping) => {
  const address = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
  if (keeping === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
});
addEventListener("popstate", () => atlas.read(location.search));
target.replaceChildren();
mount(Explorer, { target, props: { atlas } });
