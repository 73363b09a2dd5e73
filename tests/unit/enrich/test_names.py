"""Where a text names somebody or some place, and whom it means."""

import re
import unicodedata
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rows import every_row
from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.fold import Bare, bare, fold, nfc
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.longer_names import names_a_spot, names_an_office
from wiredesk_enrich.names.record import KNOWN, NOBODY, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.table import Table, tabulated

TURKEY = Bearer("country:TR", "place", "Turkey", "TR", weight=4)
JORDAN = Bearer("country:JO", "place", "Jordan", "JO", weight=4)
KEEPER = Bearer("person:mika-jordan", "person", "Mika Jordan", "FI", weight=KNOWN)
UNION = Bearer("organisation:lantern-union", "organisation", "Lantern Union", weight=KNOWN)
HASSAN = Bearer("geonames:1", "place", "Hassan", "IN", weight=1)


def lexicon() -> Lexicon:
    """Make a small one."""
    made = Lexicon()
    turkey = [("Turkey", "en"), ("Türkiye", "tr"), ("تركيا", "ar"), ("ترکیه", "fa"), ("ترکی", "ur")]
    made.add(TURKEY, turkey, attached=True)
    made.add(JORDAN, [("Jordan", "en"), ("الأردن", "ar")], attached=True)
    made.add(KEEPER, [("Mika Jordan", "en"), ("Jordan", "en")], attached=False)
    made.add(
        UNION,
        [("LU", ""), ("FİB", ""), ("اتحاد الفوانيس", "ar"), ("الفوانيس المتحدة", "ar")],
        attached=False,
    )
    made.add(HASSAN, [("Hassan", "en")], attached=False)
    made.add(NOBODY, [("Jordan Film Festival", "en")], attached=False)
    return made


LEXICON = lexicon()
PARIS = Lexicon()
PARIS.add(Bearer("country:FR", "place", "Paris", "FR", weight=4), [("Paris", "en")], attached=True)
NAMES = Names(Table(tabulated(LEXICON.forms)))
RESOLVER = Resolver(LEXICON.bearers)


def found(text: str, language: str) -> list[str]:
    """Answer the ids that a text names, in the order of the text."""
    return [LEXICON.bearers[each.bearers[0]].id for each in NAMES.find(Bare(text), language)]


def meant(text: str, headline: int = 0, lexicon: Lexicon = LEXICON) -> list[str]:
    """Answer whom an English text means."""
    plain = Bare(text)
    mentions = Names(Table(tabulated(lexicon.forms))).find(plain, "en")
    found = Resolver(lexicon.bearers).entities(plain, mentions, headline, "en")
    return [each.id for each in found]


@pytest.mark.parametrize(("said", "is_named"), [("lanternJet", True), ("lanternjet", False)])
def test_a_name_may_begin_small_if_it_has_a_capital_inside(said: str, is_named: bool) -> None:  # noqa: FBT001
    made = Lexicon()
    made.add(UNION, [("lanternJet", "en")], attached=False)
    assert bool(meant(f"On Friday {said} flew.", lexicon=made)) is is_named


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ministers of Turkey met.", "en"),
        ("TURKEY WINS", "en"),
        ("Türkiye'nin kuzeyinde", "tr"),
        ("TÜRKİYE’DE SEÇİM", "tr"),
        ("في تُركيــا", "ar"),
        ("وبتركيا", "ar"),
        ("لتركيا", "ar"),
        ("مردم تركيه", "fa"),
        ("ترکی میں", "ur"),
    ],
)
def test_a_country_is_found_however_it_is_written(text: str, language: str) -> None:
    assert found(text, language) == ["country:TR"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("a roast turkey", "en"),
        ("Turkeyish", "en"),
        ("lu and behold", "en"),
        ("تركياوي", "ar"),
        ("مستركيا", "ar"),
        ("Türkiyespor", "tr"),
        ("Ministers of Turkey met.", "tr"),
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    "text", ["وقال اتحاد الفوانيس", "واتحاد الفوانيس", "للفوانيس المتحدة", "وللفوانيس المتحدة"]
)
def test_arabic_particles_stand_before_a_name_of_several_words(text: str) -> None:
    assert found(text, "ar") == ["organisation:lantern-union"]


