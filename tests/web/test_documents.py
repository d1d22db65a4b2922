"""Documents, their parts, their pages and search, as a browser sees them; on both engines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import Engine

from pipeline.errors import PokinError
from pipeline.load.browse import DocumentFilter, fetch_documents, search
from pipeline.load.documents import Reading, load_record
from pipeline.web.pages import box_text, parse_box, whole_number
from pipeline.web.places import within
from pipeline.web.sheets import around
from pipeline.web.words import fault, number, period_name, words
from tests.load.records import small_record
from tests.web.conftest import Served

PARTS = ("simpul", "indikator", "anggaran", "temuan")


def test_the_list_shows_documents_and_why_one_was_refused(served: Served) -> None:
    page = served.get("/")
    assert "Dinas Percontohan" in page and "Kabupaten Contoh" in page and 'lang="id"' in page
    assert "EncryptedPdf" in page and "kata sandi" in page


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("jenis=cascading", {"a.pdf"}), ("keadaan=refused", {"b.pdf"}), ("tahun=2024", {"a.pdf"}), ("tahun=1999", set()),
        ("wilayah=1", {"a.pdf"}), ("perangkat=1&tahun=2024", {"a.pdf"}), ("cari=B.PDF", {"b.pdf"}), ("cari=%25", set()),
        ("wilayah=x", {"a.pdf", "b.pdf"}), ("cari=%00a.p", {"a.pdf"}), ("jenis=%00x&keadaan=%27", set()), ("hal=99999", set()),
    ],
)  # fmt: skip
def test_filters(served: Served, asked: str, shown: set[str]) -> None:
    assert set(re.findall(r"<small>(\w\.pdf)</small>", served.get(f"/?{asked}"))) == shown


def test_a_long_list_comes_page_by_page(engine: Engine) -> None:
    for k in range(7):
        load_record(engine, small_record(f"{k}.pdf", f"{k}" * 64), Reading(f"/in/{k}.pdf", "1"))
    listed = fetch_documents(engine, DocumentFilter(), 4, 4)
    assert (listed.total, [row["file"] for row in listed.rows]) == (7, ["4.pdf", "5.pdf", "6.pdf"])
    assert {row["findings"] for row in listed.rows} == {1}


def test_a_document_shows_its_tree_and_parts(served: Served) -> None:
    page = served.get("/dokumen/1")
    assert "Meningkatnya mutu 2" in page and "/dokumen/1/halaman/1?kotak=1.5,2,3,4.2#kotak" in page
    expected = {"simpul": "Meningkatnya mutu 1", "indikator": "15%", "anggaran": "Rp1.000", "temuan": "look"}
    for part in PARTS:
        assert expected[part] in served.get(f"/dokumen/1/{part}")
    assert '"pages": "/dokumen/1/halaman/"' in served.get("/dokumen/1/pohon")


def test_a_refused_document_tells_the_remedy(served: Served) -> None:
    page = served.get("/dokumen/2")
    assert "Simpan salinan tanpa kata sandi" in page and "pokin ingest" in page
    for part in (*PARTS, "pohon"):
        served.get(f"/dokumen/2/{part}", 404)


def test_a_page_is_drawn_with_its_box(served: Served) -> None:
    page = served.get("/dokumen/1/halaman/1?kotak=1,1,5,5")
    assert 'id="kotak"' in page and "/dokumen/1/halaman/1/gambar" in page and "marked" in page
    for path in ("/dokumen/1/halaman/1/gambar", "/dokumen/1/halaman/1/potongan?kotak=10,10,200,90"):
        picture = served.browser.get(path)
        assert picture.status_code == 200 and picture.content.startswith(b"\x89PNG")
        assert picture.headers["content-type"] == "image/png"
    for path in ("halaman/2", "halaman/0", "halaman/2/gambar", "halaman/1/potongan?kotak=1,2", "halaman/1/potongan"):
        served.get(f"/dokumen/1/{path}", 404)


def test_a_page_whose_file_is_gone_or_another_says_so(served: Served) -> None:
    served.pdf.write_bytes(served.pdf.read_bytes() + b"%")
    assert "bukan yang dibaca" in served.get("/dokumen/1/halaman/1")
    served.pdf.unlink()
    page = served.get("/dokumen/1/halaman/1")
    assert "tidak ada lagi" in page and "Meningkatnya mutu 1" in page and "Traceback" not in page
    served.get("/dokumen/1/halaman/1/gambar", 404)


def test_search_finds_words_in_any_order_and_cites_the_page(served: Served) -> None:
    page = served.get("/cari?teks=MUTU+meningkatnya")
    assert "2 ditemukan" in page and "/dokumen/1/halaman/2?kotak=" in page
    assert "Persentase 1" in served.get("/cari?teks=persentase")
    for text in ("%25", "_", "%5C", "tidak-ada", "%00", "a" * 5000):
        assert "0 ditemukan" in served.get(f"/cari?teks={text}") or text == "%00"
    assert "ditemukan" not in served.get("/cari?teks=+")


def test_search_comes_page_by_page(engine: Engine) -> None:
    load_record(engine, small_record(nodes=9), Reading("/in/a.pdf", "1"))
    found = search(engine, "mutu", 6, 5)
    assert (found.total, [row["title"] for row in found.rows]) == (9, [f"Meningkatnya mutu {k}" for k in (7, 8, 9)])


@pytest.mark.parametrize("path", ["/dokumen/99", "/dokumen/x", "/dokumen/99999999999999999999", "/dokumen/-1", "/tidak",
                                  "/dokumen/1/rahasia", "/dokumen/1/halaman/x", "/static/../app.py", "/docs"])  # fmt: skip
def test_what_is_not_there_is_a_page_in_indonesian(served: Served, path: str) -> None:
    page = served.get(path, 404)
    assert "Tidak ditemukan" in page and "Traceback" not in page


def test_text_of_documents_is_escaped(engine: Engine, served: Served) -> None:
    evil = '"><script>alert(1)</script>{{ 7*7 }}'
    record = small_record("<b>.pdf", "e" * 64, organisation=evil)
    record.nodes[0].statement = record.nodes[0].holder = record.indicators[0].name = evil
    record.values[0].text = record.budgets[0].text = record.findings[0].message = evil
    number = load_record(engine, record, Reading("/in/<b>.pdf", "1"))
    paths = ["/", "/cari?teks=script", f"/cari?teks={evil}", f"/dokumen/{number}", f"/dokumen/{number}/halaman/1"]
    for path in [*paths, *(f"/dokumen/{number}/{part}" for part in PARTS)]:
        page = served.get(path)
        assert "<script>alert" not in page and "<b>.pdf" not in page and ">49" not in page


def test_a_fault_shows_nothing_of_the_program(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("pipeline.web.documents.fetch_choices", broken)
    page = served.get("/", 500)
    assert "Terjadi kesalahan" in page and "secret" not in page and "Traceback" not in page


def test_every_answer_carries_the_policy_and_foreign_hosts_are_refused(served: Served) -> None:
    for path in ("/", "/static/workbench.css", "/tidak-ada"):
        headers = served.browser.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"] and headers["x-content-type-options"] == "nosniff"
    assert served.browser.get("/", headers={"host": "evil.example"}).status_code == 400


def test_pages_fetch_nothing_from_elsewhere(served: Served) -> None:
    folder = Path(__file__).parents[2] / "pipeline" / "web"
    for path in [*folder.glob("templates/*"), *folder.glob("static/*")]:
        text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|@import|\bstyle=|\bon\w+=", text), path.name


def test_every_refusal_check_and_doubt_has_words() -> None:
    from pipeline.audit import audit_record
    from pipeline.audit.offices import ACROSS_CHECKS
    from pipeline.audit.registry import CHECKS
    from pipeline.doubts import REASONS

    audit_record(small_record())  # registers the checks
    assert set(words()["errors"]) == {kind.__name__ for kind in PokinError.__subclasses__()}
    assert {*CHECKS, *ACROSS_CHECKS} <= set(words()["checks"])
    assert set(words()["doubts"]) == set(REASONS)
    assert fault("KeyError")[1]


def test_numbers_and_periods_as_offices_print_them() -> None:
    assert [number(n) for n in (1234567.5, 12.0, 0.25, None)] == ["1.234.567,5", "12", "0,25", ""]
    assert period_name("2024-Q1") == "triwulan I 2024"
    assert period_name("2024-11/2024-12") == "November 2024 sampai Desember 2024"
    assert period_name("2021/2026") == "2021 sampai 2026" and period_name(None) == ""


def test_boxes_and_numbers_of_addresses() -> None:
    assert parse_box(box_text((1, 2.25, 3.5, 4))) == (1, 2.2, 3.5, 4)
    for text in (None, "", "1,2,3", "1,2,3,x", "1,2,nan,4", "1,2,inf,4", "5,1,2,3", "1,2,3,1e99"):
        assert parse_box(text) is None
    assert [whole_number(text) for text in ("7", "-1", "x", "9" * 30, "²", None)] == [7, None, None, None, None, None]
    assert within((0, 0, 2, 2), (1, 0, 9, 9)) == 0.5 and within((0, 0, 1, 1), (2, 2, 3, 3)) == 0
    text, tiny = around((100, 100, 110, 112)), around((100, 100, 110, 102))
    assert text[0] < 100 < 110 < text[2] and text[2] - text[0] >= 350 and tiny[2] - tiny[0] <= 120
