// One rectangle that changes its colour at a key: what a page, a key and a frame cost by themselves.
const rectangle = document.querySelector("rect");
let isDark = true;
addEventListener("keydown", ({ key }) => {
  if (key !== "PageDown" && key !== "PageUp") return;
  isDark = !isDark;
  rectangle.setAttribute("fill", isDark ? "#3d8a90" : "#be8224");
});
