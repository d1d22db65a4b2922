"""Review as a browser does it: what is doubtful is shown beside its place, answered by forms, kept, undone; on both engines."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from pipeline.audit import audit_record
from pipeline.extract.read import sha256
from pipeline.load.documents import Reading, load_record
from pipeline.load.lists import store_version
from pipeline.load.questions import count_questions
from pipeline.load.records import fetch_records
from pipeline.load.tables import METADATA
from pipeline.normalize.nomenclature import Entry
from pipeline.record import Match, Record
from pipeline.web.app import create_app
from tests import pdfs
from tests.review.readings import read_better, reading


class Steward:
    """A steward's browser."""

    def __init__(self, browser: TestClient, engine: Engine, pdf: Path) -> None:
        self.browser, self.engine, self.pdf = browser, engine, pdf

    def see(self, path: str) -> str:
        """The page at a path."""
        answer = self.browser.get(path)
        assert answer.status_code == 200, answer.text[:400]
        return answer.text

    def send(self, path: str, status: int = 303, **fields: str) -> str:
        """Posts a form with the token of the page that it stands on."""
        token = re.search(r'name="token" value="(\w+)"', self.see("/tinjau"))
        given = {"token": token[1] if token else "", "oleh": "Bappeda", "kembali": "/tinjau?jenis=figure", **fields}
        answer = self.browser.post(path, data=given, follow_redirects=False)
        assert answer.status_code == status, answer.text[:400]
        return answer.headers.get("location", answer.text)

    def load(self, record: Record, version: str = "1") -> None:
        """Ingests a reading of the PDF."""
        record.document.sha256 = sha256(self.pdf)
        load_record(self.engine, audit_record(record), Reading(self.pdf.as_posix(), version))

    @property
    def record(self) -> Record:
        """The document as it now stands."""
        (record,) = fetch_records(self.engine)
        return record

    def form(self, page: str, title: str, part: str = "butir") -> str:
        """The address to which the form about a title is sent."""
        for form in re.findall(r"<form method=\"post\".*?</form>", page, re.DOTALL):
            if title in html.unescape(form):
                found = re.search(rf'action="(/[^"]*{part}/\w+)"', form)
                assert found
                return found[1]
        raise AssertionError(f"no form about {title}")


@pytest.fixture
def steward(engine: Engine, tmp_path: Path) -> Iterator[Steward]:
    """A steward before one document of eight nodes, of which four figures and a parent are doubtful."""
    pdf = pdfs.tree(tmp_path / "a.pdf")
    with TestClient(create_app(engine), base_url="http://127.0.0.1", raise_server_exceptions=False) as browser:
        one = Steward(browser, engine, pdf)
        one.load(reading())
        yield one


FIRST = "Jumlah rumah tangga yang didata"


def test_the_queue_shows_what_is_doubtful_beside_its_place(steward: Steward) -> None:
    page = steward.see("/tinjau")
    assert "Semua (5)" in page and "Induk (1)" in page and "Angka dan anggaran (4)" in page
    assert page.index("Induk dari") < page.index("Target 2024 dari")  # more hangs on a parent
    assert "pengenalan huruf tidak yakin" in page and "/potongan?kotak=" in page and 'id="kotak"' in page
    assert "Semua (5)" in steward.see("/tinjau?dokumen=1") and "Semua (0)" in steward.see("/tinjau?dokumen=77")
    assert "Terkelolanya" not in steward.see("/tinjau?jenis=level") and steward.see("/tinjau?hal=99")


def test_a_corrected_figure_is_still_corrected_when_the_document_is_read_again(steward: Steward) -> None:
    form = steward.form(steward.see("/tinjau?jenis=figure"), FIRST)
    back = steward.send(form, text="13,75%", value="12,5", unit="%", aksi="simpan")
    assert back == "/tinjau?jenis=figure&tersimpan=1"
    assert "Tersimpan" in steward.see(back) and "Angka dan anggaran (3)" in steward.see("/tinjau")
    value = steward.record.values[4]
    assert (value.text, value.value, value.unit, value.doubts) == ("13,75%", 13.75, "%", [])  # the number follows the text
    for seed in (1, 2):
        steward.load(read_better(reading(), seed), f"better {seed}")
        assert [v.value for v in steward.record.values if v.text == "13,75%"] == [13.75]
        assert count_questions(steward.engine)["figure"] == 3
    assert "berlaku" in steward.see("/keputusan") and "Bappeda" in steward.see("/keputusan")


