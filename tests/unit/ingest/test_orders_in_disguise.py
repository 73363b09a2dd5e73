"""Orders in letters spaced out, or of another alphabet, are obeyed; ordinary words go on."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import URI, article, g2, is_kept_off, ninjs, reading, rss, standing
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.text_wires import anpa, iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article
from wiredesk_ingest.orders.letters.plain_letters import plain_letters

COPY: Final = "<p>The lanterns came back.</p>"
PLACES: Final[dict[str, Callable[[str], bytes]]] = {
    "headline": lambda said: ninjs(headline=said),
    "note": lambda said: ninjs(ednote=said),
    "first line": lambda said: g2(f"<p>{said}</p>{COPY}"),
    "far down": lambda said: nitf(f"{COPY * 6}<p>{said}</p>{COPY * 5}"),
    "title of a feed": lambda said: rss(f"<guid>a</guid><title>{said}</title>"),
    "subject": lambda said: mail("Lanterns.", fields={"Subject": encoded(said)}),
    "text": lambda said: iptc(f"{said}\n\nLanterns return ="),
    "text of ANPA": lambda said: anpa(f"^{said}<\n^Lanterns return<"),
}
EMBARGOES: Final = (
    "\u0415MBARGOED until 30 November 0600",  # Cyrillic, Greek, Cherokee
    "E\u039cB\u0391RGO: 30 November 2026",
    "EMBAR\u13c0OED until 30 November 0600",
    "\u042dMБ\u0410РГО: 06:00, 30 ноября",  # and Latin in Russian
    "E M B A R G O E D until 30 November 0600",
    "E.M.B.A.R.G.O.E.D. until 30 November 0600",
    "\u0415-M-B-A-R-G-O: 30 November 0600",
    "S P E R R F R I S T: 30. November, 6 Uhr",
    "\U0001d404\U0001d40c\U0001d401\U0001d400\U0001d411\U0001d406\U0001d40e: 30 November 2026",
    "\u1d07\u1d0d\u0299\u1d00\u0280\u0262\u1d0f: 30 November 2026",
    "EM\u200eBAR\u2060GO: 30 November 2026",
)
RECALLS: Final = (
    "K I L L",
    "K\u0406LL: Lanterns return",
    "\u041aI\u216c\u216c: Lanterns return",
    "K.I.L.L.: Lanterns return",
    "W I T H D R A W N: Lanterns return",
    "H\u041eLD: for legal reasons",
    "H O L D",
    "N O T F O R P U B L I C A T I O N",
    "D\u039f NOT PUBLISH",
    "\u039d\u039f\u03a4 FOR PUBLICATION",
)
ORDINARY: Final = (
    "Тест: хит «COVID» в ТВ",
    "Эмбарго на SMS-рассылки: что изменится",
    "ΝΑΤΟ: συνάντηση στην ΑΘΗΝΑ",
    "ТЕАТР И ОРКЕСТР",
    "U. N. E. S. C. O. lists the lanterns",
    "J. K. I. L. Larsen wins the lamp race",
    "H O T E L opens in Harbourton",
    "C A N A L opens in Harbourton",
)


def waits(found: Article) -> bool:
    return is_kept_off(found) or found.embargo_text is not None


@every_row("name", PLACES)
@every_row("said", [*EMBARGOES, *RECALLS])
def test_an_order_in_disguise_is_kept_from_readers_wherever_it_stands(name: str, said: str) -> None:
    if name == "far down" and said not in EMBARGOES:
        return  # so short a line, that far down, is copy

    found = reading(PLACES[name](said))

    assert {refused.code for refused in found.refusals} <= {"kill_in_words"}
    assert [waits(item.article) for item in found.items] == [True]


@every_row("name", PLACES)
@every_row("said", ORDINARY)
def test_ordinary_words_in_mixed_or_spaced_letters_go_on(name: str, said: str) -> None:
    assert not waits(article(PLACES[name](said)))


def test_whose_kill_is_in_disguise_a_person_finds_out() -> None:
    """No agency writes so: the item stays away, and nothing else is taken down."""
    found = reading(ninjs(headline="K I L L: Lanterns return"))

    assert [standing(item.article) for item in found.items] == ["forbidden"]
    assert [item.takedowns for item in found.items] == [()]
    assert [refused.code for refused in found.refusals] == ["kill_in_words"]


@every_row("said", ["Паром вернулся в старую гавань", "Το πλοίο επέστρεψε", "НЕТ", "U.S.A.", URI])
def test_letters_of_one_alphabet_stay_as_they_are(said: str) -> None:
    assert plain_letters(said) == said
