"""What a mail orders beside the wires that it brings is of all of them."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import URI, g2, is_kept_off, kills, ninjs, reading, standing
from tests.unit.ingest.mails import mail, multipart, part
from wiredesk.article import Article
from wiredesk_ingest.formats.mail.parts import MAIL
from wiredesk_ingest.signs.urgent import looks_urgent

SUBJECT = "Lanterns"


def brought(cover: str, *wires: bytes, subject: str = SUBJECT, **fields: str) -> bytes:
    said = {"Subject": subject} | {name.replace("_", "-"): value for name, value in fields.items()}
    files = (part(wire, "application/xml", file="a.xml") for wire in wires or (g2(version="2"),))
    return multipart("mixed", part(cover), *files, fields=said)


def articles(wire: bytes) -> list[Article]:
    found = reading(wire)
    assert not found.refusals, found.refusals
    return [item.article for item in found.items]


@every_row(
    ("subject", "cover"),
    [
        ("EMBARGO until Monday 6am - see file", "See the file."),
        (SUBJECT, "EMBARGOED UNTIL MONDAY 0600 GMT"),
        (SUBJECT, "Dear all,\n\nyour file. It is embargoed until Monday at noon.\n\nAda"),
    ],
)
def test_an_embargo_in_the_cover_holds_every_wire(subject: str, cover: str) -> None:
    found = articles(brought(cover, g2(), ninjs(uri="urn:b"), subject=subject))

    assert [each.uri for each in found] == [URI, "urn:b"]
    assert all(each.embargo_text is not None for each in found)
    assert {each.embargoed for each in found} <= {None, datetime(2026, 11, 23, 6, tzinfo=UTC)}


def test_an_embargo_in_a_field_of_the_mail_holds_until_its_time() -> None:
    wire = brought("See the file.", X_Embargo="2026-11-21T06:00:00Z")

    (item,) = articles(wire)
    assert item.embargoed is not None
    assert item.embargoed.isoformat() == "2026-11-21T06:00:00+00:00"


@every_row(
    ("subject", "cover"),
    [
        ("Not for publication: lanterns", "See the file."),
        (SUBJECT, "Not for publication"),
    ],
)
def test_a_ban_in_the_cover_withholds(subject: str, cover: str) -> None:
    (item,) = articles(brought(cover, subject=subject))

    assert standing(item) == "forbidden"


def test_a_cover_never_allows_more_than_the_wire() -> None:
    (item,) = articles(brought("See the file.", g2(status="stat:withheld")))

    assert standing(item) == "withheld"


@every_row(
    ("subject", "cover"),
    [
        ("KILL: see file", "The file says which."),
        (SUBJECT, "MANDATORY KILL of the attached story."),
        (SUBJECT, "Colleagues, please kill this story at once."),
    ],
)
def test_a_kill_in_the_cover_takes_the_wire_down(subject: str, cover: str) -> None:
    wire = brought(cover, subject=subject)

    assert kills(wire) == [(URI, "canceled")]
    assert looks_urgent(wire)


def test_a_kill_that_answers_a_mail_takes_that_one_down_too() -> None:
    wire = brought("See.", subject="KILL: lanterns", In_Reply_To="<first.1@quillmark.example>")

    assert {target for target, _ in kills(wire)} == {URI, "mid:first.1@quillmark.example"}
    assert looks_urgent(wire)


def test_a_wire_pasted_under_an_embargo_holds() -> None:
    (item,) = articles(mail(ninjs(), fields={"Subject": "EMBARGO until Monday: lanterns"}))

    assert item.embargo_text is not None


@every_row(
    "cover",
    [
        "See the attached.",
        "If you are not whom this is for, please delete this mail and all files.",
        "Our oil embargo story, for release now.",
    ],
)
def test_an_ordinary_cover_changes_nothing_but_is_noted(cover: str) -> None:
    wire = brought(cover)

    (item,) = articles(wire)
    assert (standing(item), item.embargo_text, item.takes_down) == ("usable", None, ())
    assert any("words of the mail that brought it" in note for note in item.trail[0].notes)
    assert not looks_urgent(wire)


STORY = "The lanterns came back to the harbour, and nobody was surprised. " * 8


def around(own: str, how: str = "mixed") -> bytes:
    enclosed = part(mail("The first mail.", fields={"Message-ID": "<first@q.example>"}), MAIL)
    return multipart(how, part(own), enclosed, fields={"Message-ID": "<own@q.example>"})


def test_a_story_around_other_mails_waits_for_a_person() -> None:
    own, first = articles(around(STORY))

    assert (own.uri, is_kept_off(own)) == ("mid:own@q.example", True)
    assert own.body_text == STORY.strip()
    assert (first.uri, first.body_text) == ("mid:first@q.example", "The first mail.")


def test_a_letter_around_other_mails_is_no_story() -> None:
    (first,) = articles(around("Dear all, see the mail below."))

    assert first.uri == "mid:first@q.example"


def test_a_kill_around_other_mails_takes_down_what_is_in_them() -> None:
    found = dict(kills(around(f"MANDATORY KILL of the story below.\n\n{STORY}")))

    assert "mid:first@q.example" in found


def test_a_long_letter_with_wires_is_no_story() -> None:
    (item,) = articles(brought(STORY))

    assert item.uri == URI
