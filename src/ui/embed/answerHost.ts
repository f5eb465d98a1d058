/** What a frame does when the page around it speaks. */
import { viewOfMessage } from "../../view/embed/embedAddress.ts";
import type { HostMessage } from "../../view/embed/protocol.ts";
import type { KnownIds } from "../../view/viewState.ts";
import type { Frame } from "./frame.ts";
import { step, stepTour } from "./steps.ts";

/** `allow` is told whether the page lets the map move. */
export function answerHost(
  frame: Frame,
  known: KnownIds,
  allow: (isAllowed: boolean) => void,
  message: HostMessage,
): void {
  const { index, view, scene, degree, tour, said } = frame.facts;
  const refuse = (sentence: string): void => {
    if (message.type !== "live") frame.say({ type: "error", id: message.id, message: sentence });
  };
  if (message.type === "live") allow(message.allowed);
  else if (message.type === "getState") {
    const state = { view: frame.viewText(), heading: scene.heading, isLive: degree === "live" };
    frame.say({ type: "state", id: message.id, ...state });
  } else if (message.type === "setView") {
    const { view: next, notices } = viewOfMessage(message.view, known, view);
    frame.show(next, "host", { tour: null });
    if (notices.length > 0) refuse(said.errors.view);
  } else if ("to" in message) {
    if (index.stops.includes(message.to)) frame.show({ stop: message.to }, "host");
    else refuse(said.errors.stop);
  } else if (!(tour ? stepTour(frame, known, message.by, "host") : step(frame, message.by, "host")))
    refuse(said.errors.end);
}
