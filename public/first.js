// Runs before the first paint: says which language the page speaks and that the address asks for another view than the one that
// stands in the page, and sends for the messages of a language other than the page's own. Sends for the program when the picture is
// shown, or at once where it has to draw another. Where the program does not come, it says so.
(function () {
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark" || theme === "contrast") root.dataset.theme = theme;
  const spoken = ["en", "fr", "de", "ar"];
  const asked = query.get("lang");
  const wanted = (navigator.languages || []).map((tag) => tag.toLowerCase().split("-")[0]);
  const language = spoken.includes(asked) ? asked : wanted.find((tag) => spoken.includes(tag)) || "en";
  const isForeign = language !== root.lang;
  root.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  function say() {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", say);
      return;
    }
    for (const words of document.querySelectorAll("body > .still")) {
      words.hidden = words.lang !== root.lang;
      // Without a network there would be no page at all.
      words.querySelector("button").onclick = () =>
        fetch(location.href, { cache: "no-store" }).then(({ ok }) => { if (ok) location.reload(); }, () => undefined);
    }
  }
  // Half a program is no failure of its element, but one of its language; once the page has drawn, it is something else.
  addEventListener("error", ({ target, error }) => {
    if (target instanceof HTMLScriptElement || (error instanceof SyntaxError && !document.querySelector(".aimed"))) say();
  }, true);
  addEventListener("routeatlasstopped", say);
  function fetchAhead(addresses) {
    for (const address of (addresses || "").split(" ")) {
      if (address === "") continue;
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = address;
      document.head.append(link);
    }
  }
  const { program, explorer, [language]: messages } = document.currentScript.dataset;
  fetchAhead(messages);
  if (query.has("tour") && !["speaker", "maker", "handout"].includes(query.get("panel"))) root.dataset.presenting = "";
  query.delete("theme");
  query.delete("lang");
  const isWritten = query.size === 0 && !isForeign;
  if (!isWritten)
    root.dataset.view = ["at", "partner", "route", "compare", "tour"].some((name) => query.has(name)) ? "elsewhere" : "other";

  function start() {
    const script = document.createElement("script");
    script.type = "module";
    script.src = program.split(" ")[0];
    document.head.append(script);
  }
  function startWhenShown() {
    let isAsked = false;
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      root.dataset.shown = "";
      start();
    };
    if (document.visibilityState === "hidden") return ask();
    // Called when the first frame is laid out and not yet painted: styles are there and typefaces are sent for.
    new ResizeObserver((_sizes, observer) => {
      observer.disconnect();
      fetchAhead(program);
      fetchAhead(explorer);
    }).observe(root);
    requestAnimationFrame(() => setTimeout(ask));
    // Longer than any frame takes on a page that is looked at.
    setTimeout(ask, 1000);
  }
  // The page in a frame and the site in one file bring their program themselves.
  if (!program) return;
  if (!isWritten) fetchAhead(program);
  document.addEventListener("DOMContentLoaded", isWritten ? startWhenShown : start);
})();
