"""What a NewsML 1.2 item says to editors: it is obeyed, and no reader sees it."""

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import article, kills, notes, standing
from tests.unit.ingest.xml_wires import component, item, lines, management, newsml_1, text_content
from wiredesk.doubts import ORDER_UNCLEAR


def news_line(kind: str, text: str) -> str:
    return (
        f'<NewsLine><NewsLineType FormalName="{kind}"/><NewsLineText>{text}</NewsLineText>'
        "</NewsLine>"
    )


def wire(line: str = "", beside: str = "", above: str = "") -> bytes:
    story = component(above + component(lines(more=line) + beside + text_content()))
    return newsml_1(item(story))


@pytest.mark.parametrize(
    "said",
    [
        {"line": news_line("AdvisoryLine", "Changes the day in the lead")},
        {"beside": "<Comment> Changes the day\n in the lead </Comment>"},
        {"above": "<Comment>Changes the day in the lead</Comment>"},
        {"beside": '<Comment FormalName="EdNote">Changes the day in the lead</Comment>'},
        {
            "beside": "<AdministrativeMetadata><Property FormalName='EditorialInfo' "
            "Value='Changes the day in the lead'/></AdministrativeMetadata>"
        },
    ],
    ids=["line", "comment", "around", "named", "property"],
)
def test_a_note_to_editors_is_one_and_is_not_in_the_text(said: dict[str, str]) -> None:
    found = article(wire(**said))

    assert found.ednote == "Changes the day in the lead"
    assert found.body_text == "The lanterns came back."


def test_what_a_program_says_to_programs_is_no_note() -> None:
    version = '<Comment FormalName="ProfileVersion">1.0.1</Comment>'

    assert article(wire(news_line("ProductLine", "(Photo+Video)"), version)).ednote == ""


@pytest.mark.parametrize(
    "said",
    [
        {"line": news_line("AdvisoryLine", "EMBARGOED until Mar 4, 1430 GMT")},
        {"beside": "<Comment>Embargoed to 1430 Wednesday March 04</Comment>"},
    ],
    ids=["line", "comment"],
)
def test_an_embargo_in_a_note_holds_the_story(said: dict[str, str]) -> None:
    found = article(wire(**said))

    assert found.embargoed is None
    assert found.embargo_text == found.ednote != ""


WAITS = '<Status FormalName="Embargoed"/>'


def test_a_note_says_until_when_where_the_status_only_says_that_it_waits() -> None:
    said = "Embargoed to 1430 Wednesday March 04"
    story = component(lines() + f"<Comment>{said}</Comment>" + text_content())
    found = article(newsml_1(item(story, handling=management(WAITS))))

    assert (found.embargo_text, found.embargoed) == (said, None)


NAMED = '<Property FormalName="Embargo" Value="{}"/>'
SOON = "20261121T060000Z"
REVISION = (
    '<Instruction FormalName="Update"><RevisionStatus><Status FormalName="{}"/></RevisionStatus>'
    "</Instruction>"
)


@pytest.mark.parametrize(
    "named",
    [
        wire(beside=f'<Comment FormalName="Embargo">{SOON}</Comment>'),
        wire(news_line("Embargo", SOON)),
        wire(beside=f"<AdministrativeMetadata>{NAMED.format(SOON)}</AdministrativeMetadata>"),
        wire(above=f"<RightsMetadata>{NAMED.format(SOON)}</RightsMetadata>"),
        newsml_1(item(handling=management(more=NAMED.format(SOON)))),
    ],
    ids=["comment", "line", "handling", "rights around", "management"],
)
def test_a_field_named_after_an_embargo_is_one_though_it_only_says_a_time(named: bytes) -> None:
    found = article(named)

    assert found.embargoed is not None
    assert found.embargoed.isoformat() == "2026-11-21T06:00:00+00:00"
    assert found.ednote == ""


def test_a_field_named_after_an_embargo_holds_when_nobody_can_read_it() -> None:
    found = article(newsml_1(item(handling=management(more=NAMED.format("Monday, 6 h")))))

    assert (found.embargo_text, found.embargoed) == ("Monday, 6 h", None)


@every_row(
    "said",
    [
        '<Instruction FormalName="Embargoed until 21 November 2026 06:00 GMT"/>',
        "<Instruction>Embargoed until 21 November 2026 06:00 GMT</Instruction>",
        "<Comment>Embargoed until 21 November 2026 06:00 GMT</Comment>",
        "<SpecialInstruction>Embargoed until 21 November 2026 06:00 GMT</SpecialInstruction>",
        "<SpecialInstructions>Embargoed until noon tomorrow</SpecialInstructions>",
        *(f"<Embargo>{SOON}</Embargo>", f'<EmbargoUntil FormalName="{SOON}"/>'),
        "<EmbargoTime>noon</EmbargoTime>",
    ],
)
def test_an_embargo_in_the_items_handling_holds_it_in_whatever_field_it_stands(said: str) -> None:
    found = article(newsml_1(item(handling=management(more=said))))

    assert found.embargo_text is not None
    assert found.embargoed is None or found.embargoed.isoformat() == "2026-11-21T06:00:00+00:00"


