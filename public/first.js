// Runs before the first paint: says that the address asks for another view than the one that stands in the page.
(function () {
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark" || theme === "contrast") root.dataset.theme = theme;
  query.delete("theme");
  if (query.size === 0) return;
  root.dataset.view = ["at", "partner", "route", "compare", "tour"].some((name) => query.has(name)) ? "elsewhere" : "other";
})();
