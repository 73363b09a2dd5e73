"""Offices as German, French, Spanish and Italian credits name them: `Polizei Berlin`.

Put into English words, so what is known of offices is known once.
"""

import re
from collections.abc import Callable
from typing import Final

_DE: Final = r"(?:del? (?:la )?|du |des |d['’]|della? |dell['’]|di |von )"
_WAYS: Final = tuple(
    (re.compile(rf"(?:{pattern})(.+)", re.IGNORECASE), english)
    for pattern, english in (
        (rf"Polizei(?:präsidium)? |Pol(?:ice|icía|izia) {_DE}|Questura {_DE}", "{} Police"),
        (rf"Préfecture de police {_DE}", "{} Police"),
        (rf"(?:Berufsf|F)euerwehr |Vigili del fuoco {_DE}", "{} Fire Department"),
        (rf"(?:Sapeurs-p|P)ompiers {_DE}|Bomberos {_DE}", "{} Fire Department"),
        (rf"Universität |Universit(?:é|à) {_DE}|Universidad {_DE}", "University of {}"),
        (
            rf"Stadt |(?:Ville|Mairie) {_DE}|(?:Ayuntamiento|Alcaldía) {_DE}|Comune {_DE}",
            "{} Municipality",
        ),
        (rf"Gobierno {_DE}|Gouvernement {_DE}|Regierung {_DE}|Governo {_DE}", "Government of {}"),
        (rf"Presidencia {_DE}|Présidence {_DE}|Presidenza {_DE}", "Presidency of {}"),
        (rf"Emba(?:jada|ssade) {_DE}|Ambassade {_DE}|Ambasciata {_DE}|Botschaft {_DE}",
         "Embassy of {}"),
        (rf"Ministerio de Defensa {_DE}|Ministère de la Défense {_DE}|Ministero della Difesa {_DE}",
         "Ministry of Defence of {}"),
        (rf"Ministerio de Salud {_DE}|Ministère de la Santé {_DE}|Ministero della Salute {_DE}",
         "Ministry of Health of {}"),
        (rf"Ministerio del Interior {_DE}|Ministère de l['’]Intérieur {_DE}",
         "Ministry of Interior of {}"),
    )
)  # fmt: skip


def in_english(text: str, place: Callable[[str], str | None]) -> str:
    """Answer the English of such an office; empty where it is none. `place` says a place so."""
    for pattern, english in _WAYS:
        found = pattern.fullmatch(text)
        where = place(found[1]) if found else None
        if where:
            return english.format(where)
    return ""
