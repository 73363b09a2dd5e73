"""AP's WebFeeds: what `apnm:NewsManagement` says of an entry's handling is obeyed."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, atom, kills
from wiredesk_ingest.signs.urgent import looks_urgent

STORY = "urn:publicid:ap.org:story"


def managed(said: str, *, story: str = STORY) -> bytes:
    management = (
        '<m:NewsManagement xmlns:m="http://ap.org/schemas/03/2005/apnm">'
        f"<m:ManagementId>{story}</m:ManagementId>{said}</m:NewsManagement>"
    )
    return atom(f"<id>urn:publicid:ap.org:content</id><title>Lanterns</title>{management}")


def test_a_story_is_named_by_its_management_in_all_its_versions() -> None:
    found = article(managed("<m:ManagementSequenceNumber>3</m:ManagementSequenceNumber>"))

    assert (found.uri, found.version, found.pubstatus) == (STORY, 3, "usable")


def test_without_a_management_id_the_entry_names_itself() -> None:
    assert article(managed("", story=" ")).uri == "urn:publicid:ap.org:content"


@every_row(
    ("change", "until"),
    [
        ('statusChangeOn="2026-12-01T00:00:00Z"', "2026-12-01T00:00:00+00:00"),
        ('statusChangeOn="2026-12-01T00:00:00"', None),
        ("", None),
    ],
)
def test_an_embargoed_entry_waits(change: str, until: str | None) -> None:
    wire = managed(f"<m:PublishingStatus {change}>Embargoed</m:PublishingStatus>")

    found = article(wire)
    assert found.embargo_text is not None
    assert (found.embargoed and found.embargoed.isoformat()) == until
    assert not looks_urgent(wire)


@every_row(
    ("said", "status"),
    [
        ("<m:PublishingStatus>Canceled</m:PublishingStatus>", "canceled"),
        ("<m:PublishingStatus> Withheld </m:PublishingStatus>", "withheld"),
        ("<m:PublishingStatus>Can<m:x/>celed</m:PublishingStatus>", "canceled"),
        ("<m:PublishingStatus a='>'>Killed</m:PublishingStatus>", "canceled"),
        ("<m:ManagementType>Cancel</m:ManagementType>", "canceled"),
        ("<m:ManagementType>Delete</m:ManagementType>", "canceled"),
    ],
)
def test_what_is_canceled_or_withheld_is_recalled(said: str, status: str) -> None:
    wire = managed(said)

    assert [target for target, _ in kills(wire)] == [STORY]
    assert article(wire).pubstatus == status
    assert looks_urgent(wire)


def test_a_status_that_nobody_knows_is_withheld() -> None:
    found = article(managed("<m:PublishingStatus>Perhaps</m:PublishingStatus>"))

    assert (found.pubstatus, found.takes_down) == ("withheld", ())


def test_special_instructions_are_obeyed_as_a_note() -> None:
    said = "Eds: Hold for release"
    found = article(
        managed(f"<m:PublishingSpecialInstructions>{said}</m:PublishingSpecialInstructions>")
    )

    assert found.ednote == said
    assert found.embargo_text is not None


@every_row("kind", ["Change", "Add", "New"])
def test_an_ordinary_entry_is_ordinary(kind: str) -> None:
    wire = managed(
        f"<m:ManagementType>{kind}</m:ManagementType>"
        "<m:PublishingStatus>Usable</m:PublishingStatus>"
    )

    assert article(wire).pubstatus == "usable"
    assert not looks_urgent(wire)
