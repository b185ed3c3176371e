// What all three libraries need: sizes of the kinds of text, and which font has which letters.
const BASE64 = globalThis.FONTS; // {"sans-regular": base64, ...}
const DOC = globalThis.DOCUMENT;
const A4 = [595.28, 841.89];
const MARGIN = 56.69;
const FOOT = 28.35; // from the lower edge to the footer's last line
const LABEL_SHARE = 0.34;

// The size of the first language, that of the second, and whether the first is bold.
const STYLES = {
  letterhead: [9, 9, false],
  title: [15.5, 11.5, true],
  basis: [9.5, 8.5, false],
  section: [11, 9.5, true],
  group: [10, 9, true],
  body: [10, 9, false],
  label: [9, 8, true],
  note: [8.5, 8, false],
  footer: [7.5, 7.5, false],
  marking: [8, 8, true],
};
const LEADING = 1.34;
const SECOND_GRAY = 0.33;
const GROUND_GRAY = 0.93;
const RULE_GRAY = 0.7;
const WATERMARK_GRAY = 0.92;

const styleOf = (kind, place) => {
  const [first, second, bold] = STYLES[kind];
  return place === 0 ? { size: first, bold, gray: 0 } : { size: second, bold: false, gray: SECOND_GRAY };
};

// Parts of a text that one font has: [["sans", text], ["georgian", text], ...].
const LETTERS = {
  georgian: "\\u10A0-\\u10FF\\u1C90-\\u1CBF",
  arabic: "\\u0600-\\u06FF",
  japanese: "\\u3000-\\u30FF\\u4E00-\\u9FFF\\uFF00-\\uFFEF",
  symbols: "\\u2610-\\u2612",
};
const others = Object.values(LETTERS).join("");
const groups = Object.entries(LETTERS).map(([name, letters]) => `(?<${name}>[${letters}]+)`);
const PARTS = new RegExp(`${groups.join("|")}|[^${others}]+`, "gu");
const partsOf = (text) =>
  [...text.matchAll(PARTS)].map(({ 0: part, groups }) => [
    Object.keys(groups).find((name) => groups[name]) ?? "sans",
    part,
  ]);

// A font may have one weight only.
const faceOf = (font, bold) => (bold && BASE64[`${font}-bold`] ? `${font}-bold` : `${font}-regular`);

const pageLabel = (label, page, pages) => label.replace("{page}", page).replace("{pages}", pages);

const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
