"""Import of official lists."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from pipeline.errors import UnknownNomenclatureFormat, UnreadableFile
from pipeline.normalize.nomenclature import read_official

REFERENCE = Path(__file__).parents[2].parent / "shared" / "reference" / "nomenclature"


def workbook(path: Path, rows: list[list[object]]) -> Path:
    """A workbook of one sheet with these rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_sipd_workbook(tmp_path: Path) -> None:
    head = ["JENIS PEMDA", "BIDANG", "PROGRAM", "KEGIATAN", "SUBKEGIATAN", "KINERJA", "INDIKATOR", "SATUAN", "TAG"]
    above = ["KABKOT", "1.06 URUSAN BIDANG SOSIAL", "1.06.04 PROGRAM REHABILITASI SOSIAL", "1.06.04.2.01 Rehabilitasi"]
    path = workbook(
        tmp_path / "sipd.xlsx",
        [
            ["Daftar nomenklatur"],
            head,
            [*above, "1.06.04.2.01.0001 Penyediaan  Permakanan", "", "Jumlah Orang", "Orang", "[null]"],
            [*above, "1.06.04.2.01.0002 Penyediaan Sandang", "", None, None, None],
            [*above, "Tanpa kode", "", None, None, None],
            [*above, "1.06.04.2.01.0001 Penyediaan Lain", "", None, None, None],
        ],
    )
    found = read_official(path, "uji/2027")
    assert found.counts == {"urusan": 1, "bidang_urusan": 1, "program": 1, "kegiatan": 1, "sub_kegiatan": 2}
    assert [(row.row, row.reason) for row in found.refused] == [
        (5, "no well-formed code"),
        (6, "code given before to 'Penyediaan Permakanan'"),
    ]
    first = next(entry for entry in found.entries if entry.level == "sub_kegiatan")
    assert (first.name, first.indikator, first.satuan) == ("Penyediaan Permakanan", "Jumlah Orang", "Orang")
    assert (first.version, first.parent_code, first.government) == ("uji/2027", "1.06.04.2.01", "kabupaten/kota")


def test_kepmendagri_workbook(tmp_path: Path) -> None:
    head = ["URUSAN/UNSUR", "BIDANG URUSAN/BIDANG UNSUR", "PROGRAM", "KEGIATAN", "SUB KEGIATAN", "NOMENKLATUR URUSAN"]
    path = workbook(
        tmp_path / "kepmendagri.xlsx",
        [
            [*head, "KINERJA", "INDIKATOR", "SATUAN"],
            [1, None, None, None, None, "URUSAN WAJIB"],
            [1, 6, None, None, None, "URUSAN SOSIAL"],
            [1, 6, 4, None, None, "PROGRAM REHABILITASI  SOSIAL"],
            [1, 6, 4, "2.10", None, "Kegiatan sepuluh"],
            [1, 6, 4, "2.10", 1, "Sub\nkegiatan satu", None, "Jumlah", "Orang"],
            [1, 6, 4, "2.11", 1, "Sub kegiatan yatim"],
            [1, 6, 4, "2.10", 2, None],
        ],
    )
    found = read_official(path, "uji/2023")
    assert [entry.code for entry in found.entries] == ["1", "1.06", "1.06.04", "1.06.04.2.10", "1.06.04.2.10.0001"]
    assert {entry.government for entry in found.entries} == {"kabupaten/kota"}
    assert [row.reason for row in found.refused] == ["no entry 1.06.04.2.11 above it", "no name"]


@pytest.mark.parametrize(("suffix", "mark"), [("tsv", "\t"), ("csv", ";"), ("csv", ",")])
def test_text_tables(tmp_path: Path, suffix: str, mark: str) -> None:
    path = tmp_path / f"daftar.{suffix}"
    rows = ["code|level|name|satuan", "1.06.04|program|Program A|", "1.06.05|kegiatan|Program B|", "abc|program|C|"]
    path.write_text("\n".join(rows).replace("|", mark), encoding="utf-8")
    found = read_official(path, "v")
    assert [entry.name for entry in found.entries] == ["Program A"]
    assert [row.reason for row in found.refused] == [
        "level kegiatan, but the code is that of a program",
        "no well-formed code",
    ]


def test_copying_flaws_are_repaired_and_told(tmp_path: Path) -> None:
    path = tmp_path / "daftar.tsv"
    names = ["Pengelolaan Sarana dan Prasarana RKA-SKPD Kerja di Panti"] * 25
    flawed = ["Pengelolaan Saranadan Prasarana", "Kerja RKA SKPD", "Panti Sarana*****)", "Walidata Sanadan"]
    rows = [f"1.06.04.2.01.{k:04d}\t{name}\tOrang" for k, name in enumerate([*names, *flawed], start=1)]
    rows[3] = rows[3].replace("Orang", "Oramg")
    path.write_text(
        "\n".join(["code\tname\tsatuan", "1.06.04\tProgram R\t", "1.06.04.2.01\tRehabilitasi\t", *rows, rows[0]]),
        encoding="utf-8",
    )
    found = read_official(path, "v")
    assert [entry.name for entry in found.entries][-4:] == [
        "Pengelolaan Sarana dan Prasarana", "Kerja RKA-SKPD", "Panti Sarana", "Walidata Sanadan",
    ]  # fmt: skip
    assert (found.repairs[0].field, found.repairs[0].after) == ("satuan", "Orang")
    assert (len(found.repairs), found.repeats, found.refused) == (4, 1, ())


