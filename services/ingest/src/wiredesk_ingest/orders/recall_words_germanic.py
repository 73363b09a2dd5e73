"""Sentences by which a wire takes a story back, in German, Dutch and Nordic languages."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.recall_gaps import ANY_CASE_BEHIND, UP_TO

GERMANIC: Final[Mapping[str, tuple[str, ...]]] = {
    "de": (
        r"bitte\s+(?:streichen|löschen|stornieren)\s*:?\s+(?:die\s+)?meldung\b",
        r"bitte\s+[^\r\n.]{0,60}?\bmeldung\b[^\r\n.]{0,80}\bnicht\s*(?:mehr\s+)?(?:verwend|veröff|[.!]|$)",
        r"bitte\s+[^\r\n.]{0,60}?\b(?:meldung|bericht|text|beitrag)\b[^\r\n.]{0,80}\bstreichen\b",
        (
            r"(?:wir\s+bitten|es\s+wird\s+gebeten)\b[^\r\n.]{0,30}\bmeldung\b[^\r\n.]{0,100}"
            r"\bnicht\s+(?:mehr\s+)?zu\s+(?:verwend|veröff|benutz)"
        ),
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
        (
            r"gelieve\s+(?:het|dit|ons)\s+(?:bericht|artikel)\b[^\r\n.]{0,100}?\s?\bniet\s+(?:meer\s+)?te\s+"
            r"(?:gebruiken|publiceren)"
        ),
        (
            rf"(?:het|dit|ons)\s+bericht{UP_TO}\b(?:(?:is|wordt)\s+(?:ingetrokken|vervallen|geannuleerd)"
            r"|vervalt)\b"
        ),
        r"(?:(?:wij|we)\s+trekken|(?:de\s+redactie|het\s+persbureau)\s+trekt)\s+(?:het|dit|ons|zijn|haar)\s+(?:bericht|artikel)\b[^\r\n.]{0,100}\bin\b",
    ),
    "sv": (
        r"(?:texten|artikeln|telegrammet)\s+(?:ska|skall|får)\s+(?:inte|ej)\s+(?:publiceras|användas)",
        (
            rf"(?:texten|telegrammet|artikeln|notisen){UP_TO}"
            r"\b(?:dras\s+tillbaka|annulleras|återkallas|makuleras|utgår)\b"
        ),
        r"(?:texten|telegrammet|artikeln|notisen)\b[^\r\n.]{0,80}\bhar\s+dragits\s+tillbaka\b",
        (
            r"vi\s+(?:drar\s+(?:härmed\s+)?tillbaka|återkallar|annullerar)\s+"
            r"(?:texten|telegrammet|artikeln|nyheten|notisen)\b"
        ),
    ),
    "no da": (
        (
            rf"(?:meldingen|teksten|artikkelen|telegrammet){UP_TO}"
            r"\b(?:annulleres|trekkes|er\s+(?:trukket|annullert|tilbagekaldt)|utgår|udgår)\b"
        ),
        (
            r"vi\s+(?:trekker|trækker|tilbagekalder|annullerer)\s+(?:tilbake\s+|hermed\s+)?"
            r"(?:meldingen|saken|artikkelen|teksten|telegrammet|nyheden)\b"
        ),
    ),
}
