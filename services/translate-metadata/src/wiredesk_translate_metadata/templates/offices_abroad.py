"""Offices as German, French, Spanish and Italian credits name them: `Polizei Berlin`.

Put into English words, so what is known of offices is known once.
"""

import re
from collections.abc import Callable
from typing import Final

_DE: Final = (
    r"(?:del? (?:la |las |los |l['’])?|d[aou]s? |des |d['’]|dell[aeo] |dell['’]|degli |di |von )"
)
_MINISTRY: Final = "Minist(?:erio|ère|ero|ério)"
_OF_THE_LAND: Final = r"(?:(?:la )?R[eé]p[uú]b(?:lique|lica) )?"
_KINDS: Final = (
    (rf"Polizei(?:präsidium)? |Pol(?:ice|icía|ícia|izia) {_DE}|Questura {_DE}", "{} Police"),
    (rf"Préfecture de police {_DE}", "{} Police"),
    (rf"Policía Nacional {_DE}|Police nationale {_DE}", "National Police of {}"),
    (rf"(?:Berufsf|F)euerwehr |Vigili del fuoco {_DE}", "{} Fire Department"),
    (rf"(?:Sapeurs-p|P)ompiers {_DE}", "{} Fire Department"),
    (rf"(?:Cuerpo de |Corpo de )?Bombei?ros {_DE}", "{} Fire Department"),
    (
        rf"Universität |Universit(?:é|à) (?:degli Studi )?{_DE}|Universidad(?:e)? {_DE}",
        "University of {}",
    ),
    (
        rf"Stadt |(?:Ville|Mairie|Ayuntamiento|Alcaldía|Municipalidad|Comune|Prefeitura) {_DE}",
        "{} Municipality",
    ),
    (rf"(?:Gobierno|Gouvernement|Regierung|Governo) {_DE}", "Government of {}"),
    (
        rf"Pr[eé]siden(?:cia|ce|za) {_DE}|Presidência {_DE}",
        "Presidency of {}",
    ),
    (
        rf"Emba(?:jada|ssade|ixada) {_DE}|Ambassade {_DE}|Ambasciata {_DE}|Botschaft {_DE}",
        "Embassy of {}",
    ),
    (rf"Consul(?:at|ado|ato) {_DE}", "Consulate of {}"),
    (rf"Consul(?:at|ado|ato) [Gg][eé]n[eé]ral(?:e)? {_DE}", "Consulate General of {}"),
    (
        rf"{_MINISTRY} (?:{_DE})?(?:Defensa|Défense|Difesa|Defesa|Armées) {_DE}",
        "Ministry of Defence of {}",
    ),
    (
        rf"{_MINISTRY} {_DE}(?:Salu[dt]e?|Santé|Sanidad|Saúde) {_DE}",
        "Ministry of Health of {}",
    ),
    (
        rf"{_MINISTRY} {_DE}(?:Interior|Intérieur|Interno) {_DE}",
        "Ministry of Interior of {}",
    ),
    (
        rf"{_MINISTRY} (?:{_DE})?(?:A\w+ étrangères|(?:\w+ )?Exteriores|\w* ?Esteri) {_DE}",
        "Ministry of Foreign Affairs of {}",
    ),
    (rf"{_MINISTRY} {_DE}Cultur[ae] {_DE}", "Ministry of Culture of {}"),
    (rf"(?:Armée|Ejército|Esercito|Exército) {_DE}", "Army of {}"),
    (rf"(?:Marine|Armada|Marina|Marinha) {_DE}", "Navy of {}"),
    (rf"(?:Armée de l['’]air|Fuerza Aérea|Força Aérea|Aeronautica) {_DE}", "Air Force of {}"),
    (rf"(?:Garde-côtes|Guardacostas|Guardia [Cc]ostiera|Küstenwache) {_DE}", "Coast Guard of {}"),
    (rf"Staatsanwaltschaft |(?:Parquet|Procura|Fiscalía|Procure) {_DE}", "{} Prosecutor's Office"),
    (rf"Flughafen |A[eé]roport[eo]? {_DE}|Aeropuerto {_DE}", "{} Airport"),
    (rf"Hafen |(?:Port|Puerto|Porto) {_DE}", "Port of {}"),
    (rf"(?:Hôpital|Hospital|Ospedale) {_DE}|Klinikum |Krankenhaus ", "{} Hospital"),
    (
        rf"Universitätsklinikum |Uniklinik |CHU {_DE}|Policlinico {_DE}",
        "{} University Hospital",
    ),
    (rf"Mus(?:ée|eo|eu) {_DE}|Museum ", "{} Museum"),
    (rf"Zoo |Tierpark |Zoológico {_DE}|Zoo {_DE}|Bioparco {_DE}", "{} Zoo"),
    (rf"(?:Amts|Land|Oberlandes)gericht |Tribuna(?:l|le) {_DE}", "{} Court"),
    (rf"Parlament(?:o)? {_DE}|Parlement {_DE}", "Parliament of {}"),
    (rf"(?:Croce Rossa|Cruz Roja|Croix-Rouge|Cruz Vermelha) {_DE}", "Red Cross of {}"),
    (rf"Prot(?:ection civile|ección Civil|ezione Civile|eção Civil) {_DE}", "Civil Defence of {}"),
)  # fmt: skip
_WAYS: Final = tuple(
    (re.compile(rf"(?:{pattern}){_OF_THE_LAND}(?:{_DE})?(.+)", re.IGNORECASE), english)
    for pattern, english in _KINDS
)


def in_english(text: str, place: Callable[[str], str | None]) -> str:
    """Answer the English of such an office; empty where it is none. `place` says a place so."""
    for pattern, english in _WAYS:
        found = pattern.fullmatch(text)
        where = place(found[1]) if found else None
        if where:
            return english.format(where)
    return ""
