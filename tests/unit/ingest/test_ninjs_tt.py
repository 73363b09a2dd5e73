"""What TT Nyhetsbyrån says in its ninjs beside the standard."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, ninjs
from wiredesk.article import Article


def tt(**changes: Any) -> Article:
    """Read an item of TT's."""
    return article(ninjs(**{"uri": "http://tt.se/media/text/261120-lanterns", **changes}))


@every_row(("profile", "is_news"), [("PUBL", True), ("INFO", False), ("RAW", False)])
def test_what_is_for_information_or_raw_is_not_for_readers(profile: str, *, is_news: bool) -> None:
    assert ("wd:advisory" not in tt(profile=profile).signals) == is_news
    assert "wd:advisory" not in article(ninjs(profile=profile)).signals


@every_row("status", ["replaced", "commissioned"])
def test_a_status_of_its_own_is_withheld(status: str) -> None:
    assert tt(pubstatus=status).pubstatus == "withheld"


def test_a_telling_says_which_ones_it_replaces() -> None:
    first, second, own = (f"http://tt.se/media/text/261120-lanterns{n}" for n in ("1", "2", ""))
    chain = [{"uri": first}, {"uri": second, "replacing": [first]}]

    assert tt(replacing=[second, first]).evolvedfrom == second
    assert tt(revisions=[*chain, {"uri": own, "replacing": [second]}]).evolvedfrom == second
    assert tt(revisions=chain, replacing=None).evolvedfrom in {None, ""}


def test_a_telling_that_another_one_has_replaced_is_withheld() -> None:
    by = "http://tt.se/media/text/261120-lanterns9"

    assert tt(replacedby=by).pubstatus == "withheld"
    assert tt(replacedby=by, pubstatus="canceled").pubstatus == "canceled"
    assert tt(replacedby="").pubstatus == "usable"


def test_what_asks_for_a_person_is_withheld() -> None:
    assert tt(webprio=0).pubstatus == "withheld"
    assert tt(webprio=1).pubstatus == "usable"
    assert tt(webprio=0, pubstatus="canceled").pubstatus == "canceled"


def test_an_embargo_that_says_only_why_holds() -> None:
    assert tt(embargoedreason="Until the lamps are lit").embargo_text == "Until the lamps are lit"
    said = tt(embargoed="2026-11-21T06:00:00Z", embargoedreason="Lamps")
    assert (said.embargo_text, said.ednote) == ("2026-11-21T06:00:00Z", "Lamps")


def test_its_older_names_are_read() -> None:
    found = tt(description_usage="Not for resale.", slug="lyktor")

    assert (found.ednote, found.slugline) == ("Not for resale.", "lyktor")
    assert found.description_text == ""


def test_bylines_for_the_desk_are_in_no_field() -> None:
    bylines = [
        {"firstname": "Ida", "lastname": "Quill", "email": "ida@quillmark.example"},
        {"byline": "Ada Wick/TT"},
        {"byline": "Secretum", "internal": "true", "initials": "sec"},
    ]
    found = tt(bylines=bylines)

    assert found.byline == "Ida Quill, Ada Wick/TT"
    assert "ecretum" not in found.model_dump_json()
    assert "@" not in found.model_dump_json()


def test_the_parts_of_a_line_are_parted() -> None:
    line = '<div class="dat"><span class="vignette">Hamn</span><span class="source">TT</span></div>'

    assert tt(body_html=f"{line}<p>Lyktor.</p>").body_text == "Hamn TT\n\nLyktor."
    assert tt(body_html=f"{line}<p>Lyktor.</p>").word_count == 3


def test_a_telling_names_the_stories_that_it_stands_in_the_place_of() -> None:
    first, second, own = (f"http://tt.se/media/text/261120-lanterns{n}" for n in ("1", "2", ""))

    assert tt(replacing=[second, first, own]).replaces == (second, first)
    assert tt(revisions=[{"uri": own, "replacing": [second]}]).replaces == (second,)
    assert tt(replacing=["urn:elsewhere:1", first]).replaces == (first,)
    assert tt().replaces == ()
    assert article(ninjs(replacing=[first])).replaces == ()


def test_so_does_one_in_newsml_g2() -> None:
    own, other = (f"http://tt.se/media/text/261120-lanterns{n}" for n in ("", "1"))
    link = f'<link rel="irel:previousVersion" href="{other}"/>'

    assert article(g2(uri=own, item_meta=link)).replaces == (other,)
    assert article(g2(uri="urn:elsewhere", item_meta=link)).replaces == ()
