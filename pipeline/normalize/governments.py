"""Whose work an entry of the nomenclature is: that of kabupaten and kota, of provinces, or of the special autonomy of Papua."""

from __future__ import annotations

from functools import lru_cache

from pipeline.normalize.nomenclature import Government, support_code
from pipeline.normalize.regions import find_region

USUAL_GOVERNMENT: Government = "kabupaten/kota"
"""Government that is assumed where nobody says which: 514 of the 552 regions are kabupaten and kota."""

_PROVINCE = "1"
"""Fourth part of the codes of provinces."""


def government_of_region(region: str | None) -> Government | None:
    """The kind of government that a document's region has, or null where no region is known."""
    found = find_region(region or "")
    if found is None:
        return None
    return "provinsi" if found.kind == "provinsi" else "kabupaten/kota"


@lru_cache(maxsize=32_768)
def general_identity(code: str) -> str:
    """What makes two codes the same answer: provinces' and special autonomy's variants of it included."""
    parts = support_code(code).split(".")
    return ".".join((*parts[:3], *parts[4:])) if len(parts) > 3 else ".".join(parts)


@lru_cache(maxsize=32_768)
def code_rarity(code: str) -> int:
    """Kabupaten and kota before provinces before the special autonomy of Papua: so many documents there are."""
    group = code.split(".")[3] if code.count(".") > 2 else "2"
    return {"2": 0, _PROVINCE: 1}.get(group, 2)


def bidang_of_code(code: str) -> str | None:
    """The bidang urusan of a code ("1.06"); null for what every office has."""
    general = support_code(code)
    return None if general.startswith("X") else ".".join(general.split(".")[:2])
