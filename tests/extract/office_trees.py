"""Made-up performance trees in office wording, for drawings whose right reading is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from pipeline.record import Level

VERBS = (
    "Meningkatnya", "Terwujudnya", "Menurunnya", "Terlaksananya", "Tersedianya", "Menguatnya", "Terkelolanya", "Terselenggaranya",
)  # fmt: skip
QUALITIES = ("kualitas", "cakupan", "ketersediaan", "pemanfaatan", "pengelolaan", "kapasitas", "pemerataan", "keterpaduan")
THINGS = (
    "pelayanan perizinan", "arsip dinamis", "irigasi desa", "jalan lingkungan", "data kependudukan", "bantuan sosial",
    "pasar rakyat",
    "penyuluhan pertanian", "air minum perdesaan", "perpustakaan keliling", "budidaya ikan", "sanitasi permukiman",
    "angkutan umum",
    "kesehatan ibu", "imunisasi anak", "guru honorer", "destinasi wisata", "koperasi nelayan", "hutan rakyat", "rumah layak huni",
    "limbah padat", "pemuda pelopor", "tanggap bencana", "jaringan internet", "balai latihan", "usaha mikro",
)  # fmt: skip
PLACES = ("di kecamatan", "bagi masyarakat miskin", "di wilayah pesisir", "pada unit kerja", "di kawasan kumuh", "secara terpadu")
MEASURES = ("Persentase", "Jumlah", "Indeks", "Tingkat", "Cakupan", "Rasio")
TARGETS = ("85%", "12 Dokumen", "3,75", "40 Orang", "100%", "6 Laporan", "72,5", "15 Desa")
UNITS = (
    "Pelayanan Umum",
    "Sarana Prasarana",
    "Pembinaan Usaha",
    "Data dan Informasi",
    "Pengawasan Mutu",
    "Pemberdayaan Masyarakat",
)
HEADS: dict[Level, str] = {
    "tujuan": "Kepala Dinas", "sasaran": "Kepala Dinas", "program": "Kepala Bidang", "kegiatan": "Kepala Bidang",
    "sub_kegiatan": "Kepala Seksi",
}  # fmt: skip
CASCADE: tuple[Level, ...] = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
"""Levels of a full drawing from its top; trees of fewer tiers leave out the top ones."""


@dataclass(slots=True)
class Place:
    """A node of a made-up tree; ``indicators`` as (name, target)."""

    level: Level
    statement: str
    indicators: list[tuple[str, str]] = field(default_factory=list)
    holder: str | None = None
    children: list[Place] = field(default_factory=list)

    def walk(self) -> Iterator[Place]:
        """Itself and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def depth(self) -> int:
        """Tiers from here down."""
        return 1 + max((c.depth() for c in self.children), default=0)


def grow(seed: int, tiers: int = 4, most: int = 3, indicators: int = 1, holders: bool = False, nodes: int = 40) -> Place:
    """A tree of ``tiers`` levels (2 to 5) with 1 to ``most`` children each, about ``nodes`` at most; a seed gives one tree."""
    chance = Random(seed)
    levels = CASCADE[-tiers:] if tiers > 4 else CASCADE[1 : 1 + tiers]
    used: set[str] = set()
    count = 1

    def text() -> str:
        while True:
            made = f"{chance.choice(VERBS)} {chance.choice(QUALITIES)} {chance.choice(THINGS)} {chance.choice(PLACES)}"
            thing = " ".join(made.split()[1:4])
            if thing not in used:
                used.add(thing)
                return made

    def make(depth: int) -> Place:
        nonlocal count
        statement = text()
        about = " ".join(statement.split()[2:])
        own = [(f"{m} {about}", chance.choice(TARGETS)) for m in chance.sample(MEASURES, indicators)]
        holder = f"{HEADS[levels[depth]]} {chance.choice(UNITS)}" if holders else None
        place = Place(levels[depth], statement, own, holder)
        if depth + 1 < tiers:
            # The root always branches; further down some nodes have one child, as in real trees.
            for _ in range(chance.randint(2 if depth == 0 else 1, most)):
                if place.children and count >= nodes:
                    break
                count += 1
                place.children.append(make(depth + 1))
        return place

    return make(0)
