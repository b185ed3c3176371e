// Last script of the page: unpacks the program, starts it, and shows the start-up screen when
// that fails or when the program has to stop later. The build puts it behind wasm-bindgen's glue.
const page = document.documentElement;
const byId = (id) => document.getElementById(id);

const show = (cause, detail) => {
  page.dataset.start = cause;
  if (detail) {
    byId("start-detail-text").textContent = detail;
    byId("start-detail").hidden = false;
  }
  byId("start").focus();
};

// A program that has stopped may not run on half-broken: its timers end, and its elements are
// replaced by copies without listeners, so that what was typed stays readable.
const freeze = () => {
  for (let timer = setTimeout(() => {}); timer > 0; timer--) clearTimeout(timer);
  const app = byId("app");
  const copy = app.cloneNode(true);
  const chosen = [...app.querySelectorAll("select")].map((select) => select.selectedIndex);
  copy.querySelectorAll("select").forEach((select, i) => (select.selectedIndex = chosen[i]));
  app.replaceWith(copy);
};

const fail = (detail) => {
  if (page.dataset.start === "failed" || page.dataset.start === "stopped") return;
  const running = page.dataset.ready;
  delete page.dataset.ready;
  if (running) freeze();
  show(running ? "stopped" : "failed", detail);
};

// An element of the page, as soon as its end has been read, which is when something stands after it.
const ended = async (id) => {
  const isThere = () => document.readyState !== "loading" || byId(id)?.nextSibling;
  if (!isThere())
    await new Promise((done) => {
      new MutationObserver(() => isThere() && done()).observe(document.body, { childList: true });
      addEventListener("DOMContentLoaded", done);
    });
  return byId(id);
};

// The text of a data block of the page, which then leaves the document.
const take = async (id) => {
  const block = await ended(id);
  block.remove();
  return { text: block.textContent, size: Number(block.dataset.size) };
};

// What a character stands for. NUL, carriage return and "<" are left out of ASCII, since HTML would
// change them, and the line feed.
const digits = Uint8Array.from({ length: 128 }, (_, code) => code - 1 - (code > 10) - (code > 13) - (code > 60));

// Turns the groups of seven characters from one place to another into six bytes each; where the bytes
// end. A number of six bytes is within what a double has exactly.
const GROUPS = 7 * 1024;
const bytesOfGroups = (bytes, at, end, to) => {
  const digit = digits;
  for (; at < end; at += 7) {
    const high = (digit[bytes[at]] * 124 + digit[bytes[at + 1]]) * 124 + digit[bytes[at + 2]];
    const low =
      ((digit[bytes[at + 3]] * 124 + digit[bytes[at + 4]]) * 124 + digit[bytes[at + 5]]) * 124 + digit[bytes[at + 6]];
    const number = high * 124 ** 4 + low;
    const left = Math.floor(number / 2 ** 24);
    const right = number - left * 2 ** 24;
    bytes[to] = left >> 16;
    bytes[to + 1] = left >> 8;
    bytes[to + 2] = left;
    bytes[to + 3] = right >> 16;
    bytes[to + 4] = right >> 8;
    bytes[to + 5] = right;
    to += 6;
  }
  return to;
};

// The bytes that a data block stands for, in the place of its characters. The characters after the
// last seven are as many as the bytes that only fill it up. A browser makes a function fast between
// two calls sooner than within one, so the work is done in pieces.
const bytesOf = (text) => {
  const bytes = new TextEncoder().encode(text);
  const end = text.length - (text.length % 7);
  let length = 0;
  for (let at = 0; at < end; at += GROUPS) length = bytesOfGroups(bytes, at, Math.min(at + GROUPS, end), length);
  return bytes.subarray(0, length - (text.length % 7));
};

// A data block that is gzip, as a stream of what is in it.
const inflated = async (id) => {
  const { text } = await take(id);
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // Whoever reads the stream is told of what is damaged.
  for (const done of [writer.write(bytesOf(text)), writer.close()]) done.catch(() => {});
  return readable;
};
const gunzip = async (id) => new Uint8Array(await new Response(await inflated(id)).arrayBuffer());

// Begins to unpack a data block that is LZMA; "data-size" is the size of what is in it.
const PART = 65536;
let unpacker;
const unpacking = async (id) => {
  unpacker ??= gunzip("unpacker").then((bytes) => WebAssembly.compile(bytes));
  const { memory, room, begin, next } = (await WebAssembly.instantiate(await unpacker)).exports;
  const { text, size } = await take(id);
  let from, to, block;
  let done = 0;
  const prepare = () => {
    from = room(text.length); // ASCII: a byte a character
    to = room(size);
    new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, from, text.length));
    block = begin(from, text.length);
  };
  return {
    size,
    // Unpacks for some milliseconds; whether all is there.
    goOn(milliseconds) {
      const end = performance.now() + milliseconds;
      if (!block) prepare();
      while (done < size && performance.now() < end) {
        const part = next(block, to + done, Math.min(PART, size - done));
        if (!part) throw new Error(`${id} is damaged`);
        done += part;
      }
      return done === size;
    },
    bytes: () => new Uint8Array(memory.buffer, to, size),
  };
};
const unpack = async (id) => {
  const block = await unpacking(id);
  block.goOn(Infinity);
  return block.bytes();
};

