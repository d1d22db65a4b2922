"""Names as an office prints them for itself, and old names beside the ones they are not."""

from __future__ import annotations

import pytest

from pipeline.normalize.local_names import general_forms
from pipeline.normalize.match import Matcher
from pipeline.normalize.name_model import Model
from pipeline.normalize.nomenclature import Entry, Nomenclature
from pipeline.normalize.regions import without_regions

NEW = "900.1.15.5-1317/2023"


@pytest.mark.parametrize(
    ("printed", "general"),
    [
        ("pengelolaan keuangan disnakertrans", "pengelolaan keuangan perangkat daerah"),
        ("evaluasi jabatan di lingkungan pemerintah provinsi jawa barat", "evaluasi jabatan"),
        ("pengawasan ketenagakerjaan di wilayah iii", "pengawasan ketenagakerjaan"),
        ("pengendalian penyakit menular dana alokasi khusus dak", "pengendalian penyakit menular"),
        ("pemeliharaan jalan dan jembatan dak", "pemeliharaan jalan dan jembatan"),
    ],
)
def test_a_name_without_its_office_or_place(printed: str, general: str) -> None:
    assert general in general_forms(printed)


@pytest.mark.parametrize(
    "printed",
    ["pelaksanaan program dak", "pemeliharaan kendaraan dinas", "penyediaan alat tulis kantor", "kabupaten bandung", ""],
)
def test_a_name_without_either_has_no_other_form(printed: str) -> None:
    assert general_forms(printed) == ()


def test_regions_are_taken_out_where_they_stand() -> None:
    assert without_regions(["jalan", "di", "kabupaten", "bandung", "barat", "rusak"]) == ["jalan", "di", None, "rusak"]


def test_what_is_found_without_the_office_is_for_review() -> None:
    names = ("Administrasi Keuangan Perangkat Daerah", "Administrasi Umum Perangkat Daerah", "Pembangunan Jalan")
    entries = [Entry(NEW, f"X.XX.01.2.0{n}", "kegiatan", name) for n, name in enumerate(names, 1)]
    found = Matcher(Nomenclature(entries)).match("Administrasi Keuangan Disnakertrans", "kegiatan", year=2024)
    assert (found.status, found.code) != ("matched", "X.XX.01.2.01") and found.code in (None, "X.XX.01.2.01")
    (first, *_) = found.candidates
    assert first.code == "X.XX.01.2.01"


def test_documents_of_before_the_nomenclature_are_weighed_by_themselves() -> None:
    old = Model({"base": 1.0}, 0.9, 0.5)
    model = Model({"base": 2.0}, 0.9, 0.3, old)
    assert model.for_documents(True) is old and model.for_documents(False) is model
    assert old.for_documents(True) is old