def test_a_confirmed_figure_is_no_question_any_more(steward: Steward) -> None:
    form = steward.form(steward.see("/tinjau?jenis=figure"), FIRST)
    steward.send(form, text="12,5%", value="12,5", unit="%", aksi="benar")
    assert count_questions(steward.engine)["figure"] == 3
    changed = reading()
    changed.values[4].text, changed.values[4].value = "72,5%", 72.5
    steward.load(changed, "worse")
    assert count_questions(steward.engine)["figure"] == 4  # asked again: something else is read now
    assert "pembacaan berubah" in steward.see("/keputusan")


def test_a_parent_is_chosen_and_undone(steward: Steward) -> None:
    page = steward.see("/tinjau?jenis=parent")
    form = steward.form(page, "Induk dari")
    other = re.findall(r'name="induk" value="(\w+)"', page)[1]
    steward.send(form, induk=other, aksi="induk")
    edge = next(e for e in steward.record.edges if e.child == "n3")
    assert (edge.parent, edge.review) == ("n1", False) and "parent" not in count_questions(steward.engine)
    steward.load(reading(), "2")
    assert next(e for e in steward.record.edges if e.child == "n3").parent == "n1"
    (decision,) = re.findall(r'action="(/keputusan/\d+/urungkan)"', steward.see("/keputusan"))
    assert steward.send(decision) == "/keputusan?diurungkan=1"
    assert next(e for e in steward.record.edges if e.child == "n3").parent == "n0"
    assert "diurungkan" in steward.see("/keputusan") and count_questions(steward.engine)["parent"] == 1
    steward.send(decision, 404)


def test_any_part_can_be_corrected_from_its_page(steward: Steward) -> None:
    page = steward.see("/dokumen/1/halaman/1")
    row = next(
        item for item in re.findall(r"<li data-item.*?</li>", page, re.DOTALL) if "Terwujudnya rehabilitasi sosial</a>" in item
    )
    path = re.findall(r"/dokumen/1/butir/\w+", row)[0]
    assert "Terwujudnya rehabilitasi sosial" in steward.see(path)
    steward.send(
        path,
        level="kegiatan",
        statement="Terwujudnya  rehabilitasi\r\nsosial dasar",
        name="",
        holder="Kepala Bidang",
        aksi="simpan",
    )
    node = steward.record.nodes[1]
    assert (node.level, node.statement, node.holder) == ("kegiatan", "Terwujudnya rehabilitasi sosial dasar", "Kepala Bidang")
    assert "Kepala Bidang" in steward.see(path)  # its address is what was read, so it is still found


def test_a_figure_is_moved_and_removed(steward: Steward) -> None:
    page = steward.see("/tinjau?jenis=figure")
    form = steward.form(page, FIRST)
    target = next(
        digest for digest, title in re.findall(r'<option value="(\w+)">([^<]*)', page) if "Indeks kesejahteraan" in title
    )
    steward.send(form, text="12,5%", value="12,5", unit="%", milik=target, aksi="simpan")
    assert steward.record.values[4].indicator == "i0"
    steward.send(form, aksi="hapus")
    assert len(steward.record.values) == 15 and count_questions(steward.engine)["figure"] == 3


def test_a_name_is_decided_for_all_documents(steward: Steward) -> None:
    entry = Entry("90/2019", "1.06.04", "program", "Program Rehabilitasi Sosial")
    store_version(steward.engine, entry.version, [entry])
    record = reading()
    record.nodes[1].name = "Program Rehab Sosial"
    candidates = [{"code": "1.06.04", "name": "Program Rehabilitasi Sosial", "score": 0.61}]
    record.matches = [Match(node="n1", raw="Program Rehab Sosial", level="program", status="review", candidates=candidates)]  # type: ignore[call-arg]
    steward.load(record, "2")
    page = steward.see("/tinjau?jenis=name")
    assert "1.06.04" in page and "61 %" in page
    form = steward.form(page, "Rehab Sosial", "nama")
    assert "tidak ada dalam daftar" in steward.send(form, 400, lain="9.99.99", aksi="simpan")
    assert "Pilih salah satu" in steward.send(form, 400, aksi="simpan")
    steward.send(form, kode="1.06.04", aksi="simpan")
    steward.load(record, "3")
    assert [(m.code, m.status) for m in steward.record.matches] == [("1.06.04", "matched")]
    assert "name" not in count_questions(steward.engine)
    assert "kode nomenklatur" in steward.see("/keputusan")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": "", "value": "1", "unit": ""}, "tidak boleh kosong"), ({"text": "5", "value": "lima"}, "bukan angka"),
        ({"text": "x" * 6000, "value": "", "unit": ""}, "terlalu panjang"), ({"text": "5", "milik": "0" * 20}, "tidak ada lagi"),
    ],
)  # fmt: skip
def test_what_can_not_be_stored_is_said_and_changes_nothing(steward: Steward, fields: dict[str, str], said: str) -> None:
    before = steward.record
    form = steward.form(steward.see("/tinjau?jenis=figure"), FIRST)
    assert said in steward.send(form, 400, aksi="simpan", **fields)
    assert steward.record == before


