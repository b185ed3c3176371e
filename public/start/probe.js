// First script of the page, before anything is painted: when all is present, the readable
// directory and the blank forms, which are there for browsers without script, step back.
const root = document.documentElement;
const missing = typeof WebAssembly !== "object" ? "no-wasm" : typeof DecompressionStream !== "function" ? "too-old" : "";
root.dataset.start = missing || "loading";
// A browser that cannot read the last script has no listener of that script to say so.
addEventListener("error", () => {
  if (root.dataset.start === "loading" && !window.point35) root.dataset.start = "too-old";
});
