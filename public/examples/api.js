// Drives the map of this page. The loader is asynchronous: it tells the document when it is there.
/** @typedef {import("../embed.d.ts").Embed} Embed */

const said = document.querySelector("#said");
const buttons = document.querySelectorAll(".controls button");

function start() {
  const embed = window.RouteAtlas.get("map");
  if (embed === null) return;
  const say = (text) => (said.textContent = text);
  embed.on("ready", ({ edition }) => say(`The map is there, with edition ${edition} of the data.`));
  embed.on("viewChanged", ({ heading, by }) => say(`${heading} – chosen by ${by === "host" ? "this page" : "you"}.`));
  embed.on("error", ({ message }) => say(message));
  for (const button of buttons) {
    button.disabled = false;
    button.addEventListener("click", () => {
      const { by, toView } = button.dataset;
      if (toView !== undefined) embed.setView(toView);
      else if (by !== undefined) embed.step(Number(by) === 1 ? 1 : -1);
      else
        embed.getState().then(
          ({ view, heading, isLive }) => say(`${heading}: ${view || "the opening view"}, ${isLive ? "a map that moves" : "a picture"}.`),
          () => say("The map does not answer."),
        );
    });
  }
}

if (window.RouteAtlas) start();
else document.addEventListener("routeatlasload", start, { once: true });
