"""The one look at a headline never passes over what a memo's expressions would find."""

import pytest

from tests.property.branches import branches_without
from wiredesk_ingest.for_desks import memos
from wiredesk_ingest.for_desks.memos import MEMO_STEMS, is_memo
from wiredesk_ingest.orders.letters.stems import Stems

EXPRESSIONS = ("_MEMO", "_MEMO_ABOUT", "_PLANS")


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_no_branch_of_a_memo_can_do_without_what_is_looked_for_first(name: str) -> None:
    assert branches_without(vars(memos)[name].pattern, Stems(*MEMO_STEMS)) == []


@pytest.mark.parametrize("left_out", ["advisor", "dikkatine", "budget", "مذكرة"])
def test_a_stem_that_is_missed_is_told(left_out: str) -> None:
    """Or the proof above would prove anything."""
    stems = Stems(*(stem for stem in MEMO_STEMS if stem != left_out))

    assert any(branches_without(vars(memos)[name].pattern, stems) for name in EXPRESSIONS)


@pytest.mark.parametrize(
    "headline", ["ABONELERİN DİKKATİNE: Feribot", "Memo\u00a0to editors - Ferry", "NEWS BUDGET"]
)
def test_letters_and_blanks_of_any_kind_are_no_way_past_it(headline: str) -> None:
    assert is_memo(headline)
