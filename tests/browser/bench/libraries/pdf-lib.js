// The document with pdf-lib: its fonts are embedded in each document, cut to the letters used.
const { PDFDocument, degrees, grayscale } = PDFLib;
let files;
globalThis.makePdf = async () => {
  files ??= Object.entries(BASE64).map(([name, base64]) => [name, bytesOf(base64)]);
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const fonts = {};
  for (const [name, bytes] of files) fonts[name] = await pdf.embedFont(bytes, { subset: true });
  pdf.setTitle(DOC.title[0]);
  pdf.setAuthor(DOC.author);
  pdf.setLanguage("en");
  const choose = (font, bold) => fonts[faceOf(font, bold)];
  const pages = layOut((text, font, bold, size) => choose(font, bold).widthOfTextAtSize(text, size));
  for (const items of pages) {
    const page = pdf.addPage(A4);
    const up = (y) => A4[1] - y;
    for (const item of items) {
      if (item.text !== undefined)
        page.drawText(item.text, {
          x: item.x,
          y: up(item.y),
          size: item.size,
          font: choose(item.font, item.bold),
          color: grayscale(item.gray),
          rotate: degrees(item.degrees),
        });
      else if (item.ground)
        page.drawRectangle({
          x: item.x,
          y: up(item.y + item.height),
          width: item.width,
          height: item.height,
          color: grayscale(item.ground),
        });
      else
        page.drawLine({
          start: { x: item.x, y: up(item.y) },
          end: { x: item.x + item.width, y: up(item.y) },
          thickness: 0.4,
          color: grayscale(item.rule),
        });
    }
  }
  return pdf.save();
};
