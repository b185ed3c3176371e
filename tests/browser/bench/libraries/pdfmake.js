// The document with pdfmake, which lays it out itself. Its watermark has one font, so that it
// stands in the first language only.
const FAMILIES = Object.fromEntries(
  [...new Set(Object.keys(BASE64).map((name) => name.split("-")[0]))].map((family) => [
    family,
    { normal: `${faceOf(family, false)}.ttf`, bold: `${faceOf(family, true)}.ttf` },
  ]),
);
const gray = (level) => `#${Math.round(level * 255).toString(16).padStart(2, "0").repeat(3)}`;
const styled = (text, { size, bold, gray: level }) => ({
  text: partsOf(text).map(([font, part]) => ({ text: part, font })),
  fontSize: size,
  bold,
  color: gray(level),
});
const stacked = (kind, texts) => ({ stack: texts.map((text, place) => styled(text, styleOf(kind, place))) });

const heading = (kind, { number, lines }) => ({
  table: { widths: [20, "*"], body: [[styled(number, styleOf(kind, 0)), stacked(kind, lines)]] },
  layout: kind === "section" ? { defaultBorder: false, fillColor: gray(GROUND_GRAY) } : "noBorders",
  margin: [0, 0, 0, 4],
});
const valueOf = (value) => ({
  stack: value.map(({ place, text, mark }) => {
    const line = styled(text, styleOf("body", place));
    if (mark === undefined) return line;
    return { columns: [{ width: 15, ...styled(mark, styleOf("body", 0)) }, line] };
  }),
});
const fields = (blocks) => ({
  table: {
    widths: [`${LABEL_SHARE * 100}%`, "*"],
    dontBreakRows: true,
    body: blocks.map(({ label, value }) => [stacked("label", label), valueOf(value)]),
  },
  layout: {
    hLineWidth: () => 0.4,
    hLineColor: () => gray(RULE_GRAY),
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
  },
});
const content = () => {
  const parts = DOC.letterhead.map((line) => styled(line, styleOf("letterhead", 0)));
  parts.push(stacked("title", DOC.title), stacked("basis", DOC.basis));
  for (let at = 0; at < DOC.blocks.length; at++) {
    const block = DOC.blocks[at];
    if (block.kind === "field") {
      let end = at;
      while (DOC.blocks[end]?.kind === "field") end++;
      parts.push(fields(DOC.blocks.slice(at, end)));
      at = end - 1;
    } else if (block.number) parts.push(heading(block.kind, block));
    else parts.push({ ...stacked(block.kind, block.lines), margin: [0, 0, 0, 6] });
  }
  return parts;
};

let registered;
globalThis.makePdf = async () => {
  if (!registered) {
    pdfMake.addVirtualFileSystem(
      Object.fromEntries(Object.entries(BASE64).map(([name, base64]) => [`${name}.ttf`, base64])),
    );
    pdfMake.addFonts(FAMILIES);
    registered = true;
  }
  const marking = DOC.marking.map((text) => ({ ...styled(text, styleOf("marking", 0)), alignment: "center" }));
  const footer = (page, pages) => ({
    margin: [MARGIN, 0],
    stack: [
      {
        columns: [
          stacked("footer", [DOC.reference]),
          {
            ...stacked(
              "footer",
              DOC.pageLabel.map((label) => pageLabel(label, page, pages)),
            ),
            alignment: "center",
          },
          { ...stacked("footer", DOC.hashLabel), alignment: "right" },
        ],
      },
      ...marking,
    ],
  });
  const definition = {
    pageSize: "A4",
    pageMargins: [MARGIN, MARGIN, MARGIN, FOOT + 40],
    info: { title: DOC.title[0], author: DOC.author },
    language: "en",
    defaultStyle: { font: "sans" },
    header: () => ({ stack: marking, margin: [0, FOOT, 0, 0] }),
    footer,
    content: content(),
  };
  if (DOC.watermark.length)
    definition.watermark = { text: DOC.watermark[0], font: partsOf(DOC.watermark[0])[0][0], bold: true, color: "black", opacity: 0.08 };
  return pdfMake.createPdf(definition).getBuffer();
};