def test_the_longest_of_two_names_counts() -> None:
    assert found("Mika Jordan caught it.", "en") == ["person:mika-jordan"]


def test_in_the_name_of_what_is_neither_person_nor_place_nobody_is_named() -> None:
    assert meant("The Jordan Film Festival opens.") == []


def test_a_surname_means_whom_the_text_has_named_in_full() -> None:
    assert meant("Mika Jordan caught it. Jordan was glad.") == ["person:mika-jordan"]


def test_a_name_alone_means_the_better_known_bearer() -> None:
    assert meant("Envoys of Jordan arrived.") == ["country:JO"]


def test_a_town_of_the_gazetteer_is_no_piece_of_a_persons_name() -> None:
    assert meant("The judge, Hassan Reza, agreed. Amira Hassan did not.") == []
    assert meant("In Hassan, the market opened.") == ["geonames:1"]


def test_a_place_that_somebody_is_called_by_is_that_person_but_for_a_preposition() -> None:
    assert meant("Paris Holt sang. Paris was glad.", lexicon=PARIS) == []
    assert meant("Paris Holt sang. She flew to Paris.", lexicon=PARIS) == ["country:FR"]
    assert meant("Paris was glad.", lexicon=PARIS) == ["country:FR"]
    assert meant("Paris Medical School shut. Paris was glad.", lexicon=PARIS) == ["country:FR"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("مهرجان تركيا يبدأ", "ar"), ("تركيا الشرقية", "ar"), ("جشنوارهٔ ترکیه", "fa")],
)
def test_a_place_in_the_name_of_a_body_or_of_half_a_land_is_none(text: str, language: str) -> None:
    plain = Bare(text)
    mentions = NAMES.find(plain, language)
    assert mentions
    assert RESOLVER.entities(plain, mentions, 0, language) == ()


def test_a_form_is_as_the_text_writes_it() -> None:
    """Joiners, lengthened letters and vowel signs are inside; what stands beside it is not."""
    written = "به \u200fهنگ\u200cکنگ\u200f رفت؛ بغـداد"
    bared = Bare(written)
    assert bared.text == bare(written)
    for name, form in (("هنگکنگ", "هنگ\u200cکنگ"), ("بغداد", "بغـداد"), ("رفت", "رفت")):
        at = bared.text.index(name)
        assert bared.written(at, at + len(name)) == form


@given(st.text("بغداد \u200c\u200f\u0640\u064b", min_size=1))
def test_a_piece_that_is_written_with_marks_is_that_piece_without_them(text: str) -> None:
    bared = Bare(text)
    pieces = [bared.written(at, at + 1) for at in range(len(bared.text))]
    assert "".join(pieces) == bared.text


def test_what_the_headline_names_comes_first() -> None:
    headline = "Turkey opens a bridge"
    text = f"{headline}\nJordan sent an envoy. Envoys of Jordan stayed."

    assert meant(text, len(headline)) == ["country:TR", "country:JO"]


PARTICLES = {"".join(each) for each in product(("", "و", "ف"), ("", "ب", "ل", "ک"), ("", "ال"))}


@given(st.text("وفبلکاقw ."))
def test_a_word_begins_behind_particles_and_nothing_longer(text: str) -> None:
    before = [re.split(r"\W", text[:at])[-1] for at in range(len(text))]
    assert [bool(each) for each in Bare(text).begins_behind_particles] == [
        each in PARTICLES for each in before
    ]


@given(st.text(st.sampled_from("خانهویآ\u0654\u0653\u064b e\u0301\u0323\n") | st.characters()))
def test_a_text_is_composed_whether_word_by_word_or_not(text: str) -> None:
    assert nfc(text) == unicodedata.normalize("NFC", text)


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(bare(text))) == len(bare(text))