// Several files in one block: one line of JSON, [[name, length], ...], then the files one after another.
const split = (bytes) => {
  const end = bytes.indexOf(10);
  const index = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  let at = end + 1;
  return Object.fromEntries(index.map(([name, length]) => [name, bytes.subarray(at, (at += length))]));
};

let fonts, packs;
globalThis.point35 = {
  version: page.dataset.version,
  fail,
  // A promise of {file name: Uint8Array}; unpacked on the first call only.
  fonts: () => (fonts ??= unpack("fonts").then(split)),
  // The same for the font packs of the full edition; in the standard edition it fails.
  packs: () => (packs ??= unpack("packs").then(split)),
};

const storageWorks = () => {
  try {
    localStorage.setItem("point35.probe", "1");
    localStorage.removeItem("point35.probe");
    return true;
  } catch {
    return false;
  }
};

addEventListener("error", (event) => {
  const fatal = event.error instanceof WebAssembly.RuntimeError || event.error instanceof RangeError;
  if (fatal || !page.dataset.ready) fail(String(event.error?.stack || event.message));
});

const pause = () => new Promise((done) => setTimeout(done));

// The program is in two parts (xtask/src/split.rs). The first starts. The rest is unpacked while the
// desk stands there, a few milliseconds at a time, or at once when the program calls what is in it.
let imports, first, rest, packedRest;
const partsOf = () => ({ ...imports, first: first.exports });
const load = () => {
  if (rest) return;
  try {
    packedRest.goOn(Infinity);
    rest = new WebAssembly.Instance(new WebAssembly.Module(packedRest.bytes()), partsOf());
    page.dataset.whole = page.dataset.ready ? "" : "for the desk"; // which should need no rest
    packedRest = undefined;
  } catch (error) {
    fail(String(error?.stack || error));
    throw error;
  }
};
const loadInTime = async () => {
  while (!rest && !packedRest.goOn(8)) await pause();
  if (rest) return;
  const module = await WebAssembly.compile(packedRest.bytes());
  // All that changes is in the first part, so that the rest may come a second time.
  rest = await WebAssembly.instantiate(module, partsOf());
  page.dataset.whole ??= "";
  packedRest = undefined;
};

// Chromium compiles up to 8 MB at once, before version 110 only 4 KB. What is shipped is smaller than the
// first; what `cargo xtask serve` builds is not.
const mayLoadAtOnce = () => {
  if (packedRest.size > 8 * 2 ** 20) return false;
  const custom = [0, 97, 115, 109, 1, 0, 0, 0, 0, 0x80, 0x40, 0];
  const large = new Uint8Array(custom.length - 1 + 8192);
  large.set(custom);
  try {
    return !!new WebAssembly.Module(large);
  } catch {
    return false;
  }
};

const start = async () => {
  const answer = new Response(await inflated("first"), { headers: { "content-type": "application/wasm" } });
  const compiled = WebAssembly.compileStreaming(answer);
  const style = new CSSStyleSheet();
  style.replaceSync(new TextDecoder().decode(await gunzip("program-style")));
  document.adoptedStyleSheets = [style];
  packedRest = await unpacking("rest");
  const module = await compiled;
  imports = wasm_bindgen.imports();
  imports.rest = { load };
  first = await WebAssembly.instantiate(module, imports);
  if (!mayLoadAtOnce()) await loadInTime();
  wasm_bindgen.begin(first, module);
  if (page.dataset.start !== "loading") return;
  byId("start").setAttribute("role", "region"); // the program brings the main part of the page
  page.dataset.start = storageWorks() ? "done" : "no-storage";
  page.dataset.ready = "1";
  // The desk is shown, and can be used, before the unpacking takes turns with it.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  await loadInTime();
};

// The blank forms of the start-up screen need no program.
let forms;
const showForm = async (language) => {
  forms ??= gunzip("forms").then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  byId("start-form").innerHTML = (await forms)[language];
};
ended("start-fallback").then((fallback) => {
  for (const button of fallback?.querySelectorAll("[data-form]") ?? [])
    button.addEventListener("click", () => showForm(button.dataset.form));
});

byId("start-reload").addEventListener("click", () => location.reload());
byId("start-close").addEventListener("click", () => (page.dataset.start = "done"));
if (page.dataset.start === "loading") start().catch((error) => fail(String(error?.stack || error)));
