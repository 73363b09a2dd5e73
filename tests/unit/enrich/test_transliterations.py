"""People's names of Arabic origin, as other papers write them."""

import pytest

from wiredesk.newsroom.authority_rows import Authority
from wiredesk_enrich.names.lexicon import build
from wiredesk_enrich.names.transliterations import transliterations


@pytest.mark.parametrize(
    ("name", "language", "way"),
    [
        ("Mostafa Rook", "en", "Mustafa Rook"),
        ("Ada Mohammed Rook", "en", "Ada Mohamed Rook"),
        ("Ada al-Rook", "en", "Ada al Rook"),
        ("Ada el-Rook", "en", "Ada Rook"),
        ("Ada Muhammed Ruk", "tr", "Ada Mohammed Ruk"),
        ("Ada er-Ruk", "tr", "Ada el-Ruk"),
        ("آدا الروک", "fa", "آدا روک"),
        ("آدا الروک", "ur", "آدا روک"),
    ],
)
def test_a_name_has_other_ways(name: str, language: str, way: str) -> None:
    assert way in list(transliterations(name, language))


@pytest.mark.parametrize(
    ("name", "language"), [("Mostafa", "en"), ("Ahmed Ruk", "tr"), ("آدا الروك", "ar")]
)
def test_others_have_none(name: str, language: str) -> None:
    assert list(transliterations(name, language)) == []


def person(id_: str, name: str) -> Authority:
    """Make a row of somebody with one name in all languages of its script."""
    names = {"ar": "آدا", "en": name, "fa": "آدا", "tr": name, "ur": "آدا"}
    return Authority(id_, "person", names)  # type: ignore[arg-type]


def bearers(form: str, *rows: Authority) -> list[str]:
    """Answer whom an English form names."""
    made = build(rows, {}, frozenset())
    return sorted(made.bearers[each.bearer].id for each in made.forms if each[0::2] == (form, "en"))


def test_a_way_is_its_bearers_unless_it_is_somebody_elses_name() -> None:
    mostafa, mustafa = person("person:a", "Mostafa Rook"), person("person:b", "Mustafa Rook")

    assert bearers("Mustafa Rook", mostafa) == ["person:a"]
    assert bearers("Mustafa Rook", mostafa, mustafa) == ["person:b"]
    assert bearers("Moustafa Rook", mostafa, mustafa) == []
