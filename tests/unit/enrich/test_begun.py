"""Expressions that begin with one of some words."""

import re

import pytest

from wiredesk_enrich.names.begun import Begun

EXPRESSION = r"(?<!\w)(?:lamp|lamp oil|oil) \w+"


@pytest.mark.parametrize(
    "text",
    [
        "lamp oil wick",
        "the lamp oil museum, and oil lamps beside a lamp post",
        "oil lamp lamp oil",
        "clamp oils lamplight 🪔 oil lamps",
        "",
    ],
)
def test_it_matches_where_the_expression_alone_does(text: str) -> None:
    """It looks at fewer places, and finds the same."""
    begun = Begun(EXPRESSION, ["lamp", "lamp oil", "oil"])

    found = [each.span() for each in begun.finditer(text)]

    assert found == [each.span() for each in re.finditer(EXPRESSION, text)]
