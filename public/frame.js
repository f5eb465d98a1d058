// Runs before the program of the page in a frame: where that does not come, or stops before the frame answers, the page says so
// and leads on.
(function () {
  const root = document.documentElement;
  function say() {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", say);
      return;
    }
    root.dataset.stopped = "";
    for (const words of document.querySelectorAll("body > .notice")) words.hidden = words.lang !== root.lang;
    for (const link of document.querySelectorAll('a[href*="index.html"]')) link.search = location.search;
    if (root.dataset.view) document.querySelector(".window").ariaHidden = "true";
  }
  addEventListener("error", (event) => { if (event.target instanceof HTMLScriptElement) say(); }, true);
  addEventListener("routeatlasstopped", say);
})();
