"""The command line: exit codes, what goes to which output, and that it answers at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.commands.output import parse_pages
from pipeline.load.database import open_database
from pipeline.load.documents import Reading, load_record
from pipeline.record import Record
from tests import pdfs
from tests.command_line import pokin
from tests.load.records import small_record

Capture = pytest.CaptureFixture[str]
COMMANDS = ("ingest", "extract", "evaluate", "match", "audit", "compare", "export", "debug", "serve")
HELP_SECONDS = 0.5
"""What the issue allows for ``pokin --help``."""


@pytest.fixture
def db(tmp_path: Path) -> str:
    """A database with one document."""
    url = f"sqlite:///{tmp_path / 'test.db'}"
    load_record(open_database(url), small_record(), Reading("/in/a.pdf", "1"))
    return url


def test_help_answers_at_once() -> None:
    # Processor time: other work on the machine is not the command's.
    code = (
        "import atexit, sys, time; atexit.register(lambda: print(time.process_time(), file=sys.stderr));"
        "sys.argv = ['pokin', '--help']; from pipeline.cli import main; main()"
    )
    took = []
    for _ in range(3):
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
        assert "ingest" in ran.stdout
        took.append(float(ran.stderr))
    assert 0 < min(took) < HELP_SECONDS


def test_help_imports_nothing_heavy() -> None:
    heavy = "{'prefect', 'spacy', 'pymupdf', 'pandas', 'networkx', 'cv2', 'sqlmodel', 'sqlalchemy', 'numpy'}"
    code = f"import sys, pipeline.cli; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(capsys: Capture, command: str) -> None:
    ran = pokin(capsys, command, "--help")
    assert ran.code == 0
    assert f"pokin {command}" in ran.out.partition("Example:")[2]


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("ingest",),
        ("ingest", ".", "--runner", "cloud"),
        ("ingest", ".", "--year", "soon"),
        ("extract", "a.pdf", "--pages", "3-1"),
        ("extract", "a.pdf", "--pages", "x"),
        ("match", "-", "--level", "visi"),
        ("match", "no-such-file.txt"),
        ("export", "out", "--format", "doc"),
        ("audit", "--db", "sqlite:///no-such.db"),
        ("debug", "a.pdf", "0"),
        ("evaluate", "no-such-folder"),
        ("nomenclature", "import", "list.tsv"),
    ],
)
def test_wrong_usage_exits_with_2(capsys: Capture, arguments: tuple[str, ...]) -> None:
    ran = pokin(capsys, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Error" in ran.err


def test_a_manifest_that_is_none_is_wrong_usage(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "m.json").write_text("{")
    assert pokin(capsys, "ingest", tmp_path, "--manifest", tmp_path / "m.json").code == 2


def test_an_unusable_database_exits_with_1(capsys: Capture) -> None:
    ran = pokin(capsys, "audit", "--db", "mysql://host/db")
    assert ran.code == 1
    assert "not supported" in ran.err


@pytest.mark.parametrize(("text", "pages"), [("1", {1}), ("1-3,7", {1, 2, 3, 7}), (" 2 - 2 ", {2})])
def test_page_numbers(text: str, pages: set[int]) -> None:
    assert parse_pages(text) == pages


def test_extract_prints_a_record(capsys: Capture, tmp_path: Path) -> None:
    path = pdfs.tree(tmp_path / "a.pdf")
    ran = pokin(capsys, "extract", path, "--json", "--year", 2019)
    record = Record.model_validate_json(ran.out)
    assert ran.code == 0
    assert sorted(node.level for node in record.nodes) == ["kegiatan"] * 4 + ["program"] * 2 + ["sasaran"]
    assert len(record.edges) == pdfs.TREE_NODES - 1
    assert record.document.year == 2024  # what is printed wins over what is given
    assert "sasaran" in pokin(capsys, "extract", path).out


def test_what_a_manifest_says_fills_in(capsys: Capture, tmp_path: Path) -> None:
    path = pdfs.tree(tmp_path / "a.pdf", title="CASCADING KINERJA")
    entry = {"file": "a.pdf", "region": "Kota Contoh", "organisation": "Dinas Contoh", "year": 2021}
    (tmp_path / "manifest.json").write_text(json.dumps([entry]))
    document = json.loads(pokin(capsys, "extract", path, "--json").out)["document"]
    assert (document["region"], document["organisation"], document["year"]) == ("Kota Contoh", "Dinas Contoh", 2021)
    assert json.loads(pokin(capsys, "extract", path, "--json", "--year", 2022).out)["document"]["year"] == 2022


def test_match_answers_in_input_order(capsys: Capture) -> None:
    names = "Program Rehabilitasi Sosial\nProgram yang tidak ada sama sekali\tprogram\n\nProgram Penanganan Bencana\n"
    ran = pokin(capsys, "match", "-", "--json", "--level", "program", stdin=names)
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["raw"] for answer in answers] == [
        "Program Rehabilitasi Sosial",
        "Program yang tidak ada sama sekali",
        "",
        "Program Penanganan Bencana",
    ]
    assert [answer["status"] for answer in answers] == ["matched", "none", "none", "matched"]
    assert answers[0]["code"] == "1.06.04"
    assert set(answers[0]) >= {"raw", "level", "code", "name", "version", "score", "status", "candidates"}
    assert ran.code == 0


def test_match_explains_itself_and_names_rivals(capsys: Capture) -> None:
    told = pokin(capsys, "match", "-", "--level", "sub_kegiatan", "--explain", stdin="Penyediaan Permakanan\n").out
    assert "equal up to case" in told and "may be meant as well" in told


def test_nomenclature_import_list_and_match(capsys: Capture, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'n.db'}"
    listed = tmp_path / "list.tsv"
    rows = [
        "code\tname",
        "9\tURUSAN CONTOH",
        "9.01\tBIDANG CONTOH",
        "9.01.02\tPROGRAM PENGAWETAN AWAN",
        "9.05.02.2.01\tKEGIATAN TANPA INDUK",
    ]
    listed.write_text("\n".join(rows), encoding="utf-8")
    ran = pokin(capsys, "nomenclature", "import", listed, "--version", "Contoh 2030", "--db", url)
    assert ran.code == 0
    assert "refused" in ran.err
    assert "Contoh 2030" in pokin(capsys, "nomenclature", "list", "--db", url).out
    answer = json.loads(pokin(capsys, "match", "--json", "--db", url, stdin="program pengawetan awan").out)
    assert (answer["code"], answer["version"]) == ("9.01.02", "Contoh 2030")
    assert "1.06.04" in pokin(capsys, "match", "--json", "--db", url, stdin="Program Rehabilitasi Sosial").out
    decide = ("nomenclature", "decide", "Awet Awan", "--level", "program", "--db", url)
    assert pokin(capsys, *decide, "--code", "9.01.02").code == 0
    answer = json.loads(pokin(capsys, "match", "--json", "--db", url, stdin="AWET AWAN\tprogram").out)
    assert (answer["code"], answer["status"], answer["score"]) == ("9.01.02", "matched", 1.0)
    assert pokin(capsys, *decide).code == pokin(capsys, *decide, "--code", "9.99.99").code == 2


def test_match_uses_the_database_of_the_folder(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("POKIN_DB", raising=False)
    name = "PROGRAM PENGAWETAN AWAN"
    assert json.loads(pokin(capsys, "match", "--json", stdin=name).out)["status"] == "none"
    assert not list(tmp_path.iterdir())
    Path("list.tsv").write_text(f"code\tname\n9\tURUSAN\n9.01\tBIDANG\n9.01.02\t{name}\n", encoding="utf-8")
    assert pokin(capsys, "nomenclature", "import", "list.tsv", "--version", "Contoh 2030", "--from", "2031").code == 0
    assert json.loads(pokin(capsys, "match", "--json", stdin=name).out)["code"] == "9.01.02"
    assert "2031" in pokin(capsys, "nomenclature", "list").out


def test_audit_prints_findings(capsys: Capture, db: str) -> None:
    (line,) = pokin(capsys, "audit", "--db", db, "--json").out.splitlines()
    finding = json.loads(line)
    assert set(finding) == {"check", "severity", "document", "page", "bbox", "message", "expected", "found"}
    assert (finding["document"], finding["bbox"]) == ("a.pdf", [0, 0, 1, 1])
    assert "a.pdf" in pokin(capsys, "audit", "--db", db).out


def test_export_names_its_files(capsys: Capture, db: str, tmp_path: Path) -> None:
    ran = pokin(capsys, "export", tmp_path / "out", "--db", db, "--format", "jsonl")
    assert ran.code == 0
    assert all(Path(line).is_file() for line in ran.out.splitlines())


def test_the_database_of_the_environment(capsys: Capture, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.settings import settings

    monkeypatch.setenv("POKIN_DB", db)
    settings.cache_clear()
    assert pokin(capsys, "audit", "--json").out.count("\n") == 1
    settings.cache_clear()


def test_debug_draws_a_picture(capsys: Capture, tmp_path: Path) -> None:
    path = pdfs.tree(tmp_path / "a.pdf")
    for name, magic in (("p.png", b"\x89PNG"), ("p.svg", b"<")):
        ran = pokin(capsys, "debug", path, 1, "--out", tmp_path / name)
        assert ran.out.strip() == str(tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(magic)


def test_evaluate_compares_with_gold(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "gold").mkdir()
    path = pdfs.tree(tmp_path / "corpus" / "a.pdf")
    gold = pokin(capsys, "extract", path, "--json").out
    (tmp_path / "gold" / "a.gold.json").write_text(gold, encoding="utf-8")
    ran = pokin(capsys, "evaluate", tmp_path / "gold", "--json")
    assert ran.code == 0
    assert json.loads(ran.out)["totals"]["text"]["nodes"]["f1"] == 1.0


@pytest.mark.usefixtures("prefect_server")
def test_ingest_shows_what_became_of_each_document(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    pdfs.tree(tmp_path / "in" / "a.pdf")
    url = f"sqlite:///{tmp_path / 'i.db'}"
    ran = pokin(capsys, "ingest", tmp_path / "in", "--db", url, "--workers", 1)
    assert ran.code == 0
    assert "a.pdf" in ran.out
    assert "1 loaded" in ran.out
    again = pokin(capsys, "ingest", tmp_path / "in", "--db", url)
    assert "unchanged" in again.out


def test_an_empty_folder_is_no_error(capsys: Capture, tmp_path: Path) -> None:
    ran = pokin(capsys, "ingest", tmp_path)
    assert (ran.code, ran.out) == (0, "")
    assert "no PDF found" in ran.err
