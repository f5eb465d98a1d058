// Runs before the first paint: says which language the page speaks and that the address asks for another view than the one that
// stands in the page, and sends for the messages of a language other than the page's own. Where the program does not come, it says so.
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
  for (const address of ((document.currentScript.dataset[language] || "").split(" "))) {
    if (address === "") continue;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = address;
    document.head.append(link);
  }
  if (query.has("tour") && !["speaker", "maker", "handout"].includes(query.get("panel"))) root.dataset.presenting = "";
  query.delete("theme");
  query.delete("lang");
  if (query.size === 0 && !isForeign) return;
  root.dataset.view = ["at", "partner", "route", "compare", "tour"].some((name) => query.has(name)) ? "elsewhere" : "other";
})();
