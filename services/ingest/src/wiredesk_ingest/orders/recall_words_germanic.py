"""Sentences by which a wire takes a story back, in German, Dutch and Nordic languages."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.recall_gaps import ANY_CASE_BEHIND, UP_TO

GERMANIC: Final[Mapping[str, tuple[str, ...]]] = {
    "de": (
        r"bitte\s+[^\r\n.]{0,60}?\bmeldung\b[^\r\n.]{0,80}\bnicht\s*(?:mehr\s+)?(?:verwend|veröff|[.!]|$)",
        (
            r"(?:wir\s+ziehen\s+(?:hiermit\s+)?|(?:die|unsere)\s+(?:redaktion|(?:nachrichten)?agentur)\s+"
            r"(?:zieht|hat)\s+(?:hiermit\s+)?)(?:die|ihre[nr]?|unsere[nr]?|den)\s+"
            r"(?:(?:eil)?meldung|bericht|text|beitrag|artikel)\b[^\r\n.]{0,80}\bzur(?:ü|ue?)ck"
        ),
        (
            r"(?:die|diese|unsere|obige|vorstehende|vorige)\s+(?:\w+\s+)?(?:eil)?meldung\b[^\r\n]{0,120}"
            r"\b(?:zu\s+streichen|gestrichen|hinfällig|gegenstandslos|zu\s+löschen"
            r"|nicht\s+(?:mehr\s+)?zu\s+verwenden|zurückgezogen|storniert)\b"
        ),
        r"meldungsr(?:ü|ue)ckzug\b",
        rf"(?-i:STORNIEREN\s+{ANY_CASE_BEHIND})",
    ),
    "nl": (
        r"(?:(?:wij|we)\s+trekken|(?:de\s+redactie|het\s+persbureau)\s+trekt)\s+(?:het|dit|ons|zijn|haar)\s+(?:bericht|artikel)\b[^\r\n.]{0,100}\bin\b",
    ),
    "sv": (
        r"(?:texten|artikeln|telegrammet)\s+(?:ska|skall|får)\s+(?:inte|ej)\s+(?:publiceras|användas)",
        (
            rf"(?:texten|telegrammet|artikeln|notisen){UP_TO}"
            r"\b(?:dras\s+tillbaka|annulleras|återkallas|makuleras|utgår)\b"
        ),
    ),
    "no da": (
        (
            rf"(?:meldingen|teksten|artikkelen|telegrammet){UP_TO}"
            r"\b(?:annulleres|trekkes|er\s+(?:trukket|annullert|tilbagekaldt)|utgår|udgår)\b"
        ),
    ),
}
