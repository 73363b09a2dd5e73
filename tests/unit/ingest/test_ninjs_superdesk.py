"""What Superdesk adds to ninjs: states, flags and authors."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import URI, article, ninjs, reading
from wiredesk_ingest.signs.urgent import looks_urgent

FLAGGED = {"marked_for_not_publication": True}


@every_row(
    ("said", "status"),
    [
        ({"state": "published"}, "usable"), ({"state": "corrected"}, "usable"),
        ({"state": "fetched"}, "usable"), ({"state": "Recalled"}, "withheld"),
        ({"state": "unpublished"}, "withheld"), ({"state": "spiked"}, "withheld"),
        ({"state": "draft"}, "withheld"), ({"state": ["killed"]}, "usable"),
        (FLAGGED, "withheld"), ({"marked_for_not_publication": "true"}, "withheld"),
        ({"marked_for_not_publication": False}, "usable"), ({"flags": FLAGGED}, "withheld"),
        ({"flags": {"marked_for_legal": True}}, "usable"),
        ({"state": "spiked", "pubstatus": "usable"}, "withheld"),
    ],
)  # fmt: skip
def test_a_state_or_flag_may_withhold_what_has_no_such_status(
    said: dict[str, Any], status: str
) -> None:
    assert article(ninjs(**{"pubstatus": None, **said})).pubstatus == status


@every_row("status", [None, "usable", "withheld", "canceled"])
def test_a_killed_state_takes_the_story_down_whatever_its_status(status: str | None) -> None:
    wire = ninjs(pubstatus=status, state="killed", version=3)
    (item,) = reading(wire).items

    assert [each.target for each in item.takedowns] == [URI]
    assert looks_urgent(wire)


@every_row(
    ("people", "byline"),
    [
        ([{"name": "Ada Quill"}, {"name": "Bo Reed"}], "Ada Quill, Bo Reed"),
        (["Ada Quill"], "Ada Quill"),
        ([{"name": "Ada Quill", "role": "writer"}, {"name": "Bo Reed", "role": "editor"}],
         "Ada Quill"),
        ([{"name": "Cy Fern", "role": "photographer"}], ""),
        ([{"name": "ada@quill.example"}, {"code": "17"}, 5], ""),
    ],
)  # fmt: skip
def test_authors_that_write_are_a_byline_where_nothing_else_is(people: object, byline: str) -> None:
    assert article(ninjs(authors=people)).byline == byline
    assert article(ninjs(authors=people, byline="By hand")).byline == "By hand"


@every_row("body", ["<p>Lit.</p>", "<p>Lit.</p><p>Ask 13.</p>"])
def test_what_stands_below_the_text_is_said_once(body: str) -> None:
    found = article(ninjs(body_html=body, body_footer="<p>Ask 13.</p>"))

    assert found.body_html == "<p>Lit.</p><p>Ask 13.</p>"
