"""What stands behind a headline and orders something is a note: no reader is ever shown it."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, atom, g2, is_kept_off, ninjs, rss
from tests.unit.ingest.mails import encoded, mail

COPY = "The ferry sailed to the isles on Monday, and the lanterns were lit."


@every_row(
    ("behind", "order"),
    [
        (" - EMBARGOED UNTIL 3 December 2026 06:00 GMT",) * 2,
        (" (EMBARGOED UNTIL 3 DEC 0600 GMT)", "EMBARGOED UNTIL 3 DEC 0600 GMT"),
        (" [embargo 30 Nov]", "embargo 30 Nov"),
        (" | under embargo", "under embargo"),
        (", embargoed until Friday 6am", "embargoed until Friday 6am"),
        (", Adv05", "Adv05"),
        (" HOLD FOR RELEASE", "HOLD FOR RELEASE"),
        (" - DO NOT USE", "DO NOT USE"),
        (" - not for release before Monday", "not for release before Monday"),
        (" - Status: embargoed until Friday 6am", "Status: embargoed until Friday 6am"),
        (" (SOUS EMBARGO jusqu'à vendredi 18h)", "SOUS EMBARGO jusqu'à vendredi 18h"),
        (" - EMBARGADO hasta el viernes", "EMBARGADO hasta el viernes"),
        (" (AMBARGOLU: 3 Aralık 06:00)", "AMBARGOLU: 3 Aralık 06:00"),
        (" - محظور حتى الساعة 6 غدا", "محظور حتى الساعة 6 غدا"),
        (" [DRAFT] - EMBARGOED until Friday", "EMBARGOED until Friday\nDRAFT"),
    ],
)
def test_an_order_behind_a_headline_goes_to_the_note(behind: str, order: str) -> None:
    order = order.removeprefix(" - ")
    headline = f"Ferry (of old) sails{behind}"

    found = article(ninjs(headline=headline, body_html=f"<p>{COPY}</p>"))

    assert (found.headline, found.ednote) == ("Ferry (of old) sails", order)
    assert is_kept_off(found) or found.embargo_text is not None


def test_it_does_in_every_format() -> None:
    said = "Ferry sails - EMBARGOED UNTIL 3 December 2026 06:00 GMT"
    for wire in (
        g2(f"<p>{COPY}</p>").replace(b"Lanterns return", said.encode()),
        rss(f"<guid>a</guid><title>{said}</title><description>{COPY}</description>"),
        atom(f"<id>urn:a</id><title>{said}</title><content>{COPY}</content>"),
        mail(COPY, fields={"Subject": encoded(said)}),
    ):
        found = article(wire)

        assert found.headline == "Ferry sails"
        assert str(found.embargoed) == "2026-12-03 06:00:00+00:00"


@every_row(
    "headline",
    [
        *("Ferry sails - the harbour's embargo of 1956", "Ferry sails (and the mole holds)"),
        *("Ferry sails, the keeper says", "Ferry sails - not for the first time"),
    ],
)
def test_what_a_headline_tells_behind_a_mark_stays(headline: str) -> None:
    for note in ("", "Please hold the pictures until Friday 6am."):
        found = article(ninjs(headline=headline, body_html=f"<p>{COPY}</p>", ednote=note))

        assert found.headline == headline
