"""What a machine says is looked at before it is used: whatever is doubtful is on no page."""

import pytest

from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.checks import CHECKS, Answer, wrong
from wiredesk_translate_metadata.engines.engine import Pair

ENGLISH = "Protesters gather in ⟦1⟧ after the vote on ⟦2⟧ ports"
TURKISH = "⟦2⟧ limanla ilgili oylamanın ardından göstericiler ⟦1⟧ meydanında toplandı"
ARABIC = "متظاهرون يتجمعون في ⟦1⟧ بعد التصويت على ⟦2⟧ موانئ"

GOOD: dict[str, tuple[str, str, Edition, str]] = {
    "slots in another order": (ENGLISH, "en", "tr", TURKISH),
    "another script": (ENGLISH, "en", "ar", ARABIC),
    "the same script": ("الوزير يزور الميناء الجديد", "ar", "fa", "وزیر از بندر تازه بازدید کرد"),
    "an abbreviation's digits": ("G20 leaders meet", "en", "tr", "G20 liderleri buluştu"),
    "digits of the edition": ("Route 7b closed", "en", "fa", "راه ۷ بسته شد"),
    "a mark that the source has": ("R&amp;D grows", "en", "tr", "Ar-Ge&amp; büyüyor"),
    "names that came back, in sentence case": (
        *("Juan Manuel Santos Calderon dies at 75", "en"),
        *("tr", "Juan Manuel Santos Calderón 75 yaşında öldü"),
    ),
    "hidden names, nearly all of a headline": (
        *("⟦1⟧, ⟦2⟧ and ⟦3⟧ in ⟦4⟧", "en"),
        *("tr", "⟦1⟧, ⟦2⟧ ve ⟦3⟧ ⟦4⟧ kentinde"),
    ),
    "hidden terms and numbers in the same order": (
        *("⟦1⟧ ⟦2⟧ ⟦3⟧ ⟦4⟧ 2026: 12 34 56 78 ports", "en"),
        *("tr", "⟦1⟧ ⟦2⟧ ⟦3⟧ ⟦4⟧ 2026: 12 34 56 78 liman"),
    ),
    "a name of three words in title case": (
        *("New York Times Wins a Prize for Its Paper", "en"),
        *("tr", "New York Times gazetesi yazısıyla bir ödül kazandı"),
    ),
    "a name with a new accent": ("Istanbul", "en", "tr", "İstanbul"),
    "a few words that neighbours share": (
        *("رئيس الوزراء يزور مدينة تبريز", "ar"),
        *("fa", "رئیس دولت از شهر تبریز بازدید کرد"),
    ),
    "three words in a row": (
        *("The band plays rock and roll for the town", "en"),
        *("tr", "Grup kasaba için rock and roll çalıyor"),
    ),
    "a joiner inside a word": ("Ports reopen", "en", "fa", "بندرها باز می\u200cشوند"),
}

