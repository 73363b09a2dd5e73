"""What says that it stands in the place of the telling before is a correction, and no kill."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, atom, g2, is_kept_off, ninjs, reading, rss
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article

STORY: Final = "The keeper has left the quay on Monday, the harbour office said."
WAYS: Final[Mapping[str, Callable[[str], bytes]]] = {
    "g2": lambda said: g2(f"<p>{STORY}</p>").replace(b"Lanterns return", said.encode()),
    "nitf": lambda said: nitf(f"<p>{STORY}</p>").replace(b"Lanterns return", said.encode()),
    "ninjs": lambda said: ninjs(headline=said, body_html=f"<p>{STORY}</p>"),
    "rss": lambda said: rss(
        f"<guid>a</guid><title>{said}</title><description>{STORY}</description>"
    ),
    "atom": lambda said: atom(f"<id>urn:a</id><title>{said}</title><content>{STORY}</content>"),
    "mail": lambda said: mail(STORY, fields={"Subject": encoded(said)}),
    "iptc7901": lambda said: iptc(f"{said} =\n   {STORY}"),
}


def goes_out(found: Article) -> bool:
    return not is_kept_off(found) and found.embargo_text is None


@every_row("way", WAYS)
def test_one_before_a_headline_is_a_correction_in_every_format(way: str) -> None:
    for said in (
        "Annule et remplace : Keeper leaves",
        "ANNULE ET REMPLACE - Keeper leaves",
        "Annule et remplace notre dépêche de midi : Keeper leaves",
        "Keeper leaves (annule et remplace)",
        "Annulla e sostituisce: Keeper leaves",
        "Anula y sustituye: Keeper leaves",
        "Cancels and replaces: Keeper leaves",
    ):
        found = reading(WAYS[way](said))

        assert found.refusals == [], said
        (item,) = found.items
        assert item.takedowns == (), said
        assert (item.article.headline, goes_out(item.article)) == ("Keeper leaves", True), said
        assert "sig:correction" in item.article.signals, said


@every_row("said", ["Annule et remplace", "ANNULE ET REMPLACE", "Annule et remplace la précédente"])
def test_a_headline_of_nothing_else_gives_way_to_the_first_line(said: str) -> None:
    found = article(WAYS["ninjs"](said))

    assert (found.headline, found.ednote, goes_out(found)) == (STORY, said, True)


@every_row("said", ["Annule et remplace la dépêche de midi.", "Annule et remplace : la date"])
def test_a_first_line_or_a_note_may_say_so(said: str) -> None:
    for wire in (
        ninjs(body_html=f"<p>{said}</p><p>{STORY}</p>"),
        ninjs(body_html=f"<p>{STORY}</p>", ednote=said),
    ):
        found = reading(wire)

        assert [goes_out(item.article) for item in found.items] == [True]
        assert ["sig:correction" in item.article.signals for item in found.items] == [True]
        assert found.refusals == []


def test_what_else_it_orders_is_obeyed() -> None:
    assert article(WAYS["ninjs"]("Annule et remplace : EMBARGO jusqu'à vendredi 18h")).embargo_text
    wire = ninjs(ednote="Annule et remplace la dépêche de midi.\nNe pas diffuser.")
    assert is_kept_off(article(wire))


def test_one_of_a_text_wire_that_says_which_number_takes_that_one_down() -> None:
    found = reading(iptc("ANNULE ET REMPLACE qua0123\n\nLanterns return ="), received=NOON)

    assert [each.reason for item in found.items for each in item.takedowns] == [
        "killed_by_reference"
    ]
