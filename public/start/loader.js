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

// Bytes stand in the page as characters of windows-1252, one each; "=" escapes the few that HTML
// would change. These are the characters of the bytes 0x80 to 0x9F.
const HIGH =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

const bytesOf = (text) => {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code === 61) code = text.charCodeAt(++i) - 64;
    else if (code > 255) code = 128 + HIGH.indexOf(text[i]);
    bytes[length++] = code;
  }
  return bytes.subarray(0, length);
};

// The bytes of a data block, which then leaves the document.
const take = (id) => {
  const block = byId(id);
  const bytes = bytesOf(block.textContent);
  block.remove();
  return bytes;
};

const gunzip = async (bytes) => {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};

// Unpacks a data block packed with LZMA: its length in four bytes, then the stream (unpack.rs).
let unpacker;
const unpack = async (id) => {
  unpacker ??= gunzip(take("unpacker")).then((bytes) => WebAssembly.compile(bytes));
  const { memory, __heap_base, unpack: run } = (await WebAssembly.instantiate(await unpacker)).exports;
  const packed = take(id);
  const length = new DataView(packed.buffer).getUint32(0, true);
  const stream = packed.subarray(4);
  const from = __heap_base.value;
  const to = from + stream.length;
  memory.grow(Math.max(0, Math.ceil((to + length - memory.buffer.byteLength) / 65536)));
  new Uint8Array(memory.buffer).set(stream, from);
  if (run(from, stream.length, to, length) !== length) throw new Error(`${id} is damaged`);
  return new Uint8Array(memory.buffer, to, length);
};

// The fonts' block: one line of JSON, [[name, length], ...], then the files one after another.
const splitFonts = (bytes) => {
  const end = bytes.indexOf(10);
  const index = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  let at = end + 1;
  return Object.fromEntries(index.map(([name, length]) => [name, bytes.subarray(at, (at += length))]));
};

let fonts;
globalThis.point35 = {
  version: page.dataset.version,
  fail,
  // A promise of {file name: Uint8Array}; unpacked on the first call only.
  fonts: () => (fonts ??= unpack("fonts").then(splitFonts)),
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
  forms ??= gunzip(take("forms")).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
  byId("start-form").innerHTML = (await forms)[language];
};
for (const button of document.querySelectorAll("[data-form]"))
  button.addEventListener("click", () => showForm(button.dataset.form));

byId("start-reload").addEventListener("click", () => location.reload());
byId("start-close").addEventListener("click", () => (page.dataset.start = "done"));
if (page.dataset.start === "loading") start().catch((error) => fail(String(error?.stack || error)));
