// The document with jsPDF: its fonts are added to each document, as its manual says.
globalThis.makePdf = async () => {
  const pdf = new jspdf.jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
  const style = (bold) => (bold ? "bold" : "normal");
  for (const [name, base64] of Object.entries(BASE64)) {
    const [family, weight] = name.split("-");
    pdf.addFileToVFS(`${name}.ttf`, base64);
    pdf.addFont(`${name}.ttf`, family, style(weight === "bold"));
  }
  pdf.setProperties({ title: DOC.title[0], author: DOC.author });
  pdf.setLanguage("en");
  const choose = (font, bold, size) => {
    pdf.setFont(font, faceOf(font, bold).split("-")[1].replace("regular", "normal"));
    pdf.setFontSize(size);
  };
  const pages = layOut((text, font, bold, size) => {
    choose(font, bold, size);
    return pdf.getTextWidth(text);
  });
  pages.forEach((items, index) => {
    if (index) pdf.addPage();
    for (const item of items) {
      if (item.text !== undefined) {
        choose(item.font, item.bold, item.size);
        pdf.setTextColor(item.gray * 255);
        pdf.text(item.text, item.x, item.y, { angle: item.degrees });
      } else if (item.ground) {
        pdf.setFillColor(item.ground * 255);
        pdf.rect(item.x, item.y, item.width, item.height, "F");
      } else {
        pdf.setDrawColor(item.rule * 255);
        pdf.setLineWidth(0.4);
        pdf.line(item.x, item.y, item.x + item.width, item.y);
      }
    }
  });
  return pdf.output("arraybuffer");
};
