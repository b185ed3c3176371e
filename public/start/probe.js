// First script of the page, before anything is painted: when all is present, the readable
// directory and the blank forms, which are there for browsers without script, step back.
const root = document.documentElement;
const missing = typeof WebAssembly !== "object" ? "no-wasm" : typeof DecompressionStream !== "function" ? "too-old" : "";
root.dataset.start = missing || "loading";
// A browser that cannot read the last script has no listener of that script to say so.
addEventListener("error", () => {
  if (root.dataset.start === "loading" && !window.point35) root.dataset.start = "too-old";
});
// Of a file that was cut short the last script may be missing, and with it all who could say so.
addEventListener("DOMContentLoaded", () => {
  if (root.dataset.start !== "loading" || window.point35) return;
  root.dataset.start = "failed";
  const reload = document.getElementById("start-reload");
  if (reload) reload.addEventListener("click", () => location.reload());
});
