"""PDFs made for the tests: a readable tree, and everything that can be wrong with a file."""

from __future__ import annotations

import zlib
from pathlib import Path

import pymupdf

IMAGE_SIDE = 20_000
"""Pixels of the image bomb's sides: 400 million pixels in a few kilobytes."""


TREE_NODES = 7
"""Nodes of :func:`tree`."""


def tree(path: Path, title: str = "CASCADING KINERJA DINAS SOSIAL KABUPATEN GOWA TAHUN 2024") -> Path:
    """A page with a sasaran over two programs over four kegiatan, boxes and connectors, as an office
    draws it.
    """
    document = pymupdf.open()
    page = document.new_page(width=842, height=595)
    page.insert_text((150, 40), title, fontsize=14)
    tiers: list[list[tuple[float, str]]] = [
        [(420, "SASARAN : Meningkatnya kesejahteraan sosial masyarakat")],
        [
            (210, "PROGRAM : Terwujudnya rehabilitasi sosial yang layak"),
            (630, "PROGRAM : Terwujudnya perlindungan sosial yang tepat"),
        ],
        [
            (105, "KEGIATAN : Terlaksananya rehabilitasi anak terlantar"),
            (315, "KEGIATAN : Terlaksananya rehabilitasi lanjut usia"),
            (525, "KEGIATAN : Terkelolanya data fakir miskin"),
            (735, "KEGIATAN : Tersalurnya bantuan bagi keluarga miskin"),
        ],
    ]
    for tier, boxes in enumerate(tiers):
        top = 80 + 150 * tier
        for place, (x, text) in enumerate(boxes):
            box = pymupdf.Rect(x - 90, top, x + 90, top + 70)
            page.draw_rect(box, color=(0, 0, 0), fill=(0.9, 0.95, 1))
            page.insert_textbox(box + pymupdf.Rect(8, 8, -8, -8), text, fontsize=11)
            if tier:
                above = tiers[tier - 1][place // 2][0]
                page.draw_polyline([(above, top - 80), (above, top - 40), (x, top - 40), (x, top)], color=(0, 0, 0))
    document.save(path)
    return path


def pages(path: Path, count: int) -> Path:
    """A PDF with so many empty pages."""
    document = pymupdf.open()
    for _ in range(count):
        document.new_page(width=100, height=100)
    document.save(path)
    return path


def no_pages(path: Path) -> Path:
    """A well-formed PDF whose page tree is empty."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]
    return _write(path, objects)


def encrypted(path: Path) -> Path:
    """A PDF that asks for a password."""
    document = pymupdf.open()
    document.new_page()
    document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="rahasia", owner_pw="rahasia")
    return path


def truncated(path: Path) -> Path:
    """The first third of a PDF, as an interrupted download leaves it."""
    whole = tree(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    return path


def many_paths(path: Path, count: int = 200_000) -> Path:
    """A page with so many vector paths, as a map or a scanned drawing turned into vectors has."""
    strokes = b"".join(b"%d %d m %d %d l S\n" % (n % 500, n // 500, n % 500 + 1, n // 500) for n in range(count))
    return _one_page(path, strokes)


def image_bomb(path: Path) -> Path:
    """A page that is one image of 400 million pixels, a few kilobytes in the file."""
    rows = zlib.compress(bytes(IMAGE_SIDE // 8) * IMAGE_SIDE, 9)
    image = (
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 1"
        b" /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (IMAGE_SIDE, IMAGE_SIDE, len(rows), rows)
    )
    return _one_page(path, b"595 0 0 842 0 0 cm /I Do", image)


def _one_page(path: Path, content: bytes, image: bytes = b"<< >>") -> Path:
    packed = zlib.compress(content)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>"
    stream = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (len(packed), packed)
    return _write(
        path,
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, stream, image],
    )


def _write(path: Path, objects: list[bytes]) -> Path:
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    path.write_bytes(out)
    return path
