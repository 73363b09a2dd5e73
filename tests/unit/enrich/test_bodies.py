"""Bodies that nobody has listed are found by how their names are made."""

import pytest

from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.bodies import Bodies, apart
from wiredesk_enrich.names.common_words import CommonWords
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, NOBODY, Bearer
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (Bearer("place:quarm", "place", "Quarm", "IQ", weight=KNOWN), ["Quarm", "كوارم", "کوارم"]),
    (Bearer("geonames:1", "place", "Wick", "IQ", weight=1), ["Wick", "ویک", "ويك"]),
    (
        Bearer("person:mika", "person", "Mika Rook", weight=KNOWN),
        ["Mika Rook", "ميكا روك", "میکا روک"],
    ),
    (Bearer("organisation:lit", "organisation", "Lit", weight=KNOWN), ["LIT", "Quarm Lamp Board"]),
    (Bearer("organisation:oil", "organisation", "Oil", weight=KNOWN), ["Department of Oil"]),
    (Bearer("place:hue", "place", "Hue", "VN", weight=KNOWN), ["یک"]),
    (Bearer("club:rifaq", "organisation", "Rifaq", stands_for="organisation:lit"), ["الرفاق"]),
    (NOBODY, ["Quarm Film Library"]),
):
    LEXICON.add(bearer, [(form, "") for form in forms], attached=True)
NAMES, BODIES = (
    Names(Table(tabulated(LEXICON.forms))),
    Bodies(LEXICON.bearers, CommonWords(frozenset({("fa", "یک")}), frozenset({("ur", "یک")}))),
)


def bodies(said: str, language: str, headline: str = "Lamps") -> list[str]:
    """Answer the bodies that are found in a text, as it writes them."""
    text = Bare(f"{headline}\n{said}")
    mentions = NAMES.find(text, language)
    found = BODIES.find(text, len(headline), language, mentions)
    return [each.form for each in BODIES.named(text, len(headline), found)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "In May the Quarm Lamp Authority shut.", "Quarm Lamp Authority"),
        ("en", "He left the Quarm Keepers and Lighters Union.", "Quarm Keepers and Lighters Union"),
        ("en", "She runs Tallow Pharma in Wick.", "Tallow Pharma"),
        ("en", "It went to the Medical University of Quarm.", "Medical University of Quarm"),
        ("en", "It went to Mika Rook Lamp Foundation.", "Mika Rook Lamp Foundation"),
        ("en", "He led the Wick Department of Oil.", "Wick Department of Oil"),
        (
            "en",
            "So said the Tallow Society for the Conservation of Lamps.",
            "Tallow Society for the Conservation of Lamps",
        ),
        (
            "en",
            "So the Oil Lamps, Wicks and Tallow Agency said.",
            "Oil Lamps, Wicks and Tallow Agency",
        ),
        ("en", "It went to the Quarm LIT Lamps Court.", "Quarm LIT Lamps Court"),
        ("en", "It was North Quarm Police who came.", "North Quarm Police"),
        ("en", "She lies in the LIT Lamp Hospital.", "LIT Lamp Hospital"),
        ("en", "He stood before Wick Magistrates' Court.", "Wick Magistrates' Court"),
        ("en", "It went to the Wick Children's Hospital.", "Wick Children's Hospital"),
        (
            "tr",
            "Quarm Üniversitesi Lamba Hastanesi'nde yattı.",
            "Quarm Üniversitesi Lamba Hastanesi",
        ),
        ("tr", "Dosya, Quarm 2. Ceza Mahkemesi'ne gitti.", "Quarm 2. Ceza Mahkemesi"),
        ("tr", "Dün Quarm Fenerciler Derneğinin kapısı açıldı.", "Quarm Fenerciler Derneği"),
        ("tr", "Bunu Fener ve Mum Kurumu'na sordu.", "Fener ve Mum Kurumu"),
        ("ar", "وقالت الهيئة العامة للفوانيس اليوم", "الهيئة العامة للفوانيس"),
        ("ar", "وجامعة كوارم مفتوحة", "جامعة كوارم"),
        ("ar", "نقل إلى مستشفى كوارم التعليمي مساء", "مستشفى كوارم التعليمي"),
        ("ar", "الرابطة الوطنية للرفاق الجدد بالقرار", "الرابطة الوطنية للرفاق الجدد"),
        ("fa", "در انجمن فانوس‌بانان کوارم گفت", "انجمن فانوس‌بانان کوارم"),
        ("ur", "اور کوارم لالٹین ایسوسی ایشن نے کہا", "کوارم لالٹین ایسوسی ایشن"),
        ("ur", "کل محکمہ صحت کوارم نے کہا", "محکمہ صحت کوارم"),
        ("ar", "نقل إلى مستشفى ميكا روك الجامعي مساء", "مستشفى ميكا روك الجامعي"),
        ("fa", "او در بیمارستان میکا روک است", "بیمارستان میکا روک"),
        ("fa", "او در بیمارستان میکا روک کوارم است", "بیمارستان میکا روک کوارم"),
        ("ur", "کل میکا روک فاؤنڈیشن نے کہا", "میکا روک فاؤنڈیشن"),
    ],
)
def test_a_name_that_its_grammar_bounds_is_a_body(language: str, text: str, name: str) -> None:
    assert bodies(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Union met. A local hospital and the State Council met, too."),
        ("en", "The Quarm Lamp Board is listed, and so is the LIT Lamp Council."),
        ("en", "A Quarm Film Library is nobody."),
        ("en", "The Department of Oil is listed."),
        ("en", "It was said by President Holt Lamp Foundation."),
        ("en", "He was in the Duke of Quarm Hospital."),
        ("tr", "Yönetim Kurulu ve İl Emniyet Müdürlüğü toplandı."),
        ("tr", "Orman Bölge Müdürlüğü ve İtfaiye Daire Başkanlığı uyardı."),
        ("ar", "جامعة ويك مفتوحة والشركة كبيرة"),
        ("ar", "الهيئة العامة" + " القديمة" * 9 + " للفوانيس"),
        ("fa", "انجمن در کوارم بود و دانشگاه از کوارم"),
        ("fa", "انجمن تازه\nکوارم (فانوس)"),
        ("fa", "انجمن تازه یک"),
        ("ur", "کوارم کے کمیشن نے کہا"),
        ("ur", "یک جہاں پولیس نے کہا"),
        ("zh", "Quarm Lamp Authority"),
    ],
)
def test_what_is_generic_or_listed_or_broken_is_none(language: str, text: str) -> None:
    assert bodies(text, language) == []


def test_an_english_headline_may_have_capitals_all_through() -> None:
    assert bodies("Dark.", "en", headline="Late Lamps Trouble Quarm Lamp Authority") == []


def test_its_country_is_that_of_the_place_in_it_and_it_is_counted() -> None:
    text = Bare("Lamps\nThe Quarm Lamp Authority met the Quarm Lamp Authority.")
    found = BODIES.find(text, 5, "en", NAMES.find(text, "en"))

    [body] = BODIES.named(text, 5, found)

    assert (body.id, body.country, body.count) == ("body:quarm-lamp-authority", "IQ", 2)


def test_a_place_within_one_is_a_place_only_if_it_is_named_elsewhere() -> None:
    for said, left in (("at the Quarm Lamp Authority", 0), ("in Quarm at the Quarm Lamp Club", 2)):
        text = Bare(f"Lamps\nHe was {said}.")
        mentions = NAMES.find(text, "en")
        assert len(apart(mentions, BODIES.find(text, 5, "en", mentions))) == left
