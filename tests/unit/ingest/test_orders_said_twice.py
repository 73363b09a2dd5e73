"""What an item orders twice, or in a field of no standard: the strictest counts."""

from datetime import UTC, datetime
from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import ap, article, atom, g2, json_feed, ninjs, reading, rss
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import item, management, newsml_1, nitf

LATER = "2026-11-21T12:00:00Z"
UNTIL = datetime(2026, 11, 21, 12, tzinfo=UTC)
EARLIER = "2026-11-01T12:00:00Z"


def test_of_two_statuses_the_stricter_counts() -> None:
    withheld = g2(item_meta='<pubStatus qcode="stat:withheld"/>')
    statuses = '<Status FormalName="Usable"/><Status FormalName="Withheld"/>'

    assert article(withheld).pubstatus == "withheld"
    assert article(newsml_1(item(handling=management(statuses)))).pubstatus == "withheld"


def test_of_two_embargoes_the_later_counts_and_an_unknown_one_above_all() -> None:
    said = f"<embargoed>{EARLIER}</embargoed><embargoed>{LATER}</embargoed>"

    assert article(g2(item_meta=said)).embargoed == UNTIL
    assert article(g2(item_meta=f"{said}<embargoed/>")).embargoed is None
    assert article(g2(item_meta=f"<embargoed/>{said}")).embargo_text == ""


def test_a_second_part_about_handling_is_obeyed() -> None:
    again = f"</itemMeta><itemMeta><embargoed>{LATER}</embargoed>"
    canceled = '</NewsManagement><NewsManagement><Status FormalName="Canceled"/>'
    (killed,) = reading(newsml_1(item(handling=management(more=canceled)))).items

    assert article(g2(item_meta=again)).embargoed == UNTIL
    assert not killed.goes_on


def test_a_second_docdata_of_nitf_is_obeyed() -> None:
    killed = '</docdata><docdata management-status="killed">'
    other = '</docdata><docdata management-doc-idref="b" management-idref-status="killed">'
    (own,) = reading(nitf(docdata=killed)).items
    (by_reference,) = reading(nitf(docdata=other)).items

    assert not own.goes_on
    assert [takedown.target for takedown in by_reference.takedowns] == ["b"]


@every_row(
    "said",
    [
        '<date.release norm="20261101T120000Z"/><date.release norm="20261121T120000Z"/>',
        "<date.release>20261121T120000Z</date.release>",
    ],
)
def test_a_release_of_nitf_is_found_wherever_it_stands(said: str) -> None:
    assert article(nitf(docdata=said)).embargoed == UNTIL


def test_a_release_of_nitf_that_cannot_be_read_holds() -> None:
    found = article(nitf(docdata='<date.release norm="Monday 6pm"/>'))

    assert (found.embargo_text, found.embargoed) == ("Monday 6pm", None)


def test_of_two_times_in_a_line_the_later_counts() -> None:
    said = "EMBARGO from 1200 GMT 1 Nov 2026 to 1200 GMT 21 Nov 2026"

    assert article(iptc(f"{said}\n\nLanterns return =")).embargoed == UNTIL
    assert article(mail(fields={"Subject": f"{said}: Lanterns"})).embargoed == UNTIL


def test_of_two_changes_of_a_status_the_later_counts() -> None:
    def change(at: str) -> str:
        future = '<FutureStatus FormalName="Usable"/>'
        return f"<StatusWillChange>{future}<DateAndTime>{at}</DateAndTime></StatusWillChange>"

    said = f'<Status FormalName="Embargoed"/>{change("20261101T120000Z")}'
    wire = newsml_1(item(handling=management(said + change("20261121T120000Z"))))

    assert article(wire).embargoed == UNTIL


def test_links_that_a_json_object_says_twice_are_all_obeyed() -> None:
    wire = ninjs(links=[{"rel": "kill", "uri": "urn:b"}])[:-1] + b', "links": []}'
    (found,) = reading(wire).items

    assert [takedown.target for takedown in found.takedowns] == ["urn:b"]


@every_row("name", ["embargo", "embargoUntil", "embargo_date", "isEmbargoed"])
def test_an_embargo_in_a_field_of_no_standard_holds(name: str) -> None:
    said: dict[str, Any] = {name: LATER}
    feed_item = {"id": "urn:a", "content_text": "The lanterns came back."}
    for wire in (
        ninjs(**said),
        ap(**said),
        json_feed({**feed_item, **said}),
        json_feed({**feed_item, "_quill": said}),
        rss(f"<guid>a</guid><title>Lanterns</title><{name}>{LATER}</{name}>"),
        page(script(news(**said)), body="<p>The lanterns came back.</p>"),
        mail(fields={f"X-{name}": LATER}),
    ):
        assert article(wire).embargoed == UNTIL


@every_row("said", ["", None, False])
def test_a_field_of_no_standard_that_says_nothing_holds_nothing(said: object) -> None:
    assert article(ninjs(embargo=said)).embargo_text is None


@every_row(
    "said",
    [
        f'<d:available xmlns:d="http://purl.org/dc/terms/">{LATER}</d:available>',
        f'<d:valid xmlns:d="http://purl.org/dc/terms/">start={LATER}; end=2027-01-01</d:valid>',
    ],
)
def test_a_feed_says_from_when_its_item_may_be_shown(said: str) -> None:
    entry = f"<id>urn:a</id><title>Lanterns</title><updated>{EARLIER}</updated>{said}"

    assert article(rss(f"<guid>a</guid><title>Lanterns</title>{said}")).embargoed == UNTIL
    assert article(atom(entry)).embargoed == UNTIL


def test_what_a_feed_blocks_is_withheld() -> None:
    status = '<m:status xmlns:m="http://search.yahoo.com/mrss/" state="blocked"/>'

    assert article(rss(f"<guid>a</guid><title>Lanterns</title>{status}")).pubstatus == "withheld"


def test_a_page_of_a_later_time_waits_for_it() -> None:
    wire = page(script(news(datePublished=LATER)), body="<p>The lanterns came back.</p>")

    assert article(wire).embargoed == UNTIL


def test_a_confidential_mail_is_withheld() -> None:
    wire = mail(fields={"Sensitivity": "Company-Confidential"})

    assert article(wire).pubstatus == "withheld"
