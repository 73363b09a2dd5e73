"""Bodies of real agency files that came as text: no word of copy is lost, none is added."""

import re

import pytest

from tests.conformance.agency import TEXTS, THERE, names, path, reading
from wiredesk_ingest.signs.urgent import looks_urgent

__test__ = THERE

ENDS = re.compile(r"\x03|\n(?:\* ){3}|\n# ")
LINKS = re.compile(r"\n## (Internet links)(.*?)(?=\n\* \*|\ndpa )", re.DOTALL)
MARKS = re.compile(r"[<^]|\bEND\b|^- ", re.MULTILINE)
LINK = re.compile(r"\[([^]\n]+)\]\(https?://[^)\s]+\)")
DATELINE = re.compile(r"\((?:AP|dpa)\) [-_]")
PHONE_OR_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|\+\d[\d ()/-]{6,}\d")


def raw_words(name: str) -> list[str]:
    """The copy of a file: from its dateline to its end, and the links that a notebook names.

    Links without their addresses, quotes as they are printed.
    """
    text = path(name).read_bytes().decode("cp1252", "replace").replace("\r", "")
    found = DATELINE.search(text)
    assert found
    rest = text[text.rindex("\n", 0, found.start()) :]
    links = LINKS.search(rest)
    copy = ENDS.split(rest)[0] + (" ".join(links.groups()) if links else "")
    printed = LINK.sub(r"\1", copy).replace("``", "\u201c").replace("''", "\u201d")
    return MARKS.sub("", printed).split()


@pytest.mark.parametrize("name", names(*TEXTS))
def test_every_word_of_copy_is_in_the_text_and_no_other(name: str) -> None:
    (item,) = reading(name).items

    # Read as Windows-1252 above: signs beyond ASCII stand in private parts only.
    assert item.article.body_text.split() == raw_words(name)
    assert item.words_lost == 0


@pytest.mark.parametrize("name", names(*TEXTS))
def test_contacts_and_initials_are_in_no_field(name: str) -> None:
    (item,) = reading(name).items
    said = item.article.model_dump_json()

    assert PHONE_OR_MAIL.findall(item.article.body_text) == []
    assert "not intended for publication" not in said
    assert "Editing by" not in said
    assert not re.search(r"dpa [a-z]{2,3} [a-z]{2,3}\b", item.article.body_text[-40:])


@pytest.mark.parametrize("name", names(*TEXTS))
def test_an_ordinary_text_takes_the_ordinary_lane(name: str) -> None:
    assert not looks_urgent(path(name).read_bytes())
