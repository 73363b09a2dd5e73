"""Measures of French, German and Spanish wires, put into English words: `3,5 millions d'euros`.

So what is known of numbers, units and phrases is known once. A measure with a word that is not
known here stays as it is.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

_BEFORE: Final[Mapping[str, Mapping[str, str]]] = {
    "fr": {
        "plus de": "more than", "au moins": "at least", "près de": "nearly", "environ": "about",
        "quelque": "about", "jusqu'à": "up to", "moins de": "less than", "magnitude": "magnitude",
    },
    "de": {
        "mehr als": "more than", "über": "more than", "mindestens": "at least", "fast": "nearly",
        "knapp": "nearly", "rund": "about", "etwa": "about", "bis zu": "up to",
        "weniger als": "less than", "unter": "less than", "stärke": "magnitude",
    },
    "es": {
        "más de": "more than", "al menos": "at least", "por lo menos": "at least",
        "casi": "nearly", "cerca de": "about", "unos": "about", "unas": "about",
        "alrededor de": "about", "hasta": "up to", "menos de": "less than",
        "magnitud": "magnitude",
    },
}  # fmt: skip
_EVERYWHERE: Final[Mapping[str, str]] = {
    "%": "%", "km": "km", "m": "metres", "kg": "kg", "mw": "MW", "gw": "GW", "°c": "°C",
    "€": "euros", "euro": "euros", "euros": "euros", "dollar": "dollars", "yen": "yen",
    "yuan": "yuan", "rouble": "roubles", "roubles": "roubles", "rubel": "roubles",
    "rublos": "roubles", "km/h": "km/h", "hectares": "hectares", "hektar": "hectares",
    "hectáreas": "hectares",
}  # fmt: skip
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "fr": {
        "mille": "thousand", "million": "million", "millions": "million", "md": "billion",
        "milliard": "billion", "milliards": "billion", "mds": "billion",
        "pour cent": "percent", "dollars": "dollars", "francs suisses": "Swiss francs",
        "livres sterling": "British pounds", "dinars": "dinars", "dirhams": "dirhams",
        "mètres": "metres", "kilomètres": "kilometres", "mètres carrés": "square metres",
        "kilomètres carrés": "square kilometres", "tonnes": "tonnes", "barils": "barrels",
        "litres": "litres", "barils par jour": "barrels per day", "degrés": "degrees",
        "km carrés": "square kilometres", "mètres cubes": "cubic metres",
        "ans": "years", "mois": "months", "semaines": "weeks", "jours": "days",
        "heures": "hours", "minutes": "minutes", "secondes": "seconds", "morts": "dead",
        "blessés": "injured", "personnes": "people", "habitants": "people", "soldats": "soldiers",
        "réfugiés": "refugees", "migrants": "migrants", "otages": "hostages",
        "enfants": "children", "emplois": "jobs", "voix": "votes", "sièges": "seats",
        "points": "points", "missiles": "missiles", "drones": "drones", "civils": "civilians",
        "manifestants": "protesters", "passagers": "passengers", "familles": "families",
        "écoles": "schools", "pays": "countries", "salariés": "employees", "tués": "dead",
        "points de pourcentage": "percentage points", "entreprises": "companies",
        "victimes": "victims", "disparus": "missing", "déplacés": "displaced people",
        "policiers": "police officers", "véhicules": "vehicles", "agriculteurs": "farmers",
        "médecins": "doctors", "supporters": "fans", "enseignants": "teachers", "maisons":
        "homes", "électeurs": "voters", "hommes": "people", "navires": "ships", "prisonniers":
        "prisoners", "patients": "patients",
    },
    "de": {
        "tausend": "thousand", "million": "million", "millionen": "million", "mio": "million",
        "mio.": "million", "milliarde": "billion", "milliarden": "billion", "mrd": "billion",
        "mrd.": "billion", "billion": "trillion", "billionen": "trillion",
        "prozent": "percent", "us-dollar": "dollars", "schweizer franken": "Swiss francs",
        "franken": "Swiss francs", "pfund": "British pounds", "meter": "metres",
        "kilometer": "kilometres", "quadratmeter": "square metres",
        "quadratkilometer": "square kilometres", "tonnen": "tonnes", "barrel": "barrels",
        "liter": "litres", "barrel pro tag": "barrels per day", "grad": "degrees Celsius",
        "jahre": "years", "monate": "months", "wochen": "weeks", "tage": "days",
        "jahren": "years", "monaten": "months", "tagen": "days",
        "stunden": "hours", "minuten": "minutes", "sekunden": "seconds", "tote": "dead",
        "verletzte": "injured", "menschen": "people", "personen": "people",
        "einwohner": "people", "soldaten": "soldiers", "flüchtlinge": "refugees",
        "geiseln": "hostages", "kinder": "children", "stellen": "jobs",
        "arbeitsplätze": "jobs", "stimmen": "votes", "sitze": "seats", "punkte": "points",
        "raketen": "missiles", "drohnen": "drones", "zivilisten": "civilians",
        "demonstranten": "protesters", "passagiere": "passengers", "familien": "families",
        "schulen": "schools", "länder": "countries", "beschäftigte": "employees",
        "mitarbeiter": "employees", "prozentpunkte": "percentage points",
        "unternehmen": "companies", "stundenkilometer": "km/h",
        "opfer": "victims", "vermisste": "missing", "vertriebene": "displaced people",
        "polizisten": "police officers", "fahrzeuge": "vehicles", "landwirte": "farmers",
        "ärzte": "doctors", "fans": "fans", "lehrer": "teachers", "häuser": "homes", "wähler":
        "voters", "schiffe": "ships", "gefangene": "prisoners", "patienten": "patients",
        "journalisten": "journalists", "migranten": "migrants", "arbeiter": "workers",
        "schüler": "students",
    },
    "es": {
        "mil": "thousand", "millón": "million", "millones": "million",
        "mil millones": "billion", "billón": "trillion", "billones": "trillion",
        "por ciento": "percent", "dólares": "dollars", "francos suizos": "Swiss francs",
        "libras esterlinas": "British pounds", "libras": "British pounds", "metros": "metres",
        "kilómetros": "kilometres", "metros cuadrados": "square metres",
        "kilómetros cuadrados": "square kilometres", "toneladas": "tonnes",
        "barriles": "barrels", "litros": "litres", "barriles diarios": "barrels per day",
        "barriles por día": "barrels per day", "grados": "degrees Celsius", "años": "years",
        "meses": "months", "semanas": "weeks", "días": "days", "horas": "hours",
        "minutos": "minutes", "segundos": "seconds", "muertos": "dead", "fallecidos": "dead",
        "heridos": "injured", "personas": "people", "habitantes": "people",
        "soldados": "soldiers", "refugiados": "refugees", "migrantes": "migrants",
        "rehenes": "hostages", "niños": "children", "empleos": "jobs", "votos": "votes",
        "escaños": "seats", "puntos": "points", "misiles": "missiles", "drones": "drones",
        "civiles": "civilians", "manifestantes": "protesters", "pasajeros": "passengers",
        "familias": "families", "escuelas": "schools", "países": "countries",
        "empleados": "employees", "puntos porcentuales": "percentage points",
        "empresas": "companies", "kilómetros por hora": "km/h",
        "víctimas": "victims", "desaparecidos": "missing", "desplazados": "displaced people",
        "policías": "police officers", "vehículos": "vehicles", "agricultores": "farmers",
        "médicos": "doctors", "aficionados": "fans", "maestros": "teachers", "viviendas":
        "homes", "electores": "voters", "votantes": "voters", "barcos": "ships", "presos":
        "prisoners", "pacientes": "patients", "periodistas": "journalists", "trabajadores":
        "workers", "estudiantes": "students",
    },
}  # fmt: skip
_AGO: Final = re.compile(r"(?:il y a|vor|hace)\s+(.+)", re.IGNORECASE | re.DOTALL)
FIGURES: Final[Mapping[str, str]] = {
    word: str(number)
    for words in (
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    )
    for number, word in enumerate(words.split(), start=2)
}
"""Numbers in words that measures begin with."""
_FIGURE: Final = re.compile(rf"\A(?:{'|'.join(FIGURES)})(?=\s+\S)", re.IGNORECASE)
LANGUAGES: Final = frozenset(_WORDS)
_MEASURE: Final = re.compile(r"(\D*?)(-?\d(?:[\d.,\u00a0\u202f ]*\d)?)\s*(.*)", re.DOTALL)
_OF: Final = re.compile(r"\b(?:del?\s+|d['’]\s*)", re.IGNORECASE)
_GROUPED: Final = re.compile(r"[\u00a0\u202f .](?=\d{3}(?!\d))")
_MOST_WORDS: Final = 3
_LONGEST: Final = 100
_MILLION: Final = "million"
_MANY: Final = 1000


def in_english(text: str, language: str) -> str | None:
    """Answer such a measure in English; None where it is none, or not all of it is known."""
    if ago := _AGO.fullmatch(text.strip()):
        said = in_english(ago[1], language)
        return f"{said} ago" if said else None
    text = _FIGURE.sub(lambda word: FIGURES[word[0].lower()], text)
    found = _MEASURE.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        return None
    before = found[1].strip().lower().replace("’", "'")
    qualified = _BEFORE[language].get(before) if before else ""
    words = _worded(_OF.sub("", found[3]).lower().split(), language)
    if qualified is None or words is None:
        return None
    plain = _GROUPED.sub("", found[2])
    is_grouped, number = plain != found[2], plain.replace(",", ".")
    if words[:1] == [_MILLION] and Decimal(number) >= _MANY:  # Spanish has no word for a billion
        number, words = f"{(Decimal(number) / _MANY).normalize():f}", ["billion", *words[1:]]
    elif is_grouped:
        number = f"{Decimal(number):,}"
    return " ".join(filter(None, (qualified, number, *words)))


def _worded(words: list[str], language: str) -> list[str] | None:
    """Answer the English of words one after another, the longest that are known together first."""
    if not words:
        return []
    known = _WORDS[language]
    for many in range(min(_MOST_WORDS, len(words)), 0, -1):
        form = " ".join(words[:many])
        said = known.get(form) or _EVERYWHERE.get(form)
        rest = _worded(words[many:], language) if said else None
        if said and rest is not None:
            return [said, *rest]
    return None
