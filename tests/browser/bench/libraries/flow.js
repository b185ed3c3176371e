// Lays the document out for the libraries that only place text: lines broken at spaces, label and
// value beside each other, pages. `width(text, font, bold, size)` is the library's own measure.
// Returns for each page what to draw, y counted from the upper edge.
const layOut = (width) => {
  const words = new Map();
  const measured = (word, { size, bold }) => {
    const key = `${size}${bold}${word}`;
    if (!words.has(key)) {
      const parts = partsOf(word).map(([font, text]) => ({ font, text, width: width(text, font, bold, size) }));
      words.set(key, parts);
    }
    return words.get(key);
  };

  // [whether a space stands before it, word]; a Japanese letter is a word of its own.
  const ONE = new RegExp(`[${LETTERS.japanese}]|[^ ${LETTERS.japanese}]+`, "gu");
  const wordsOf = (paragraph) =>
    paragraph.split(" ").flatMap((word) => (word.match(ONE) ?? [""]).map((part, index) => [index === 0, part]));

  // Lines of parts, neighbours of one font joined.
  const broken = (text, style, room) => {
    const space = measured(" ", style)[0].width;
    const lines = [];
    for (const paragraph of text.split("\n")) {
      let line = { parts: [], width: 0 };
      for (const [before, word] of wordsOf(paragraph)) {
        const parts = measured(word, style);
        const wide = parts.reduce((sum, part) => sum + part.width, 0);
        if (line.parts.length && line.width + (before && space) + wide > room) {
          lines.push(line);
          line = { parts: [], width: 0 };
        }
        parts.forEach((part, index) => {
          const gap = before && index === 0 && line.parts.length ? space : 0;
          const last = line.parts.at(-1);
          if (last?.font === part.font) {
            last.text += (gap ? " " : "") + part.text;
            last.width += gap + part.width;
          } else {
            line.parts.push({ ...part, x: line.width + gap });
          }
          line.width += gap + part.width;
        });
      }
      lines.push(line);
    }
    return lines.map((line) => ({ ...line, style }));
  };
  const paragraphs = (kind, texts, room) =>
    texts.flatMap((text, place) => broken(text, styleOf(kind, place), room));
  const height = (lines) => lines.reduce((sum, { style }) => sum + style.size * LEADING, 0);

  const pages = [];
  const [wide, high] = A4;
  const bottom = high - FOOT - 40;
  let items, y;
  const newPage = () => {
    items = [];
    pages.push(items);
    y = MARGIN;
  };
  const put = ({ parts, style }, x, top) => {
    const base = top + style.size * (LEADING / 2 + 0.357);
    for (const part of parts)
      items.push({ text: part.text, font: part.font, ...style, x: x + part.x, y: base, degrees: 0 });
  };
  const stack = (lines, x, top, room, align = 0) => {
    for (const line of lines) {
      put(line, x + (room - line.width) * align, top);
      top += line.style.size * LEADING;
    }
  };
  const makeRoom = (needed) => y + needed > bottom && newPage();

  const room = wide - 2 * MARGIN;
  const flowing = (lines) => {
    for (const line of lines) {
      makeRoom(line.style.size * LEADING);
      put(line, MARGIN, y);
      y += line.style.size * LEADING;
    }
    y += 6;
  };
  const heading = (kind, { number, lines }) => {
    const set = paragraphs(kind, lines, room - 30);
    const tall = height(set) + 6;
    makeRoom(tall + 40);
    if (kind === "section") items.push({ ground: GROUND_GRAY, x: MARGIN, y, width: room, height: tall });
    stack(broken(number, styleOf(kind, 0), 30), MARGIN + 4, y + 3, 30);
    stack(set, MARGIN + 30, y + 3, room - 30);
    y += tall + 4;
  };
  const labelRoom = room * LABEL_SHARE;
  const valueX = MARGIN + labelRoom + 12;
  const valueRoom = room - labelRoom - 12;
  const field = ({ label, value }) => {
    const labels = paragraphs("label", label, labelRoom);
    const indent = value.some(({ mark }) => mark !== undefined) ? 15 : 0;
    const values = value.map(({ place, text, mark }) => ({
      mark: mark && broken(mark, styleOf("body", 0), indent),
      lines: broken(text, styleOf("body", place), valueRoom - indent),
    }));
    const tall = Math.max(height(labels), height(values.flatMap(({ lines }) => lines))) + 7;
    makeRoom(tall);
    stack(labels, MARGIN, y + 3.5, labelRoom);
    let top = y + 3.5;
    for (const { mark, lines } of values) {
      if (mark) stack(mark, valueX, top, indent);
      stack(lines, valueX + indent, top, valueRoom - indent);
      top += height(lines);
    }
    y += tall;
    items.push({ rule: RULE_GRAY, x: MARGIN, y, width: room });
  };

  newPage();
  for (const line of DOC.letterhead) flowing(broken(line, styleOf("letterhead", 0), room));
  flowing(paragraphs("title", DOC.title, room));
  flowing(paragraphs("basis", DOC.basis, room));
  for (const block of DOC.blocks) {
    if (block.kind === "field") field(block);
    else if (block.lines && block.number) heading(block.kind, block);
    else flowing(paragraphs(block.kind, block.lines, room));
  }

  pages.forEach((page, index) => {
    items = page;
    const third = room / 3;
    const numbered = DOC.pageLabel.map((label) => pageLabel(label, index + 1, pages.length));
    const columns = [[DOC.reference], numbered, DOC.hashLabel];
    columns.forEach((texts, column) => {
      const lines = paragraphs("footer", texts, third);
      stack(lines, MARGIN + column * third, high - FOOT - 22, third, column / 2);
    });
    items.push({ rule: RULE_GRAY, x: MARGIN, y: high - FOOT - 25, width: room });
    const marking = paragraphs("marking", DOC.marking, room);
    stack(marking, MARGIN, FOOT, room, 0.5);
    stack(marking, MARGIN, high - FOOT, room, 0.5);
    items.unshift(...watermark());
  });
  return pages;

  // Across the page from the lower left, one language under the other.
  function watermark() {
    const angle = Math.atan2(high, wide);
    return DOC.watermark.flatMap((text, place) => {
      const style = { size: 40, bold: true, gray: WATERMARK_GRAY };
      const [line] = broken(text, style, Infinity);
      const away = 20 - place * 50;
      const at = (along) => ({
        x: wide / 2 + (along - line.width / 2) * Math.cos(angle) - away * Math.sin(angle),
        y: high / 2 - (along - line.width / 2) * Math.sin(angle) - away * Math.cos(angle),
      });
      return line.parts.map((part) => ({
        ...part,
        ...style,
        ...at(part.x),
        degrees: (angle * 180) / Math.PI,
      }));
    });
  }
};
