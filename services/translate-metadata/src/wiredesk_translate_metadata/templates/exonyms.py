"""Cities as French, German, Spanish and Italian wires call them, where English does not.

They are told in datelines alone: in a text "Rom", "Damas" and "Colonia" may be other words.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_translate_metadata.folding import name_key

_CITIES: Final[Mapping[str, str]] = {
    "Abu Dhabi": "Abou Dhabi|Abu Dabi",
    "Addis Ababa": "Addis-Abeba|Addis Abeba|Adís Abeba",
    "Algiers": "Alger|Algier|Argel|Algeri",
    "Antananarivo": "Tananarive",
    "Athens": "Athènes|Athen|Atenas|Atene",
    "Baghdad": "Bagdad",
    "Barcelona": "Barcelone|Barcellona",
    "Beijing": "Pékin|Peking|Pekín|Pechino",
    "Beirut": "Beyrouth",
    "Belgrade": "Belgrad|Belgrado",
    "Berlin": "Berlín|Berlino",
    "Bern": "Berne|Berna",
    "Bogota": "Bogotá",
    "Brasilia": "Brasília",
    "Brussels": "Bruxelles|Brüssel|Bruselas",
    "Bucharest": "Bucarest|Bukarest",
    "Cairo": "Le Caire|Kairo|El Cairo|Il Cairo",
    "Cape Town": "Le Cap|Kapstadt|Ciudad del Cabo|Città del Capo",
    "Cologne": "Köln|Colonia",
    "Copenhagen": "Copenhague|Kopenhagen|Copenaghen",
    "Damascus": "Damas|Damaskus|Damasco",
    "Dhaka": "Dacca",
    "Dubai": "Dubaï|Dubái",
    "Dublin": "Dublín|Dublino",
    "Edinburgh": "Édimbourg|Edimburgo",
    "Florence": "Florenz|Florencia|Firenze",
    "Frankfurt": "Francfort|Fráncfort|Francoforte|Frankfurt/Main",
    "Geneva": "Genève|Genf|Ginebra|Ginevra",
    "The Hague": "La Haye|Den Haag|La Haya|L'Aia",
    "Havana": "La Havane|Havanna|La Habana|L'Avana",
    "Helsinki": "Helsinky",
    "Islamabad": "Islamabád",
    "Istanbul": "Estambul",
    "Jerusalem": "Jérusalem|Jerusalén|Gerusalemme",
    "Johannesburg": "Johannesbourg|Johannesburgo",
    "Kabul": "Kaboul",
    "Khartoum": "Khartum|Jartum",
    "Kyiv": "Kiew",
    "Lisbon": "Lisbonne|Lissabon|Lisboa|Lisbona",
    "Ljubljana": "Laibach|Lubiana|Liubliana",
    "London": "Londres|Londra",
    "Luxembourg": "Luxemburg|Luxemburgo|Lussemburgo",
    "Mecca": "La Mecque|Mekka|La Meca|La Mecca",
    "Mexico City": "Mexico|Mexiko-Stadt|Ciudad de México|México|Città del Messico",
    "Milan": "Mailand|Milán|Milano",
    "Moscow": "Moscou|Moskau|Moscú|Mosca",
    "Munich": "München|Múnich|Monaco di Baviera",
    "Naples": "Neapel|Nápoles|Napoli",
    "New Delhi": "Neu-Delhi|Nueva Delhi|Nuova Delhi",
    "New York": "Nueva York",
    "Nicosia": "Nicosie|Nikosia",
    "Philadelphia": "Filadelfia|Philadelphie",
    "Prague": "Prag|Praga",
    "Riyadh": "Riyad|Riad",
    "Rome": "Rom|Roma",
    "Sarajevo": "Sarajewo",
    "Seoul": "Séoul|Seúl|Seul",
    "Singapore": "Singapour|Singapur",
    "Sofia": "Sofía",
    "Stockholm": "Estocolmo|Stoccolma",
    "Strasbourg": "Straßburg|Estrasburgo|Strasburgo",
    "Tehran": "Téhéran|Teheran|Teherán",
    "Tel Aviv": "Tel-Aviv",
    "Tokyo": "Tokio|Tokyo",
    "Tripoli": "Trípoli|Tripolis",
    "Tunis": "Túnez|Tunisi",
    "Turin": "Torino|Turín",
    "United Nations": "Nations unies|Naciones Unidas|Vereinte Nationen|Nazioni Unite",
    "Vatican City": "Cité du Vatican|Vatikanstadt|Ciudad del Vaticano|Città del Vaticano",
    "Venice": "Venise|Venedig|Venecia|Venezia",
    "Vienna": "Vienne|Wien|Viena",
    "Vilnius": "Wilna|Vilna",
    "Warsaw": "Varsovie|Warschau|Varsovia|Varsavia",
    "Zagreb": "Agram",
    "Zurich": "Zürich|Zúrich|Zurigo",
}

_ENGLISH: Final[Mapping[str, str]] = {
    name_key(form): city for city, forms in _CITIES.items() for form in forms.split("|")
}


def english(city: str) -> str | None:
    """Answer the English name of a city that a text calls otherwise; None of any other."""
    return _ENGLISH.get(name_key(city))
