"""Countries and cities as wires in other languages than the editions' list them."""

from babel import Locale

from tests.rows import every_row
from tests.unit.translate.saying import chain, say
from wiredesk.newsroom.iso_countries import COUNTRIES
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Asked, Field
from wiredesk_translate_metadata.names.name import COUNTRY

LANGUAGES = (*EDITIONS, "fr", "de", "es", "it", "pt", "nl", "sv", "ru")
CALLED_LIKE_ANOTHER = {("es", "GD"), ("pt", "GD"), ("nl", "NF")}
"""Granada is Spain's, and Norfolk is England's, to anybody who lists a place of that name."""

PLACES = (
    ("Elfenbeinküste", "de", "en", "Ivory Coast"),
    ("Birmanie", "fr", "ar", "ميانمار"),
    ("Etats-Unis", "fr", "tr", "ABD"),
    ("EE.UU.", "es", "fa", "آمریکا"),
    ("Holanda", "es", "en", "Netherlands"),
    ("Genf", "de", "ar", "جنيف"),
    ("La Haye", "fr", "en", "The Hague"),
    ("Geneve", "fr", "tr", "Cenevre"),
    ("Múnich", "es", "en", "Munich"),
    ("Pekín", "es", "ur", "بیجنگ"),
    ("México", "es", "en", "Mexico"),
    ("Mexico", "fr", "en", "Mexico"),
    ("Colonia", "en", "ar", "Colonia"),
    ("Arabia Saudita", "es", "tr", "Suudi Arabistan"),
    ("Quolldorf", "de", "en", "Quolldorf"),
)


@every_row(("text", "language", "edition", "said"), PLACES)
def test_a_place_is_said_in_whichever_language_it_is_listed(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("place", text, edition, language).value == said


def test_a_dateline_that_is_a_city_alone_is_said_so_too() -> None:
    assert say("dateline", "Genf", "ar", "de").value == "جنيف"
    assert say("dateline", "Colonia", "ar", "en").value == "Colonia"


@every_row("language", LANGUAGES)
def test_every_country_is_known_by_its_name_in_a_language(language: str) -> None:
    names = Locale.parse(language).territories
    for code in sorted(COUNTRIES):
        if (language, code) not in CALLED_LIKE_ANOTHER:
            listed, coded = Asked("place", names[code], language), f"{COUNTRY}{code}"
            for edition in EDITIONS:
                said = chain().say(listed, edition).value
                assert said == chain().say(Asked("place", "", "en", coded), edition).value, code


@every_row(
    ("text", "language", "edition", "said"),
    (
        ("Égypte", "fr", "ar", "مصر"),
        ("Deutschland", "de", "tr", "Almanya"),
        ("Brasile", "it", "en", "Brazil"),
        ("Arabia Saudí", "es", "ur", "سعودی عرب"),
        ("Japan", "fr", "en", "Japan"),
    ),
)
def test_a_country_in_a_list_of_words_is_said_by_its_own_languages_name(
    text: str, language: str, edition: Edition, said: str
) -> None:
    for field in ("keyword", "subject"):
        assert say(field, text, edition, language).value == said


@every_row(("text", "language"), (("Maurice", "fr"), ("Reunión", "es"), ("chine", "fr")))
def test_a_word_that_may_be_none_of_a_country_stays_in_a_list_of_words(
    text: str, language: str
) -> None:
    assert say("keyword", text, "ar", language).source == "none"


@every_row(
    ("field", "text", "language", "edition", "said"),
    (
        ("keyword", "Londres", "fr", "tr", "Londra"),
        ("keyword", "Kairo", "de", "ar", "القاهرة"),
        ("organisation", "Nations unies", "fr", "ur", "اقوام متحدہ"),
        ("organisation", "Weltgesundheitsorganisation", "de", "en", "World Health Organization"),
        ("organisation", "OTAN", "es", "fa", "ناتو"),
        ("person", "Vladimir Poutine", "fr", "en", "Vladimir Putin"),
        ("person", "Ali Chamenei", "de", "fa", "علی خامنه‌ای"),
    ),
)
def test_cities_bodies_and_people_are_known_by_what_wires_abroad_call_them(
    field: Field, text: str, language: str, edition: Edition, said: str
) -> None:
    assert say(field, text, edition, language).value == said
