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

// The text of a data block of the page, which then leaves the document.
const take = (id) => {
  const block = byId(id);
  block.remove();
  return block.textContent;
};

// The bytes that a data block stands for: thirteen for fifteen characters. NUL, carriage return
// and "<" are left out of ASCII, since HTML would change them.
const bytesOf = (text) => {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let start = 0; start < text.length; start += 15) {
    const group = text.slice(start, start + 15);
    let number = 0n;
    for (let i = 0; i < group.length; i++) {
      const code = group.charCodeAt(i);
      number = number * 125n + BigInt(code - 1 - (code > 13) - (code > 60));
    }
    const end = length + group.length - 1 - (group.length > 7);
    for (let place = end; place > length; number >>= 8n) bytes[--place] = Number(number & 255n);
    length = end;
  }
  return bytes.subarray(0, length);
};

// Unpacks a data block that has to do without WebAssembly (gzip).
const gunzip = async (id) => {
  const packed = new Blob([bytesOf(take(id))]);
  const plain = packed.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};

// Unpacks a data block packed with LZMA; "data-size" is the size of what is in it.
const PART = 65536;
let unpacker;
const unpack = async (id) => {
  unpacker ??= gunzip("unpacker").then((bytes) => WebAssembly.compile(bytes));
  const { memory, room, begin, next } = (await WebAssembly.instantiate(await unpacker)).exports;
  const size = Number(byId(id).dataset.size);
  const text = take(id); // ASCII: a byte a character
  const from = room(text.length);
  const to = room(size);
  new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, from, text.length));
  const block = begin(from, text.length);
  for (let done = 0; done < size; ) {
    const part = next(block, to + done, Math.min(PART, size - done));
    if (!part) throw new Error(`${id} is damaged`);
    done += part;
  }
  return new Uint8Array(memory.buffer, to, size);
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

const start = async () => {
  const style = new CSSStyleSheet();
  style.replaceSync(new TextDecoder().decode(await unpack("program-style")));
  document.adoptedStyleSheets = [style];
  const module_or_path = await WebAssembly.compile(await unpack("wasm"));
  await wasm_bindgen({ module_or_path });
  if (page.dataset.start !== "loading") return;
  byId("start").setAttribute("role", "region"); // the program brings the main part of the page
  page.dataset.start = storageWorks() ? "done" : "no-storage";
  page.dataset.ready = "1";
};

// The blank forms of the start-up screen need no program.
let forms;
const showForm = async (language) => {
  forms ??= gunzip("forms").then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  byId("start-form").innerHTML = (await forms)[language];
};
for (const button of document.querySelectorAll("[data-form]"))
  button.addEventListener("click", () => showForm(button.dataset.form));

byId("start-reload").addEventListener("click", () => location.reload());
byId("start-close").addEventListener("click", () => (page.dataset.start = "done"));
if (page.dataset.start === "loading") start().catch((error) => fail(String(error?.stack || error)));
