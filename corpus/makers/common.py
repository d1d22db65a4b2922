"""Shared by the makers: building gold from facts, and calling the office programs that print."""

import hashlib
import json
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus"
GOLD = ROOT / "gold"

PRINT_ENV = os.environ | {"TZ": "UTC"}
PRINTED_AT = 1704067200  # the date that every PDF carries, so that a second run gives the same file


def number(text: str) -> float | None:
    """The number in a printed text, Indonesian separators resolved; None where it is not well formed."""
    joined = re.sub(r"(?<=[\d.,])\s+(?=\d)", "", text)
    found = re.search(r"\d[\d.,]*", joined)
    if not found:
        return None
    token = found.group().rstrip(".,")
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?", token):
        return float(token.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d+\.\d{1,2}", token):
        return float(token)
    return None


def amount(text: str) -> int | None:
    """The rupiah of a printed text, or None where it is not well formed."""
    value = number(text)
    return None if value is None else int(value)


@dataclass
class Gold:
    """A gold record in the making; every method returns the id that the next ones refer to."""

    stem: str
    document: dict[str, Any]
    nodes: list[dict[str, Any]] = field(default_factory=list)
    indicators: list[dict[str, Any]] = field(default_factory=list)
    values: list[dict[str, Any]] = field(default_factory=list)
    budgets: list[dict[str, Any]] = field(default_factory=list)
    actions: list[dict[str, Any]] = field(default_factory=list)
    edges: list[dict[str, Any]] = field(default_factory=list)
    totals: list[dict[str, Any]] = field(default_factory=list)
    ambiguous: list[dict[str, Any]] = field(default_factory=list)
    optional_edges: list[dict[str, Any]] = field(default_factory=list)
    """Edges that may be there or not; written where there are any."""

    def node(
        self,
        level: str,
        statement: str | None = None,
        name: str | None = None,
        *,
        page: int,
        parent: str | None = None,
        **more: Any,
    ) -> str:
        """A node, and its cascade edge where a parent is given; more: code, holder, crosscutting, pages."""
        ident = f"n{len(self.nodes) + 1}"
        base = {
            "id": ident,
            "level": level,
            "statement": statement,
            "name": name,
            "code": None,
            "holder": None,
        }
        self.nodes.append(base | {"crosscutting": [], "page": page, "pages": [page]} | more)
        if parent:
            self.edge(parent, ident)
        return ident

    def edge(self, parent: str, child: str, kind: str = "cascade", **more: Any) -> None:
        """An edge; more: via_indicator."""
        self.edges.append({"parent": parent, "child": child, "kind": kind} | more)

    def indicator(self, node: str, name: str, unit: str | None, page: int, **more: Any) -> str:
        """An indicator of a node; more: direction, formula, explanation."""
        ident = f"i{len(self.indicators) + 1}"
        base = {"id": ident, "node": node, "name": name, "unit": unit, "direction": None, "page": page}
        self.indicators.append(base | more)
        return ident

    def value(
        self,
        indicator: str,
        kind: str,
        period: str | None,
        text: str,
        unit: str | None,
        page: int,
        **more: Any,
    ) -> None:
        """A printed figure; empty ones (-, --, NA) are passed over."""
        if text.strip() in ("", "-", "--", "NA"):
            return
        base = {"indicator": indicator, "kind": kind, "period": period, "text": text}
        self.values.append(base | {"value": number(text), "unit": unit, "page": page} | more)

    def budget(self, node: str, kind: str, period: str | None, text: str, page: int) -> None:
        """A printed sum of a node; empty ones are passed over."""
        if text.strip() in ("", "-", "--", "NA"):
            return
        base = {"node": node, "kind": kind, "period": period, "text": text}
        self.budgets.append(base | {"amount": amount(text), "page": page})

    def action(self, indicator: str, period: str | None, text: str, page: int) -> None:
        """An action that serves an indicator."""
        self.actions.append({"indicator": indicator, "period": period, "text": text, "page": page})

    def total(self, label: str, kind: str, period: str | None, text: str, page: int) -> None:
        """A printed sum that belongs to no node."""
        base = {"label": label, "kind": kind, "period": period, "text": text}
        self.totals.append(base | {"amount": amount(text), "page": page})

    def write(self) -> Path:
        """Write gold/<stem>.gold.json beside the finished PDF."""
        pdf = CORPUS / f"{self.stem}.pdf"
        digest = hashlib.sha256(pdf.read_bytes()).hexdigest()
        document = {"file": pdf.name, "sha256": digest} | self.document
        parts = ("nodes", "indicators", "values", "budgets", "actions", "edges", "totals", "ambiguous")
        parts += ("optional_edges",) if self.optional_edges else ()
        record = {"document": document} | {part: getattr(self, part) for part in parts}
        path = GOLD / f"{self.stem}.gold.json"
        path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        return path


def settled(pdf: bytes) -> bytes:
    """The same PDF with a fixed date and file id in place of those of this run."""
    stamp = time.strftime("%Y%m%d%H%M%S", time.gmtime(PRINTED_AT)).encode()
    pdf = re.sub(rb"(?<=Date\(D:)\d{14}|(?<=Date \(D:)\d{14}", stamp, pdf)
    pdf = re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, pdf)
    return re.sub(rb"/ID \[ <[0-9A-F]{32}>\s<[0-9A-F]{32}>", b"/ID [ <%b>\n<%b>" % (b"0" * 32, b"0" * 32), pdf)