@given(st.text(), st.sampled_from(["ar", "en", "tr", "zh", ""]))
def test_any_text_can_be_searched(text: str, language: str) -> None:
    for mention in NAMES.find(Bare(text), language):
        assert 0 <= mention.start < mention.end <= len(bare(text))


@pytest.mark.parametrize(("text", "names"), [("FİB met.", True), ("Fib met.", False)])
def test_an_acronym_of_turkish_letters_is_one_as_it_is_written(text: str, *, names: bool) -> None:
    assert (found(text, "tr") == [UNION.id]) is names
    assert (found(text, "en") == [UNION.id]) is names


@pytest.mark.parametrize(
    ("text", "names"), [("TURB", True), ("Turb", True), ("TÜRB", True), ("Türb", False)]
)
def test_an_acronym_is_read_in_each_of_its_spellings(text: str, *, names: bool) -> None:
    made = Lexicon()
    made.add(UNION, [("TÜRB", ""), ("TURB", ""), ("Turb", "en")], attached=False)

    assert bool(Names(Table(tabulated(made.forms))).find(Bare(text), "en")) is names


@pytest.mark.parametrize("text", ["Kâmil Şen", "Kamil Şen", "Kamil Sen"])
def test_a_circumflex_may_be_left_out_though_other_accents_are_written(text: str) -> None:
    made = Lexicon()
    made.add(UNION, [("Kâmil Şen", "tr")], attached=False)

    assert Names(Table(tabulated(made.forms))).find(Bare(text), "tr")


@pytest.mark.parametrize(
    ("text", "names"), [("Société Générale", True), ("Societe Generale", True), ("Générale", False)]
)
def test_accents_of_its_own_make_another_word_but_no_other_name_of_several(
    text: str, *, names: bool
) -> None:
    made = Lexicon()
    made.add(UNION, [("Societe Generale", "en"), ("Generale", "en")], attached=False)

    assert bool(Names(Table(tabulated(made.forms))).find(Bare(text), "en")) is names


def test_a_capital_behind_a_full_stop_is_no_piece_of_the_name_before_it() -> None:
    assert meant("They met in Holm. Turkey was glad.") == ["country:TR"]
    assert meant("He met Mika St. Turkey there.") == []


@pytest.mark.parametrize(
    "said", ["Mika Jordan Street was shut.", "They met at Mika Jordan Stadium, LU Arena."]
)
def test_a_street_or_a_stadium_that_has_somebodys_name_is_not_that_person(said: str) -> None:
    assert meant(said) == []


def test_a_square_is_named_before_or_behind_as_a_language_has_it() -> None:
    assert names_a_spot("میدان میکا", 6, 10, "fa")
    assert names_a_spot("galatasaray meydani'nda", 0, 11, "tr")
    assert not names_a_spot("galatasaray macinda", 0, 11, "tr")


@every_row(
    ("said", "body", "language", "piece"),
    [
        ("Lantern Dışişleri Bakanı konuştu", "Lantern Dışişleri", "tr", True),
        ("Lantern Dışişleri'nden açıklama", "Lantern Dışişleri", "tr", False),
        ("وزیر راه‌آهن لنترن", "راه‌آهن لنترن", "fa", True),
        ("مدیر راه‌آهن لنترن", "راه‌آهن لنترن", "fa", False),
        ("the Royal Lantern Air Force", "Lantern Air Force", "en", True),
        ("the former Lantern Air Force", "Lantern Air Force", "en", False),
    ],
)
def test_a_ministers_office_and_the_rest_of_a_longer_name_are_no_body(
    said: str, body: str, language: str, *, piece: bool
) -> None:
    folded = fold(bare(said))
    start = folded.index(fold(bare(body)))
    assert names_an_office(folded, start, start + len(fold(bare(body))), language) is piece
