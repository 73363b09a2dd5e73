"""Datelines, and where a story happens."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from wiredesk.enrichment import Named, Topic
from wiredesk.newsroom.countries import read_capital_datelines
from wiredesk.testing.articles import article
from wiredesk_enrich.dateline import dateline
from wiredesk_enrich.enricher import Findings
from wiredesk_enrich.enrichers.places import Places
from wiredesk_enrich.main_place import Chooser, capitals
from wiredesk_enrich.names.record import Bearer
from wiredesk_enrich.national_bodies import national_bodies


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("BAGHDAD (Quillmark) - The lanterns came back.", "BAGHDAD"),
        ("PARIS, Nov 3 (Quillmark) — The lanterns came back.", "PARIS"),
        ("LISBON — Two museums are to lend their globes.", "LISBON"),
        ("FORT WICK, Qm. (QP) _ - The lanterns came back.", "FORT WICK, Qm."),
        ("بغداد - أ ف ب - عادت الفوانيس", "بغداد"),
        ("مسقط (كويلمارك) - استقبل الوزير", "مسقط"),
        ("ANKARA (QM) - Fenerler geri geldi.", "ANKARA"),
        ("کی\u200cیف (کوئیل) - فانوس‌ها برگشتند.", "کی\u200cیف"),
        ("BAGHDAD/ANKARA, Nov 3 (Quillmark) - The lanterns came back.", "BAGHDAD"),
        ("ANKARA /Quillmark/ - Fenerler geri geldi.", "ANKARA"),
        ("بغداد/ أ ف ب: عادت الفوانيس", "بغداد"),
        ("كوارم (مالطا) (فنواير) - عادت الفوانيس", "كوارم"),
        ("كوارم (مالطا) 3 شباط (فنواير) - عادت الفوانيس", "كوارم"),
        ("الخرطوم ـ عادت الفوانيس", "الخرطوم"),
        ("Lanterns/lamps - at last.", ""),
        ("The lanterns came back - at last.", ""),
        ("It rained.", ""),
        ("", ""),
    ],
)
def test_a_dateline_is_read_out_of_the_first_line(text: str, place: str) -> None:
    assert dateline(text) == place


PARLIAMENT = "organisation:parliament"
BODIES = national_bodies(
    [
        Bearer("country:TR", "place", "Turkey", "TR"),
        Bearer(PARLIAMENT, "organisation", "Parliament", "TR", office="parliament"),
    ],
    capitals(),
)
PLACES = Places(Chooser(capitals(), BODIES))
NAMED_ALIKE = Places(PLACES.chooser, read_capital_datelines(Path(__file__).parents[3] / "newsroom"))
SPORT, POLITICS, DISASTER = "medtop:15000000", "medtop:11000000", "medtop:03000000"
DIPLOMACY, ELECTIONS = "medtop:20000638", "medtop:20000574"
JUSTICE, CRIME = "medtop:02000000", "medtop:20000082"
EDUCATION, CULTURE = "medtop:05000000", "medtop:01000000"
CONFLICT, WAR, PEACE_TALKS = "medtop:16000000", "medtop:20000056", "medtop:20000073"
ECONOMY, GROWTH, MARKETS = "medtop:04000000", "medtop:20000344", "medtop:20000385"
BANK = "organisation:central-bank-of-the-republic-of-turkey"


def named(
    name: str, form: str, country: str = "", *, headline: bool = False, inside: Named | None = None
) -> Named:
    """Make a place that a text names."""
    return Named(
        part_of=inside.id if inside else "",
        id=f"place:{name.lower()}",
        kind="place",
        name=name,
        form=form,
        country=country,
        in_headline=headline,
    )


def whole(country: str, *, headline: bool = False, count: int = 1, called: str = "") -> Named:
    """Make a country that a text names."""
    return Named(
        id=f"country:{country}",
        kind="place",
        name=country,
        form=called or country,
        country=country,
        in_headline=headline,
        count=count,
    )


def main_place(
    body: str, *named_: Named, headline: str = "", located: str = "", topics: Sequence[str] = ()
) -> str:
    """Answer the main place of a text on topics, the best first."""
    said = [Topic(code=code, name=code, confidence=0.5, origin="words") for code in topics]
    found = Findings(entities=named_, topics=tuple(said))
    PLACES.enrich(article(headline=headline, body_text=body, located=located), found)
    return found.main_place.name if found.main_place else ""


def test_the_datelines_place_comes_before_one_that_is_named_more() -> None:
    places = named("Kerman", "Kerman", "IR"), named("Tehran", "TEHRAN", "IR")
    assert main_place("TEHRAN (QM) - Houses in Kerman were mended.", *places) == "Tehran"


def test_a_place_in_the_headline_comes_before_the_dateline_of_its_country() -> None:
    places = named("Kerman", "Kerman", "IR", headline=True), named("Tehran", "TEHRAN", "IR")
    assert main_place("TEHRAN (QM) - Houses were mended.", *places) == "Kerman"


def test_a_bureau_abroad_gives_way_to_the_place_in_the_headline() -> None:
    places = named("Gaza", "Gaza", "PS", headline=True), named("Cairo", "CAIRO", "EG")
    assert main_place("CAIRO (QM) - More lorries will pass.", *places) == "Gaza"


def test_a_sea_that_the_headline_names_alone_comes_before_the_dateline() -> None:
    aktau, shore = named("Aktau", "AKTAU", "KZ"), whole("KZ", headline=True)
    sea = named("sea", "Sea", headline=True).model_copy(update={"count": 2})
    assert main_place("AKTAU (QM) - The Sea shrinks.", sea, aktau) == "sea"
    assert main_place("AKTAU (QM) - The Sea shrinks.", sea, shore, aktau) == "Aktau"
    glacier = named("Glacier", "Glacier", headline=True).model_copy(update={"count": 2})
    assert main_place("AKTAU (QM) - It melts.", glacier, aktau) == "Glacier"
    continent = named("Asia", "Asia", headline=True).model_copy(update={"count": 2})
    assert main_place("AKTAU (QM) - Asia shrinks.", continent, aktau) == "Aktau"


def test_diplomats_who_speak_of_a_town_abroad_meet_at_the_dateline() -> None:
    places = named("Rasht", "Rasht", "IR", headline=True), named("Baku", "BAKU", "AZ")
    assert main_place("BAKU (QM) - A line.", *places, topics=[POLITICS, DIPLOMACY]) == "Baku"
    assert main_place("BAKU (QM) - A line.", *places, topics=[ECONOMY, GROWTH]) == "Rasht"


def test_a_country_that_visits_does_not_take_the_place_of_the_dateline() -> None:
    places = whole("LK", headline=True, count=2), named("Lahore", "LAHORE", "PK"), whole("PK")
    assert main_place("LAHORE (QM) - They won.", *places) == "Lahore"


def test_a_team_in_the_headline_does_not_take_the_place_of_where_it_plays() -> None:
    durban = named("Durban", "DURBAN", "ZA")
    for team in (named("Toulouse", "Toulouse", "FR", headline=True), whole("FR", headline=True)):
        assert main_place("DURBAN (QM) - They won.", team, durban, topics=[SPORT]) == "Durban"
    home = whole("PK", headline=True), named("Islamabad", "ISLAMABAD", "PK")
    assert main_place("ISLAMABAD (QM) - They won.", *home, topics=[SPORT]) == "Islamabad"


def test_a_disaster_happened_at_the_one_place_that_the_lead_names() -> None:
    places = (
        *(whole("TR", headline=True), named("Ankara", "ANKARA", "TR")),
        *(named("Van", "Van", "TR"), named("Mus", "Mus", "TR")),
    )
    body = "ANKARA (QM) - Houses fell near Van.\nThose in Mus did not."
    assert main_place(body, *places, topics=[DISASTER]) == "Van"
    assert main_place(body, *places, topics=[POLITICS, DIPLOMACY]) == "Ankara"
    body = "ANKARA (QM) - Houses fell near Van and Mus."
    assert main_place(body, *places, topics=[DISASTER]) == "TR"
    body = "ANKARA (QM) - A boat sank off Van, opposite Lesbos."
    assert main_place(body, *places, named("Lesbos", "Lesbos", "GR"), topics=[DISASTER]) == "Van"


def test_a_strike_hit_the_one_place_that_the_lead_names_inside_of_the_headlines() -> None:
    strip = named("Gaza", "Gaza", "PS", headline=True)
    places = strip, *(named(name, name, "PS", inside=strip) for name in ("Rafah", "Deir"))
    body = "GAZA (QM) - A strike hit Rafah.\nNothing fell on Deir."
    assert main_place(body, *places, topics=[CONFLICT, WAR]) == "Rafah"
    assert main_place(body, *places, topics=[CONFLICT, PEACE_TALKS]) == "Gaza"
    assert main_place("GAZA (QM) - Strikes.", *places, topics=[CONFLICT, WAR]) == "Gaza"


def test_of_a_region_and_a_town_in_it_the_headline_means_the_town() -> None:
    region = named("Gaza", "Gaza", "PS", headline=True)
    town = named("Rafah", "Rafah", "PS", headline=True, inside=region)
    assert main_place("GAZA (QM) - It rained.", region, town) == "Rafah"


def test_what_is_counted_of_a_country_is_of_the_country_whatever_city_tells_it() -> None:
    places = whole("TR"), named("Istanbul", "ISTANBUL", "TR")
    text = "ISTANBUL (QM) - It grew."
    assert main_place(text, *places, topics=[ECONOMY, GROWTH]) == "TR"
    assert main_place(text, *places, topics=[ECONOMY, MARKETS]) == "Istanbul"
    passing = named("London", "London", "GB"), *places
    assert main_place(text, *passing, topics=[ECONOMY, GROWTH]) == "Istanbul"


def test_what_is_done_for_a_whole_country_is_of_the_country_where_its_capital_tells_it() -> None:
    ankara, text = named("Ankara", "ANKARA", "TR"), "ANKARA (QM) - Teachers were hired."
    assert main_place(text, whole("TR"), ankara, topics=[EDUCATION]) == "TR"
    assert main_place(text, whole("TR"), ankara, topics=[JUSTICE]) == "Ankara"
    assert main_place(text, whole("GR"), whole("TR"), ankara, topics=[EDUCATION]) == "Ankara"
    istanbul = named("Istanbul", "ISTANBUL", "TR")
    assert (
        main_place("ISTANBUL (QM) - No.", whole("TR"), istanbul, topics=[EDUCATION]) == "Istanbul"
    )


def test_what_strikes_a_region_around_the_dateline_strikes_the_leads_place_in_it() -> None:
    texas = named("Texas", "Texas", "US", headline=True)
    places = texas, *(named(name, name, "US", inside=texas) for name in ("Houston", "Uvalde"))
    assert main_place("Houston (QM) - Fire in Uvalde.", *places, topics=[DISASTER]) == "Uvalde"
    assert main_place("Houston (QM) - Votes in Uvalde.", *places, topics=[POLITICS]) == "Texas"
    city = named("Paris", "Paris", "US", headline=True)
    street = named("Quay", "Quay", "US", inside=city)
    assert main_place("Lyon (QM) - Fire on Quay.", city, street, topics=[DISASTER]) == "Paris"


def test_a_museum_stands_where_the_lead_says_but_no_guest_from_abroad_takes_it_along() -> None:
    giza, cairo = named("Giza", "Giza", "EG"), named("Cairo", "CAIRO", "EG")
    lyon, body = named("Lyon", "Lyon", "FR"), "CAIRO (QM) - A boat is shown in Giza."
    assert main_place(body, giza, cairo, topics=[CULTURE]) == "Giza"
    assert main_place(body, giza, cairo, topics=[ECONOMY]) == "Cairo"
    assert main_place("CAIRO (QM) - From Lyon.", lyon, cairo, topics=[CULTURE]) == "Cairo"


def test_a_crime_is_where_the_lead_says_at_home_but_at_no_piece_of_a_city() -> None:
    quito, text = named("Quito", "QUITO", "EC"), "QUITO (QM) - A riot in Machala."
    jail = named("Machala", "Machala", "EC")
    assert main_place(text, jail, quito, topics=[JUSTICE, CRIME]) == "Machala"
    assert main_place(text, jail, quito, topics=[JUSTICE]) == "Quito"
    lane = named("Machala", "Machala", "EC", inside=named("Loja", "Loja", "EC"))
    assert main_place(text, lane, quito, topics=[JUSTICE, CRIME]) == "Quito"


def test_what_shook_the_dateline_too_struck_the_place_that_headline_and_lead_name_first() -> None:
    van, khoy = (
        named(name, name, home, headline=True) for name, home in (("Van", "TR"), ("Khoy", "IR"))
    )
    body = "Van (QM) - Houses fell in Khoy, and shook in Van."
    assert main_place(body, van, khoy, topics=[DISASTER]) == "Khoy"
    assert main_place(body, van, khoy, topics=[POLITICS]) == "Van"
    quiet = khoy.model_copy(update={"in_headline": False})
    assert main_place(body, van, quiet, topics=[DISASTER]) == "Van"


def test_the_headlines_place_comes_before_the_leads() -> None:
    places = named("Gaza", "Gaza", "PS", headline=True), named("Acre", "Acre", "IL")
    ankara = named("Ankara", "ANKARA", "TR")
    assert main_place("ANKARA (QM) - Near Acre.", *places, ankara, topics=[DISASTER]) == "Gaza"


def test_diplomats_meet_in_the_capital_itself_and_a_country_votes_as_a_whole() -> None:
    places = whole("TR", headline=True), named("Ankara", "ANKARA", "TR")
    text = "ANKARA (QM) - They met."
    assert main_place(text, *places, topics=[POLITICS, DIPLOMACY]) == "Ankara"
    assert main_place(text, *places, topics=[JUSTICE]) == "Ankara"
    assert main_place(text, *places, topics=[POLITICS, ELECTIONS]) == "TR"


def test_a_dateline_with_its_country_is_the_city() -> None:
    places = whole("PK", called="Pakistan", count=2), named("Sukkur", "SUKKUR", "PK")
    assert main_place("SUKKUR, Pakistan (QM) - It rained.", *places) == "Sukkur"


def test_a_country_abroad_that_is_written_of_more_is_where_it_happens() -> None:
    places = whole("DE", headline=True, count=3), named("Islamabad", "ISLAMABAD", "PK")
    assert main_place("ISLAMABAD (QM) - Nurses left.", *places) == "DE"


def test_of_places_in_the_headline_the_narrowest_counts() -> None:
    places = whole("OM", headline=True, count=4), named("Salalah", "Salalah", "OM", headline=True)
    assert main_place("MUSCAT (QM) - It rained.", *places) == "Salalah"


def test_a_capital_of_the_dateline_stands_for_the_country_in_the_headline() -> None:
    ankara, turkey = named("Ankara", "ANKARA", "TR"), whole("TR", headline=True)
    assert main_place("ANKARA (QM) - Rates stay.", turkey, ankara) == "TR"
    again = ankara.model_copy(update={"count": 2})
    assert main_place("ANKARA (QM) - Rates stay.\n\nIn Ankara it rained.", turkey, again) == "TR"


def test_a_capital_that_the_lead_says_or_the_text_says_most_is_itself() -> None:
    ankara, turkey = named("Ankara", "ANKARA", "TR"), whole("TR", headline=True)
    again = ankara.model_copy(update={"count": 2})
    assert main_place("ANKARA (QM) - It rains in Ankara.", turkey, again) == "Ankara"
    often = ankara.model_copy(update={"count": 3})
    assert main_place("ANKARA (QM) - Rates stay.", turkey, often) == "Ankara"


@pytest.mark.parametrize(
    ("language", "said", "place"),
    [("ar", "تونس", "place:tunis"), ("fa", "تونس", "place:tunis"), ("en", "TUNISIA", "country:TN")],
)
def test_a_dateline_is_the_capital_where_it_is_called_as_its_country_is(
    language: str, said: str, place: str
) -> None:
    found = Findings(language=language, entities=(whole("TN", called=said),))
    NAMED_ALIKE.enrich(article(headline="", body_text=f"{said} (QM) - 1."), found)
    assert found.main_place
    assert (found.main_place.id, found.main_place.country) == (place, "TN")


def test_a_country_in_the_headline_is_itself_though_its_capital_is_called_so() -> None:
    found = Findings(language="ar", entities=(whole("TN", called="تونس", headline=True),))
    NAMED_ALIKE.enrich(article(headline="تونس", body_text="تونس (QM) - 1."), found)
    assert found.main_place
    assert found.main_place.id == "country:TN"


def test_what_a_central_bank_does_holds_for_its_country() -> None:
    bank = Named(id=BANK, kind="organisation", name="Bank", form="Bank", country="TR")
    places = whole("TR"), named("Istanbul", "ISTANBUL", "TR")
    assert main_place("ISTANBUL (QM) - Rates stay.", bank, *places) == "TR"
    assert main_place("ISTANBUL (QM) - Rates stay.", *places) == "Istanbul"
    again = places[1].model_copy(update={"count": 2})
    assert main_place("ISTANBUL (QM) - Rates stay.", bank, places[0], again) == "Istanbul"
    told = bank.model_copy(update={"in_headline": True})
    assert main_place("ISTANBUL (QM) - Rates stay.", told, places[0], again) == "TR"
    abroad = whole("TR"), named("Cairo", "CAIRO", "EG"), whole("EG")
    assert main_place("CAIRO (QM) - Rates stay.", bank, *abroad) == "TR"
    schools = whole("EG", count=2), named("Cairo", "CAIRO", "EG"), whole("TR")
    assert main_place("CAIRO (QM) - Schools.", bank, *schools, topics=[EDUCATION]) == "EG"


def test_a_law_is_of_the_country_whose_parliament_the_headline_names() -> None:
    house = Named(id=PARLIAMENT, kind="organisation", name="House", form="House", country="TR")
    house = house.model_copy(update={"in_headline": True})
    ankara, izmir = named("Ankara", "ANKARA", "TR"), named("Izmir", "Izmir", "TR", headline=True)
    told = "ANKARA (QM) - The law passed."
    assert main_place(told, house, ankara, izmir, topics=[POLITICS]) == "Turkey"
    assert main_place(told, house, ankara, izmir, topics=[DISASTER]) == "Izmir"
    again = ankara.model_copy(update={"count": 2})
    assert (
        main_place("ANKARA (QM) - It met in Ankara.", house, again, topics=[POLITICS]) == "Ankara"
    )


@pytest.mark.parametrize(
    "headline", ["DIARY: Week of Nov 23", "أجندة الأسبوع", "Haftanın ajandası"]
)
def test_an_agenda_has_no_main_place(headline: str) -> None:
    assert main_place("PARIS (QM) - Monday.", named("Paris", "PARIS"), headline=headline) == ""


def test_without_a_dateline_the_wires_own_place_counts() -> None:
    places = named("Kerman", "Kerman"), named("Tehran", "Tehran")
    assert main_place("Houses in Kerman and Tehran.", *places, located="Tehran") == "Tehran"


def test_else_the_most_prominent_place_is_the_main_one() -> None:
    assert main_place("Houses in Kerman.", named("Kerman", "Kerman", "IR")) == "Kerman"
    places = whole("IR", count=2), named("Kerman", "Kerman", "IR")
    assert main_place("Iran's houses in Kerman, Iran.", *places) == "Kerman"


def test_a_text_without_places_has_no_main_place() -> None:
    assert main_place("NOWHERE (QM) - Houses.") == ""


def test_a_sea_or_continent_is_where_something_happens_only_if_nothing_else_is() -> None:
    sea, kerman = named("Arabian Sea", "Arabian Sea"), named("Kerman", "Kerman", "IR")
    assert main_place("A storm.", sea, kerman) == "Kerman"
    assert main_place("A storm.", sea) == "Arabian Sea"


def test_diplomats_who_talk_of_a_country_meet_at_the_dateline() -> None:
    places = (whole("LB", headline=True, count=2), named("Riyadh", "RIYADH", "SA"))
    assert main_place("RIYADH (QM) - They spoke.", *places, topics=[POLITICS, DIPLOMACY]) == (
        "Riyadh"
    )
    assert main_place("RIYADH (QM) - They spoke.", *places, topics=[ECONOMY, GROWTH]) == "LB"


def test_a_town_abroad_is_the_place_only_if_it_is_written_of_as_much_as_the_dateline() -> None:
    abroad = named("Akron", "Akron", "US", headline=True)
    once, again = (
        named("Lyon", "LYON", "FR").model_copy(update={"count": count}) for count in (1, 2)
    )
    text = "LYON (QM) - Lamps from Akron are back."
    assert main_place(text, abroad, once, topics=[ECONOMY, MARKETS]) == "Akron"
    assert main_place(text, abroad, again, topics=[ECONOMY, MARKETS]) == "Lyon"


def test_politics_at_home_are_of_the_country_and_not_of_the_capital_that_tells_them() -> None:
    ankara = named("Ankara", "ANKARA", "TR").model_copy(update={"id": capitals()["TR"]})
    text = "ANKARA (QM) - TR votes."
    assert main_place(text, whole("TR"), ankara, topics=[POLITICS, ELECTIONS]) == "TR"
    assert main_place(text, whole("TR"), ankara, topics=[POLITICS, DIPLOMACY]) == "Ankara"
    assert main_place(text, ankara, topics=[POLITICS, ELECTIONS]) == "Ankara"


def test_a_crime_is_of_the_country_that_headline_and_text_name_more_than_the_capital() -> None:
    ankara = named("Ankara", "ANKARA", "TR").model_copy(update={"id": capitals()["TR"]})
    told, once = whole("TR", headline=True, count=2), whole("TR", headline=True)
    text = "ANKARA (QM) - Lamps were seized."
    assert main_place(text, told, ankara, topics=[JUSTICE, CRIME]) == "TR"
    assert main_place(text, once, ankara, topics=[JUSTICE, CRIME]) == "Ankara"
    assert main_place(text, told, ankara, topics=[JUSTICE]) == "Ankara"


def test_without_a_dateline_a_match_is_played_in_a_country_of_its_clubs() -> None:
    club = Named(id="o:wick", kind="organisation", name="Wick", form="Wick", country="FI")
    lahti = named("Lahti", "Lahti", "FI")
    text = "Wick won by a goal of a striker from CL."
    assert main_place(text, club, whole("CL"), topics=[SPORT]) == ""
    assert main_place(text, club, whole("CL"), lahti, topics=[SPORT]) == "Lahti"
    assert main_place(text, whole("CL"), topics=[SPORT]) == "CL"


def test_of_several_towns_that_are_named_once_each_it_is_the_country() -> None:
    izmir, bursa = named("Izmir", "Izmir", "TR"), named("Bursa", "Bursa", "TR")
    text = "Lamps burn around Izmir and Bursa."
    assert main_place(text, izmir, bursa, topics=[ECONOMY, MARKETS]) == "Turkey"
    again = izmir.model_copy(update={"count": 2})
    assert main_place(text, again, bursa, topics=[ECONOMY, MARKETS]) == "Izmir"
    street = named("Quay", "Quay", "TR", inside=izmir)
    assert main_place(text, izmir, street, topics=[ECONOMY, MARKETS]) == "Izmir"
