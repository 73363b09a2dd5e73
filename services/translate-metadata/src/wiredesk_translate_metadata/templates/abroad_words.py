"""Words of French, German and Spanish measures, in English."""

from collections.abc import Mapping
from typing import Final

BEFORE: Final[Mapping[str, Mapping[str, str]]] = {
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
EVERYWHERE: Final[Mapping[str, str]] = {
    "%": "%", "km": "km", "m": "metres", "kg": "kg", "mw": "MW", "gw": "GW", "°c": "°C",
    "€": "euros", "euro": "euros", "euros": "euros", "dollar": "dollars", "yen": "yen",
    "yuan": "yuan", "rouble": "roubles", "roubles": "roubles", "rubel": "roubles",
    "rublos": "roubles", "km/h": "km/h", "hectares": "hectares", "hektar": "hectares",
    "hectáreas": "hectares",
}  # fmt: skip
WORDS: Final[Mapping[str, Mapping[str, str]]] = {
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
        "points pourcentage": "percentage points", "entreprises": "companies",
        "points base": "basis points", "le baril": "a barrel", "la tonne": "a tonne",
        "l'once": "an ounce", "blé": "of wheat", "riz": "of rice", "maïs": "of corn", "sucre":
        "of sugar", "pétrole": "of oil", "gaz": "of gas", "charbon": "of coal", "arrestations":
        "arrests", "fois": "times", "maisons détruites": "homes",
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
        "basispunkte": "basis points", "pro barrel": "a barrel", "je barrel": "a barrel",
        "pro tonne": "a tonne", "je feinunze": "an ounce", "weizen": "of wheat",
        "getreide": "of grain", "reis": "of rice", "mais": "of corn", "zucker": "of sugar",
        "öl": "of oil",
        "gas": "of gas", "kohle": "of coal", "festnahmen": "arrests", "mal": "times",
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
        "puntos básicos": "basis points", "por barril": "a barrel", "el barril": "a barrel",
        "por tonelada": "a tonne", "la onza": "an ounce", "trigo": "of wheat", "arroz": "of rice",
        "maíz": "of corn", "azúcar": "of sugar", "petróleo": "of oil", "gas": "of gas",
        "carbón": "of coal", "detenciones": "arrests", "veces": "times",
        "víctimas": "victims", "desaparecidos": "missing", "desplazados": "displaced people",
        "policías": "police officers", "vehículos": "vehicles", "agricultores": "farmers",
        "médicos": "doctors", "aficionados": "fans", "maestros": "teachers", "viviendas":
        "homes", "electores": "voters", "votantes": "voters", "barcos": "ships", "presos":
        "prisoners", "pacientes": "patients", "periodistas": "journalists", "trabajadores":
        "workers", "estudiantes": "students",
    },
}  # fmt: skip