def office_pdf(source: Path, out: Path) -> Path:
    """Print an office file with LibreOffice, in a profile of its own."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        subprocess.run(convert, check=True, capture_output=True, timeout=240, env=PRINT_ENV)
        out.write_bytes(settled(Path(folder, source.stem + ".pdf").read_bytes()))
    return out


def print_drawn(draw: Callable[[Path], object], name: str) -> Path:
    """Print into the corpus what ``draw`` writes as an office file of this name, which is not kept."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, name)
        draw(source)
        return office_pdf(source, CORPUS / f"{source.stem}.pdf")


def browser_pdf(html: Path, out: Path) -> Path:
    """Print a page with headless Chromium, in a profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        quiet = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
        quiet += " --disable-component-update --disable-sync --no-pdf-header-footer"
        command = [
            "chromium",
            *quiet.split(),
            f"--user-data-dir={profile}",
            f"--print-to-pdf={out}",
            html.as_uri(),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=240, env=PRINT_ENV)
    out.write_bytes(settled(out.read_bytes()))
    return out


def page_images(pdf: Path, dpi: int) -> list[Image.Image]:
    """The pages of a PDF as pictures."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", str(pdf), f"{folder}/p"], check=True, timeout=240)
        return [Image.open(path).convert("RGB") for path in sorted(Path(folder).glob("p*.png"))]


def scanned(page: Image.Image, degrees: float, seed: int) -> Image.Image:
    """A page as an office scanner gives it: grey, askew, uneven light, grain and specks."""
    rng = np.random.default_rng(seed)
    askew = page.convert("L").rotate(degrees, Image.Resampling.BICUBIC, fillcolor=246)
    soft = np.asarray(askew.filter(ImageFilter.GaussianBlur(0.5)), dtype=np.float32)
    height, width = soft.shape
    light = np.linspace(0.97, 1.0, width)[None, :] * np.linspace(1.0, 0.965, height)[:, None]
    grain = rng.normal(0, 5.5, soft.shape)
    grey = 18 + soft * light * 0.91 + grain
    specks = rng.random(soft.shape)
    grey[specks < 0.00012] = 60
    for row, column in rng.integers(0, (height - 3, width - 3), (60, 2)):
        grey[row : row + rng.integers(1, 4), column : column + rng.integers(1, 4)] = rng.integers(70, 150)
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8))


def image_pdf(pages: list[Image.Image], out: Path, dpi: int, quality: int) -> Path:
    """Put pictures as JPEG into a PDF without any text layer."""
    first, *rest = pages
    when = time.gmtime(PRINTED_AT)
    first.save(
        out,
        "PDF",
        resolution=dpi,
        save_all=True,
        append_images=rest,
        quality=quality,
        creationDate=when,
        modDate=when,
    )
    return out