def test_a_node_can_not_hang_on_its_own_branch(steward: Steward) -> None:
    page = steward.see("/dokumen/1/halaman/1")
    paths = {}
    for item in re.findall(r"<li data-item.*?</li>", page, re.DOTALL):
        title = re.search(r">([^<]+)</a>", item)
        paths[title[1] if title else ""] = re.findall(r"/dokumen/1/butir/(\w+)", item)[0]
    root, child = paths["Meningkatnya kesejahteraan masyarakat"], paths["Terwujudnya rehabilitasi sosial"]
    assert child not in re.findall(r'<option value="(\w+)"', steward.see(f"/dokumen/1/butir/{root}"))
    assert "di bawah simpul ini" in steward.send(f"/dokumen/1/butir/{root}", 400, induk=child, aksi="simpan")


def test_forms_without_their_token_are_refused(steward: Steward) -> None:
    form = steward.form(steward.see("/tinjau?jenis=figure"), FIRST)
    before = steward.record
    for token in ("", "0" * 64, "é"):
        assert "Formulir ditolak" in steward.send(form, 403, token=token, text="1", aksi="simpan")
    page = steward.see("/tinjau")
    token = re.search(r'name="token" value="(\w+)"', page)
    assert token
    fields = {"token": token[1], "text": "1", "aksi": "simpan"}
    stranger = TestClient(steward.browser.app, base_url="http://127.0.0.1")  # another session's token is none of ours
    assert stranger.post(form, data=fields).status_code == 403
    assert steward.browser.post(form, json=fields).status_code == 403
    assert steward.browser.post(form, data={**fields, "text": "x" * 200_000}).status_code == 403
    assert steward.record == before
    assert steward.browser.get("/keputusan/1/urungkan").status_code == 405


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nX: y", ""]
)
def test_the_way_back_stays_here(steward: Steward, back: str) -> None:
    form = steward.form(steward.see("/tinjau?jenis=figure"), FIRST)
    assert steward.send(form, aksi="benar", kembali=back) == "/tinjau?tersimpan=1"


def test_decisions_are_exported_and_no_spreadsheet_runs_them(steward: Steward) -> None:
    form = steward.form(steward.see("/tinjau?jenis=figure"), FIRST)
    steward.send(form, text="=1+1", value="", unit="", aksi="simpan", oleh="@Bappeda")
    rows = list(csv.DictReader(steward.see("/keputusan.csv").lstrip("\ufeff").splitlines()))
    assert {row["field"]: row["new"] for row in rows} == {"text": "'=1+1", "value": "", "unit": ""}
    assert {row["decided_by"] for row in rows} == {"'@Bappeda"} and rows[0]["file"] == "a.pdf"


def test_decisions_about_documents_that_are_gone_stay_in_the_list(steward: Steward) -> None:
    form = steward.form(steward.see("/tinjau?jenis=figure"), FIRST)
    steward.send(form, aksi="benar")
    with steward.engine.begin() as connection:
        connection.execute(METADATA.tables["document"].delete())
    page = steward.see("/keputusan")
    assert "dokumennya tidak dimuat; tetap disimpan" in page and FIRST in page


@pytest.mark.parametrize(
    "path", ["/dokumen/1/butir/0123456789abcdef0123", "/dokumen/1/butir/x", "/dokumen/9/butir/0123456789abcdef0123"]
)
def test_parts_that_are_not_there(steward: Steward, path: str) -> None:
    assert steward.browser.get(path).status_code == 404
    steward.send(path, 404, aksi="benar")
    steward.send("/tinjau/nama/0123456789abcdef0123", 404, aksi="tidak_ada")
