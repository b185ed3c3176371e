"""Prints the text of every PDF of a folder as pdfium takes it out: a JSON object of file names and pages."""

import json
import pathlib
import sys

import pypdfium2


def pages(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


files = sorted(pathlib.Path(sys.argv[1]).glob("*.pdf"))
json.dump({path.stem: pages(path) for path in files}, sys.stdout)