BAD: dict[str, tuple[str, str, Edition, str]] = {
    "empty": (ENGLISH, "en", "tr", " \n"),
    "copy": ("Ports open again", "en", "tr", "PORTS OPEN AGAIN"),
    "copy of most words": (ENGLISH, "en", "tr", "Protesters gather ⟦1⟧ after vote ports ⟦2⟧ ve"),
    "copy behind a translation": (
        "Starmer and Macron agree new migration pact at Downing Street",
        *("en", "tr", "Bu makine çok önemlidir Starmer and Macron agree new migration pact"),
    ),
    "copy of a part, around slots and numbers": (
        *("⟦1⟧ ports open 12 times again", "en"),
        *("tr", "Bugün sabah saatlerinde ⟦1⟧ limanlarda ports open 12 times again oldu"),
    ),
    "copy of a part, in title case": (
        *("Ministers Agree New Migration Pact in the Night", "en"),
        *("tr", "Bu makine önemlidir ve Agree New Migration Pact çok güzel oldu"),
    ),
    "copy that lost its accents": (
        *("Le président a été réélu à Besançon", "fr"),
        *("tr", "Bugün gelen haberlere göre president a ete reelu"),
    ),
    "copy in a neighbour's letters": (
        *("وزير التعليم يفتتح مدرسة كبيرة في المدينة", "ar"),
        *("fa", "امروز گزارش شد که یفتتح مدرسه کبیره فی"),
    ),
    "copy of most words, without a row": (
        *("Ministers meet in the harbour after months of protest", "en"),
        *("tr", "Harbour ministers protest, ardından months sonra meet"),
    ),
    "length, far more": ("Ports open", "en", "tr", "liman " * 40),
    "length, far less": (ENGLISH, "en", "tr", "⟦1⟧ ⟦2⟧ ya"),
    "slots, one gone": (ENGLISH, "en", "ar", ARABIC.replace("⟦2⟧", "")),
    "slots, one twice": (ENGLISH, "en", "ar", ARABIC + " ⟦1⟧"),
    "slots, one of its own": (ENGLISH, "en", "ar", ARABIC + " ⟦3⟧"),
    "slots, one broken": (ENGLISH, "en", "ar", ARABIC + " ⟦"),
    "numbers": ("G20 leaders meet", "en", "tr", "G7 liderleri buluştu"),
    "numbers of its own": ("Leaders meet", "en", "tr", "20 lider buluştu"),
    "script": (ENGLISH, "en", "ar", ARABIC + " ports"),
    "script, wholly": (ENGLISH, "en", "ar", TURKISH),
    "script, a third one": (ENGLISH, "en", "tr", TURKISH.replace("meydanında", "площади")),
    "language, Persian for Arabic": ("Ports open again", "en", "ar", "بندرها دوباره گشوده شدند پس"),
    "language, Arabic for Urdu": ("Ports open again", "en", "ur", "عودة الموانئ إلى العمل"),
    "language, English for Turkish": (
        *("Bakan yeni limanı açtı", "tr"),
        *("tr", "The minister opened the new port in the city"),
    ),
    "garbage, a tag": ("Ports open", "en", "tr", "Limanlar <b>açık</b>"),
    "garbage, an entity": ("Ports open", "en", "tr", "Limanlar a&ccedil;ık"),
    "garbage, a script": ("Ports open", "en", "tr", "Limanlar <script>x</script>"),
    "garbage, a control character": ("Ports open", "en", "tr", "Limanlar\x00 açık"),
    "garbage, a bidi control": ("Ports open", "en", "tr", "Limanlar \u202e açık"),
    "garbage, a lost character": ("Ports open", "en", "tr", "Limanlar a\ufffdık"),
    "garbage, an unknown piece": ("Ports open", "en", "tr", "Limanlar <unk> açık"),
    "stutter": ("Ports open again in spring", "en", "tr", "Limanlar liman liman liman liman"),
}


def _check(case: str) -> str:
    return case.partition(" ")[0].strip(",")


@pytest.mark.parametrize("case", GOOD)
def test_a_translation_goes_through(case: str) -> None:
    asked, source, edition, said = GOOD[case]
    assert wrong(Answer(asked, said, Pair(source, edition))) == ""


@pytest.mark.parametrize("case", BAD)
def test_what_is_wrong_is_named(case: str) -> None:
    asked, source, edition, said = BAD[case]
    assert wrong(Answer(asked, said, Pair(source, edition))) == case.split(maxsplit=1)[0].strip(",")


def test_every_check_has_something_that_only_it_finds() -> None:
    """Else it could go, and no test would say so."""
    assert set(map(_check, BAD)) == set(CHECKS)


@pytest.mark.parametrize("said", ["(" * 200_000, "<a" * 100_000, "9" * 200_000, "ا\u200f" * 90_000])
def test_a_huge_answer_is_refused_by_its_length_or_its_looks(said: str) -> None:
    assert wrong(Answer("Ports open", said, Pair("en", "tr")))
