// First script of the page, before anything is painted: when all is present, the readable
// directory and the blank forms, which are there for browsers without script, step back.
const root = document.documentElement;
const missing = typeof WebAssembly !== "object" ? "no-wasm" : typeof DecompressionStream !== "function" ? "too-old" : "";
root.dataset.start = missing || "loading";
