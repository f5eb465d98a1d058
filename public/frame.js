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
    const words = document.querySelector('.notice[lang="' + root.lang + '"]');
    if (words) words.hidden = false;
    for (const link of document.querySelectorAll(".source a")) link.href = "./index.html" + location.search;
  }
  addEventListener("error", (event) => { if (event.target instanceof HTMLScriptElement) say(); }, true);
  addEventListener("routeatlasstopped", say);
})();
