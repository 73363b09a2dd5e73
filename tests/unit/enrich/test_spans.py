"""Pieces of a text that touch another one are found among all."""

from hypothesis import given
from hypothesis import strategies as st

from wiredesk_enrich.names.spans import touching

PLACES = st.lists(st.integers(0, 60), min_size=2, max_size=20, unique=True).map(sorted)


@given(PLACES, st.integers(0, 60), st.integers(1, 20))
def test_those_that_have_a_letter_in_common_are_found(
    places: list[int], start: int, length: int
) -> None:
    spans = list(zip(places[::2], places[1::2], strict=False))
    assert list(touching(spans, start, start + length)) == [
        each for each in spans if each[0] < start + length and each[1] > start
    ]