def test_every_text_that_is_taken_otherwise_than_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "daftar.tsv"
    path.write_text(
        "code\tname\n1.06.04\tProgram danLayanan\n1.06.05\t1.06.06 Program  B\n1.06.07\t Program C \n", encoding="utf-8"
    )
    told = [(one.code, one.before, one.after) for one in read_official(path, "v").repairs]
    assert told == [("1.06.04", "Program danLayanan", "Program dan Layanan"), ("1.06.05", "1.06.06 Program B", "Program B")]


def test_kinerja_is_read(tmp_path: Path) -> None:
    path = tmp_path / "daftar.tsv"
    path.write_text("code\tname\tkinerja\n1.06.04\tProgram A\tTerlaksananya A\n", encoding="utf-8")
    assert [entry.kinerja for entry in read_official(path, "v").entries] == ["Terlaksananya A"]


def test_urusan_that_a_list_leaves_out_are_added_and_told(tmp_path: Path) -> None:
    path = tmp_path / "daftar.tsv"
    rows = ["code\tname\tgovernment", "1.06\tBidang Sosial\tkab", "2.07\tBidang Tenaga Kerja\tkab", "2\tUrusan Lain\tkab"]
    path.write_text("\n".join([*rows, "1.06\tBidang Sosial\tprov", "3.25.04\tProgram B\tkab"]), encoding="utf-8")
    found = read_official(path, "v")
    assert [(e.code, e.level, e.government, e.name.split()[0]) for e in found.added] == [
        ("1", "urusan", "kabupaten/kota", "Urusan"),
        ("1", "urusan", "provinsi", "Urusan"),
    ]
    assert set(found.added) <= set(found.entries) and found.gaps == ("3.25.04",)


def test_broken_words_are_put_together_where_the_list_writes_them_whole(tmp_path: Path) -> None:
    path = tmp_path / "daftar.tsv"
    names = ["Pemeliharaan/Rehabilitasi Gedung dan Kerja Sama"] * 25
    flawed = ["Pemeliharaan/Rehab ilitasi Sarana", "Fasilitasi Kerja sama", "Bahan Medis,, Vaksin dalam1 (Satu) Daerah"]
    rows = [f"1.06.04.2.01.{k:04d}\t{name}" for k, name in enumerate([*names, *flawed], start=1)]
    path.write_text("\n".join(["code\tname", "1.06.04\tProgram R", "1.06.04.2.01\tKegiatan", *rows]), encoding="utf-8")
    assert [entry.name for entry in read_official(path, "v").entries][-3:] == [
        "Pemeliharaan/Rehabilitasi Sarana", "Fasilitasi Kerja sama", "Bahan Medis, Vaksin dalam 1 (Satu) Daerah",
    ]  # fmt: skip


def test_other_files_are_refused_by_name(tmp_path: Path) -> None:
    broken = tmp_path / "rusak.xlsx"
    broken.write_bytes(b"not a workbook")
    other = tmp_path / "lain.tsv"
    other.write_text("a\tb\n1\t2\n", encoding="utf-8")
    with pytest.raises(UnreadableFile):
        read_official(broken, "v")
    with pytest.raises(UnreadableFile):
        read_official(tmp_path / "tiada.xlsx", "v")
    with pytest.raises(UnknownNomenclatureFormat):
        read_official(other, "v")


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="official lists of ../shared/reference are not at hand")
@pytest.mark.parametrize(
    ("file", "sub_kegiatan"),
    [
        ("sub-kegiatan-kepmendagri-900.xlsx", 3395),
        ("nomenklatur-subkegiatan-sipd-pemutakhiran-2027.xlsx", 7581),
        ("A1_sipd_pemutakhiran_2027.tsv", 7581),
        ("A2_kepmendagri_900_kab_sesendok.tsv", 3395),
        ("A3_permendagri_90_2019_simcan.tsv", 4091),
        ("A4_kepmendagri_050_3708_2020_simcan.tsv", 5052),
    ],
)
def test_official_lists_are_read_whole(file: str, sub_kegiatan: int) -> None:
    found = read_official(REFERENCE / file, "v")
    assert found.counts["sub_kegiatan"] == sub_kegiatan and not found.refused and not found.gaps
    assert found.counts["urusan"] >= 10
