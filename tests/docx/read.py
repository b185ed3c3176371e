"""Opens a DOCX with python-docx and prints what is in it as JSON, in reading order."""

import json
import sys
from base64 import b64encode

import docx
from docx.oxml.ns import qn
from docx.table import Table, _Cell as Cell
from docx.text.paragraph import Paragraph


def value(element, tag, attribute="w:val"):
    found = element.find(".//" + qn(tag)) if element is not None else None
    return None if found is None else found.get(qn(attribute), "on")


def run(element):
    properties = element.find(qn("w:rPr"))
    lang = properties.find(qn("w:lang")) if properties is not None else None
    return {
        "text": "".join(text(part) for part in element),
        "style": value(properties, "w:rStyle"),
        "lang": None if lang is None else dict((k.split("}")[1], v) for k, v in lang.items()),
        "rtl": properties is not None and properties.find(qn("w:rtl")) is not None,
    }


def text(part):
    return {qn("w:t"): part.text or "", qn("w:br"): "\n", qn("w:tab"): "\t"}.get(part.tag, "")


def paragraph(element, parent):
    read = Paragraph(element, parent)
    style = read.style
    while style is not None and style.element.find(".//" + qn("w:outlineLvl")) is None:
        style = style.base_style
    checked = element.find(".//{*}checkbox/{*}checked")
    return {
        "style": read.style.style_id,
        "level": None if style is None else int(value(style.element, "w:outlineLvl")) + 1,
        "bidi": element.find(qn("w:pPr") + "/" + qn("w:bidi")) is not None,
        "checked": None if checked is None else list(checked.attrib.values())[0] == "1",
        "images": [
            {"alternative": d.get("descr"), "png": b64encode(image_part(parent, d)).decode()}
            for d in element.iter(qn("wp:docPr"))
        ],
        "fields": [f.get(qn("w:instr")) for f in element.iter(qn("w:fldSimple"))],
        "runs": [run(r) for r in element.iter(qn("w:r"))],
    }


def image_part(parent, properties):
    blip = properties.getparent().find(".//" + qn("a:blip"))
    return parent.part.related_parts[blip.get(qn("r:embed"))].blob


def cell(element, parent):
    return {
        "is_merged": element.grid_span > 1,
        "blocks": list(blocks(element, Cell(element, parent))),
    }


def blocks(element, parent):
    for child in element:
        if child.tag == qn("w:p"):
            yield paragraph(child, parent)
        elif child.tag == qn("w:tbl"):
            table = Table(child, parent)
            yield {
                "mirrored": value(child, "w:bidiVisual") is not None,
                "repeated": value(child, "w:tblHeader") is not None,
                "rows": [[cell(c, table) for c in row._tr.tc_lst] for row in table.rows],
            }


document = docx.Document(sys.argv[1])
section = document.sections[0]
properties = document.core_properties
json.dump(
    {
        "title": properties.title,
        "author": properties.author,
        "language": properties.language,
        "sheet": [section.page_width.twips, section.page_height.twips],
        "body": list(blocks(document.element.body, document)),
        "header": list(blocks(section.header._element, section.header)),
        "footer": list(blocks(section.footer._element, section.footer)),
        "watermark": next(
            (t.get("string") for t in section.header._element.iter("{urn:schemas-microsoft-com:vml}textpath") if t.get("string")), None
        ),
    },
    sys.stdout,
)
