// Prints the text of every PDF of a folder as pdf.js takes it out: a JSON object of file names and pages.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, modules] = process.argv.slice(2);
const place = createRequire(join(modules, "x.js")).resolve("pdfjs-dist/package.json");
const from = join(dirname(place), "legacy/build/pdf.mjs");
const { getDocument, VerbosityLevel } = await import(pathToFileURL(from));

async function pages(data) {
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const file = await task.promise;
  const texts = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    texts.push(items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
  }
  await task.destroy();
  return texts;
}

const found = {};
for (const name of readdirSync(folder).sort()) {
  if (name.endsWith(".pdf")) {
    found[name.slice(0, -4)] = await pages(new Uint8Array(readFileSync(join(folder, name))));
  }
}
process.stdout.write(JSON.stringify(found));
