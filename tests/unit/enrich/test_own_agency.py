"""The agency whose story it is, is no subject of it; another one, and one in the headline, is."""

import pytest

from wiredesk.enrichment import Named
from wiredesk.newsroom.phrases import Phrase
from wiredesk.testing.articles import article
from wiredesk_enrich.own_agency import OwnAgency

QUILL = Phrase(
    id="agency:quill",
    names={"en": "Quill", "ar": "كويل"},
    aliases=("QPA",),
    organisation="organisation:quill-press-agency",
)
AGENCY = OwnAgency.of_agencies([QUILL, Phrase(id="agency:wick", names={"en": "Wick"})])
PAPER = Named(id="organisation:lamp-daily", kind="organisation", name="Lamp Daily", form="Lamp")


def left(body: str, *, headline: bool = False, source: str = "", byline: str = "") -> set[str]:
    """Answer the names of all whom a text is still about that names agency and paper."""
    named = Named(
        id=QUILL.organisation,
        kind="organisation",
        name="Quill",
        form="Quill",
        in_headline=headline,
    )
    told = article("urn:lamps", headline="", body_text=body, source=source, byline=byline)
    return {each.name for each in AGENCY.left_out((named, PAPER), told)}


@pytest.mark.parametrize(
    "body",
    [
        "BAKU (Quill) - A keeper told Quill so.",
        "BAKU, Nov 3 (QPA) - A keeper told QPA so.",
        "باكو (كويل) - قال حارس لكويل إن الضوء خافت.",
        "BAKU - Quill - A keeper told Quill so.",
        "Lamps burn. A keeper told Quill so. (Quill)",
    ],
)
def test_it_is_left_out_where_the_text_says_that_it_is_its_own(body: str) -> None:
    assert left(body) == {"Lamp Daily"}


def test_source_and_byline_say_it_as_well() -> None:
    assert left("A keeper told Quill so.", source="Quill") == {"Lamp Daily"}
    assert left("A keeper told Quill so.", byline="Ada Rook, QPA") == {"Lamp Daily"}


def test_an_agency_that_another_one_writes_of_is_named() -> None:
    assert left("BAKU (Wick) - A keeper told Quill so.", source="Wick") == {"Quill", "Lamp Daily"}


def test_one_in_its_own_headline_is_what_the_story_is_about() -> None:
    assert left("BAKU (Quill) - Quill hires.", headline=True) == {"Quill", "Lamp Daily"}
