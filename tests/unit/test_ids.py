"""Names made from content: the same everywhere, and never two things under one."""

import hashlib
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from wiredesk.ids import ID_LENGTH, article_id, name_of, wire_digest
from wiredesk.types import ArticleUri

BASE_62 = re.compile(r"[0-9A-Za-z]{11}")
MANY = 20_000

patiently = settings(deadline=None)
"""A slow machine breaks no promise."""


def test_ids_are_stable() -> None:
    """They stand in addresses that readers keep; the last two are beyond what ASCII can say."""
    known = {
        "urn:newsml:quillmark.example:20261120:lanterns": "KY974JMCjvW",
        "tag:feed.example,2026:a b?c=d": "KYxXU0WTRiM",
        "urn:خبر:۱۲": "5TqEKfbmD3t",
        "urn:haber:ığüşöç": "2SZrjz75voK",
    }
    assert {uri: article_id(ArticleUri(uri)) for uri in known} == known


@patiently
@given(st.text())
def test_an_id_is_eleven_signs_that_need_no_escaping_in_an_address(uri: str) -> None:
    assert BASE_62.fullmatch(article_id(ArticleUri(uri)))


def test_an_id_keeps_all_64_bits_of_its_hash() -> None:
    """The largest number fits, so the first digit never has to be cut off."""
    assert 62**ID_LENGTH > 2**64


def test_many_uris_have_as_many_ids() -> None:
    uris = (ArticleUri(f"urn:newsml:quillmark.example:{number}") for number in range(MANY))
    assert len(set(map(article_id, uris))) == MANY


def test_a_wire_is_named_by_its_bytes() -> None:
    wire = b"<newsItem/>\r\n"
    assert wire_digest(wire) == hashlib.sha256(wire).hexdigest()
    assert wire_digest(wire) != wire_digest(wire.strip())


def test_names_of_events_are_stable() -> None:
    """A redelivery after an update of Wiredesk must be known as the same event."""
    assert name_of("article.ingested", "urn:a", "7") == "5ab767135cef7f85543c7560d367754d"


def test_a_name_depends_on_where_each_part_ends() -> None:
    cuts = [("ab", "c"), ("a", "bc"), ("abc",), ("abc", ""), ("", "abc"), ("a", "b", "c")]
    assert len({name_of(*parts) for parts in cuts}) == len(cuts)


@patiently
@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_other_parts_make_another_name(one: list[str], other: list[str]) -> None:
    assert (name_of(*one) == name_of(*other)) == (one == other)


@patiently
@given(st.lists(st.text(), max_size=4))
def test_a_name_is_32_hexadecimal_digits(parts: list[str]) -> None:
    assert re.fullmatch(r"[0-9a-f]{32}", name_of(*parts))
