"""No word of a wire sent as text is lost: it is copy, headline, note, or counted as private."""

import re
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.property.branches import branches_without
from tests.unit.ingest.builders import article
from tests.unit.ingest.text_wires import anpa, iptc
from wiredesk.article import Article
from wiredesk_ingest.formats.texts import dateline as datelines
from wiredesk_ingest.formats.texts import marks
from wiredesk_ingest.orders.letters.stems import Stems

FIRST_LOOKED_FOR: Final = (
    (marks._MARK, ("_", "](")),
    *((dateline, tuple("(/_–—-")) for dateline in datelines._OTHER_DATELINES),
    (datelines._DATELINE, tuple("(/_–—-")),
)

words = st.text("abcdefé", min_size=3, max_size=9).map("x{}x".format)
lines = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "   ", "\t", "^", "- ", "Eds: ", "By ", "## "]),
    st.lists(words, min_size=1, max_size=12).map(" ".join),
    st.sampled_from(["", "", ".", " =", "<", " (qmk) - y"]),
)
texts = st.lists(lines | st.just(""), max_size=9).map("\n".join)


def kept(found: Article) -> str:
    said = (found.headline, found.subheadline, found.description_text, found.byline, found.ednote)
    return " ".join([*said, found.body_text])


@settings(deadline=None, max_examples=200)
@given(head=texts, copy=texts, framed=st.booleans(), is_anpa=st.booleans())
@example(head="", copy="## xaabx\nxaaax", framed=True, is_anpa=True)
@example(head="xaaax", copy="xaaax\nEds: xaaax\nxaaaax", framed=False, is_anpa=False)
def test_every_word_is_somewhere(head: str, copy: str, *, framed: bool, is_anpa: bool) -> None:
    write = anpa if is_anpa else iptc
    found = article(write(head, copy, framed=framed))

    there = kept(found)
    assert [
        word
        for word in f"{head} {copy}".split()
        if word.strip("^<=.").startswith("x") and word.strip("^<=.") not in there
    ] == []
    assert found.word_count == len(found.body_text.split())


@pytest.mark.parametrize(("expression", "signs"), FIRST_LOOKED_FOR)
def test_no_mark_or_dateline_can_do_without_a_sign_that_is_looked_for_first(
    expression: re.Pattern[str], signs: tuple[str, ...]
) -> None:
    assert branches_without(expression.pattern, Stems(*signs)) == []
    assert branches_without(expression.pattern, Stems("\0")) != []