@every_row(
    "said",
    [
        '<Property FormalName="ReleaseStatus" Value="Embargoed"/>',
        '<Property FormalName="x:State" Value="stat:withheld"/>',
        *("<PubStatus>withheld</PubStatus>", '<EditorialState FormalName="Spiked"/>'),
        REVISION.format("Withheld"),
        '<Property FormalName="x"><Property FormalName="Status" Value="Killed"/></Property>',
    ],
)
def test_a_status_in_the_items_handling_waits_for_a_person(said: str) -> None:
    assert ORDER_UNCLEAR in article(newsml_1(item(handling=management(more=said)))).signals


@every_row("block", ["AdministrativeMetadata", "RightsMetadata"])
def test_a_status_in_a_storys_handling_waits_for_a_person(block: str) -> None:
    said = '<Property FormalName="ReleaseStatus" Value="Embargoed"/>'

    assert article(wire(above=f"<{block}>{said}</{block}>")).signals == (ORDER_UNCLEAR,)


@every_row(
    "said",
    [
        *('<Instruction FormalName="Update"/>', "<Embargo/>", "<Comment>Third lead</Comment>"),
        '<Property FormalName="Status" Value="Final"/>',
        '<Property FormalName="Desk" Value="Embargo and trade desk"/>',
        "<Region>Oil embargo</Region>",
        REVISION.format("Usable"),
    ],
)
def test_what_else_the_items_handling_says_holds_nothing(said: str) -> None:
    found = article(newsml_1(item(handling=management(more=said))))

    assert (found.embargo_text, standing(found)) == (None, "usable")
    assert ORDER_UNCLEAR not in found.signals


@every_row(
    ("start", "until"),
    [
        (SOON, "2026-11-21T06:00:00+00:00"),
        *(("20261120T080000Z", None), ("20250101", None), ("at once", None)),
    ],
)
def test_usage_that_may_not_begin_yet_holds_the_story_until_then(
    start: str, until: str | None
) -> None:
    rights = f"<UsageRights><StartDate>{start}</StartDate></UsageRights>"
    found = article(wire(above=f"<RightsMetadata>{rights}</RightsMetadata>"))

    assert (found.embargoed and found.embargoed.isoformat()) == until
    assert (found.embargo_text is None) == (until is None)


def test_an_embargo_that_says_its_time_ends_then_though_words_stand_beside_it() -> None:
    change = (
        "<StatusWillChange><FutureStatus FormalName='Usable'/>"
        f"<DateAndTime>{SOON}</DateAndTime></StatusWillChange>"
    )
    told = management(more=change + NAMED.format("Saturday morning"))

    found = article(newsml_1(item(handling=told)))
    assert found.embargoed is not None


def test_a_field_of_an_embargo_that_says_nothing_holds_nothing() -> None:
    found = article(newsml_1(item(handling=management(more=NAMED.format("")))))

    assert found.embargo_text is None


def test_a_kill_in_a_note_kills() -> None:
    order = news_line("AdvisoryLine", "Mandatory kill: never print the lanterns")

    assert kills(wire(order)) == [(article(wire()).uri, "canceled")]


def test_a_version_that_corrects_has_the_signal_of_one() -> None:
    about = (
        "<DescriptiveMetadata><Property FormalName='Version' Value='Correction'/>"
        "</DescriptiveMetadata>"
    )

    assert article(wire(beside=about)).signals == ("sig:correction",)
    assert article(wire(beside=about.replace("Correction", "2"))).signals == ()


@every_row(
    "role", ["Contact", "StyleSheet", "TweetText", "closingline", "Notes", "Editorial Notes"]
)
def test_what_stands_beside_the_copy_is_no_part_of_it(role: str) -> None:
    beside = component(f'<Role FormalName="{role}"/>' + text_content("<p>Call 555 0100</p>"))
    story = wire(beside=beside)

    assert "555" not in article(story).model_dump_json()
    assert notes(story) == ("body: 1 parts beside the copy left out",)


def test_a_contact_alone_is_not_published_for_want_of_a_text() -> None:
    contact = '<Role FormalName="Contact"/>' + text_content("<p>Call 555 0100</p>")

    found = article(newsml_1(item(component(lines() + component(contact)))))

    assert found.body_text == ""


def test_styles_are_no_text() -> None:
    styles = (
        '<ContentItem><MimeType FormalName="text/css"/><DataContent>.a { top: 0 }</DataContent>'
        "</ContentItem>"
    )

    assert article(wire(beside=component(styles))).body_text == "The lanterns came back."
