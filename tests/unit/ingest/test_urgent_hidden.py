"""A kill whose words are parted by what shows nothing is seen by the fast lane, too."""

from tests.rows import every_row
from tests.unit.ingest.builders import g2, kills, ninjs, refusal
from tests.unit.ingest.mails import multipart, part
from tests.unit.ingest.packed import gzipped, zipped
from wiredesk_ingest.signs.urgent import looks_urgent

PARTED = (
    "KI<!-- lanterns -->LL: still out",
    "KI<?lanterns?>LL: still out",
    "<![CDATA[KI]]>LL: still out",
    "KI<b>LL KILL</b>",
    "KI&#x81;LL: still out",
    "KI&#157;LL: still out",
    "\u212aILL: still out",
    "&#x212a;ILL: still out",
)


@every_row("line", PARTED)
def test_a_word_in_xml_that_is_parted(line: str) -> None:
    wire = g2(f"<p>{line}</p>")

    assert refusal(wire)[0] == "kill_without_target"
    assert looks_urgent(wire)


@every_row(
    "said",
    ["KI\\u0001LL: out", "KI\\bLL: out", "KI\\u007fLL: out", "\\u212aILL: out", "KILL:\\nout"],
)
def test_a_word_in_json_that_is_parted(said: str) -> None:
    wire = ninjs(headline="@").replace(b'"@"', f'"{said}"'.encode())

    assert refusal(wire)[0] == "kill_without_target"
    assert looks_urgent(wire)


def test_ordinary_copy_with_such_marks_is_not_urgent() -> None:
    assert not looks_urgent(g2("<p>The <b>sk</b>ill<!-- a --> of <![CDATA[lamp]]> makers</p>"))


def test_a_kill_in_an_archive_that_a_mail_brings_is_read_and_seen() -> None:
    kill = g2(item_meta='<link rel="x:kill" residref="urn:b"/>')
    wire = multipart(
        "mixed",
        part("See the attached."),
        part(zipped({"a.xml": g2(uri="urn:a"), "b.xml": kill}), "application/zip", file="a.zip"),
    )

    assert ("urn:b", "killed_by_reference") in kills(wire)
    assert looks_urgent(wire)


def test_what_is_packed_twice_is_refused_with_the_reason() -> None:
    assert refusal(gzipped(gzipped(g2())))[0] == "too_complex"
    assert refusal(gzipped(zipped({"a.xml": g2()})))[0] == "too_complex"


def test_a_wire_of_nothing_but_such_words_is_urgent_before_it_costs_much() -> None:
    """It is parsed twice then, which costs less than to look at each of them."""
    assert looks_urgent(g2(f"<p>{'CANCELX ' * 3_000}</p>"))
    assert not looks_urgent(g2(f"<p>{'CANCELX ' * 300}</p>"))
