"""Readings of one invented document, and how a better reader would read it: other ids, boxes and spellings a little off."""

from __future__ import annotations

import random

from pipeline.record import BBox, Budget, Document, Edge, Indicator, Node, Record, Value

SHA = "c" * 64
STATEMENTS = (
    "Meningkatnya kesejahteraan masyarakat", "Terwujudnya rehabilitasi sosial", "Terkelolanya data fakir miskin",
    "Tersalurnya bantuan sosial", "Meningkatnya kualitas pelayanan publik", "Tertibnya administrasi keuangan",
    "Terpenuhinya sarana prasarana", "Terlatihnya aparatur desa",
)  # fmt: skip
NAMES = (
    "Indeks kesejahteraan", "Persentase penyandang disabilitas yang direhabilitasi", "Jumlah rumah tangga yang didata",
    "Jumlah keluarga penerima bantuan", "Indeks kepuasan masyarakat", "Nilai laporan keuangan", "Persentase sarana yang layak",
    "Jumlah aparatur yang dilatih",
)  # fmt: skip


def reading() -> Record:
    """A root over seven nodes on two pages, each with an indicator, two figures and an amount; some are doubtful."""
    nodes, indicators, values, budgets, edges = [], [], [], [], []
    for k, (statement, name) in enumerate(zip(STATEMENTS, NAMES, strict=True)):
        page, top = 1 + k // 4, 60.0 + 100.0 * (k % 4)
        level = "sasaran" if k == 0 else "program"
        nodes.append(Node(id=f"n{k}", level=level, statement=statement, page=page, bbox=(50, top, 250, top + 30), pages=[page]))
        indicators.append(Indicator(id=f"i{k}", node=f"n{k}", name=name, page=page, bbox=(50, top + 35, 250, top + 47)))
        for place, period in enumerate(("2024", "2025")):
            box: BBox = (260.0 + 60 * place, top + 35, 310.0 + 60 * place, top + 47)
            doubts = ["recognised"] if k in (2, 5) else []
            values.append(
                Value(indicator=f"i{k}", kind="target", period=period, text=f"{10 + k},5%", value=10.5 + k, unit="%",
                      page=page, bbox=box, doubts=doubts)
            )  # fmt: skip
        budgets.append(
            Budget(node=f"n{k}", period="2024", text=f"Rp {k + 1}.000.000", amount=1e6 * (k + 1), page=page,
                   bbox=(400, top, 500, top + 12))
        )  # fmt: skip
        if k:
            sure = k != 3
            edges.append(
                Edge(parent="n0", child=f"n{k}", confidence=0.95 if sure else 0.5, evidence=["span"], review=not sure,
                     alternatives=[] if sure else ["n1"])
            )  # fmt: skip
    document = Document(
        file="a.pdf", sha256=SHA, type="cascading", region="Kabupaten Contoh", organisation="Dinas Contoh", year=2024, pages=2
    )
    return Record(document=document, nodes=nodes, indicators=indicators, values=values, budgets=budgets, edges=edges)


def read_better(record: Record, seed: int) -> Record:
    """The same document by another reader: new ids, another order, boxes off by up to 1.5 points, a letter twice here and there,
    and nodes, indicators and figures that the first reader had not seen."""
    chance = random.Random(seed)
    better = record.model_copy(deep=True)
    ids = [f"x{k}" for k in range(len(better.nodes))]
    chance.shuffle(ids)
    new = {node.id: fresh for node, fresh in zip(better.nodes, ids, strict=True)}
    measures = {indicator.id: f"m{new[indicator.node]}" for indicator in better.indicators}
    for node in better.nodes:
        node.id, node.statement = new[node.id], _respelt(node.statement or "", chance)
    for indicator in better.indicators:
        indicator.id, indicator.node, indicator.name = (
            measures[indicator.id],
            new[indicator.node],
            _respelt(indicator.name, chance),
        )
    for value in better.values:
        value.indicator = measures[value.indicator]
    for budget in better.budgets:
        budget.node = new[budget.node]
    for edge in better.edges:
        edge.parent, edge.child = new[edge.parent], new[edge.child]
        edge.alternatives = [new[other] for other in edge.alternatives]
    for item in (*better.nodes, *better.indicators, *better.values, *better.budgets):
        item.bbox = tuple(edge + chance.uniform(-1.5, 1.5) for edge in item.bbox or ())  # type: ignore[assignment]
    for k in range(chance.randrange(4)):
        box: BBox = (520, 60.0 + 40 * k, 580, 80.0 + 40 * k)
        better.nodes.append(Node(id=f"new{k}", level="kegiatan", statement=f"Kegiatan yang baru terbaca {k}", page=1, bbox=box))
        better.indicators.append(Indicator(id=f"newi{k}", node=f"new{k}", name=f"Jumlah baru {k}", page=1, bbox=box))
        better.values.append(
            Value(indicator=f"newi{k}", kind="target", period="2024", text="10,5%", value=10.5, page=1, bbox=box)
        )
    for part in (better.nodes, better.indicators, better.values, better.budgets):
        chance.shuffle(part)  # type: ignore[arg-type]
    return better


def _respelt(text: str, chance: random.Random) -> str:
    """In capitals, or with a letter doubled, or as it is."""
    way = chance.randrange(3)
    if way == 0:
        return text.upper()
    at = chance.randrange(len(text))
    return text[:at] + text[at] + text[at:] if way == 1 else text
