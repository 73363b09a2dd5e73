"""Sentences by which a wire takes a story back or asks for it, in Germanic and Romance languages.

Those that no grammar builds (`recall_grammar`), for any case.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.words.recall_grammar import UP_TO

_ANY_CASE_BEHIND: Final = r"(?=[^\r\n]*[a-zß-ÿ])"
"""Behind a word in capitals: where all is in capitals, the word is no order."""

_STORY: Final = r"(?:[\w'’-]{1,20}\s+){0,3}?(?:story|stories|item|dispatch|article)"
_ITEM: Final = (
    r"(?:story|stories|item|dispatch|article|alert|report|version|copy|flash|bulletin|snap|piece)"
)

ENGLISH_UNMISTAKABLE: Final = (
    (
        r"(?:all\s+|our\s+)?(?:subscribers|clients|customers|editors|newsrooms)\s+"
        r"(?:(?:are\s+(?:\w+\s+)?(?:asked|requested|advised|urged|told|instructed)"
        r"\s+(?:not\s+to\s+(?:use|publish|run)"
        r"|to\s+(?:kill|delete|disregard|withdraw|ignore|remove|discard)))"
        r"|(?:should|must)\s+(?:not\s+(?:use|publish|run)|kill|delete|disregard|withdraw|remove))"
        rf"\s+(?:the|this|our|its|any|all)\s+{_STORY}"
    ),
    (
        r"(?:please\s+note\s+)?(?:that\s+)?we\s+(?:(?:are|have|must|hereby|now|also)\s+){0,3}"
        r"(?:(?:withdr|kill|retract|cancel|delete|deleting|eliminat|remov|spike|spiking|unpublish)\w{0,6}"
        r"|pull(?:ed|ing)"
        r"|tak(?:en|ing)\s+down)\s+(?:the|this|our|an)\s+"
        rf"(?:\w+\s+){{0,3}}?{_ITEM}\b"
    ),
    (
        r"(?:a|this)\s+(?:mandatory\s+)?kill\s+(?:is|was|has\s+been)\s+"
        r"(?:mandatory|in\s+effect|in\s+force|issued|sent)\b"
    ),
)
"""They speak to desks, or of what we sent."""

_ENGLISH: Final = (
    *ENGLISH_UNMISTAKABLE,
    r"(?:kill|retraction|withdrawal)\s+(?:notice|order)\s*(?:[:–-]|$)",
    (
        r"make\s+(?:certain|sure)\s+(?:that\s+)?(?:the|this)\s+(?:story|item|article)\s+is\s+not"
        r"\s+(?:used|published)"
    ),
    (
        r"(?:the|this|our)\s+(?:\w+\s+)?(?:story|item|article|dispatch|alert)\s+(?:should|must|is\s+to)"
        r"\s+be\s+(?:deleted|killed|disregarded|removed|ignored|withdrawn)\b"
    ),
    r"(?:BC|AM|PM)-[^\r\n]{1,120}\b(?:should|must)\s+(?:not|no\s+longer)\s+be\s+used\b",
    r"(?:kill|disregard)\s+(?:story|item)\s+(?:on|about|slugged|headlined|sent|moved)",
    (
        r"(?:kill|cancel|ignore|disregard|delete|eliminate|withdraw)\s+(?:all\s+|the\s+|our\s+)?"
        r"(?:previous|earlier|prior|preceding|last)(?:\W*$|"
        rf"\s+(?:\w+\s+)?(?:{_ITEM}|take|lead)\b)"
    ),
    (
        r"(?:the\s+)?(?:[\w'’&-]{1,20}\s+){1,3}(?:press|agency|newswire|wire)\s+(?:(?:is|has|hereby)\s+)?"
        r"(?:withdr(?:aw(?:s|n|ing)|ew)|retract(?:s|ed|ing)|kill(?:s|ed|ing))\s+its\s+"
        rf"(?:\w+\s+){{0,2}}?{_ITEM}\b"
    ),
    (
        r"please\s+(?:note|be\s+(?:advised|aware|informed))\s+(?:that\s+)?(?:the|our|this)\s+"
        rf"(?:{_ITEM}|feature|interview|profile|package){UP_TO}\b(?:has\s+been|is|was)\s+(?:hereby\s+)?"
        r"(?:cancell?ed|killed|withdrawn|retracted|deleted|removed)\b"
    ),
    (
        rf"this\s+(?:\w+\.?\s+\d{{1,2}}\s+)?(?:{_ITEM})\s+(?:is|was|has\s+been)\s+(?:hereby\s+)?"
        r"(?:withdrawn|killed|retracted|deleted|eliminated|removed|cancell?ed|taken\s+down|pulled|unpublished|spiked)(?:\W*$|[;:.!]"
        r"|\s+(?:after|following|because|due|for|over|owing|pending|as|at|in\s+full)\b)"
    ),
    (
        r"the\s+(?:story|item|dispatch|alert)\s+(?:about|on|slugged|headlined)"
        rf"{UP_TO}\b(?:has\s+been|was|is)\s+(?:deleted|eliminated|spiked)\b"
    ),
    (
        r"this\s+(?:version|story|item)\s+(?:replaces\s+and\s+)?(?:withdraws|kills|cancels)\s+"
        rf"(?:the|our|an)\s+(?:earlier|previous|prior)\s+{_ITEM}\b"
    ),
    (
        r"(?:story|item|dispatch)\s+(?:was\s+|has\s+been\s+)?(?:deleted|eliminated|killed|withdrawn)"
        r"\s+at\s+the\s+request\b"
    ),
    r"(?-i:(?:KILL|DELETE|CANCEL|WITHDRAW|SPIKE|ELIMINATE)\s+(?:STORY|ITEM|ARTICLE|ALERT|COPY)\b)",
    r"(?-i:KILL\s+(?=[A-Z][^\r\n]*[a-z]))",
    r"(?:(?:BC|AM|PM)-[\w-]{1,20}\W{1,3})?mandatory\s+kill\W*$",
    r"(?-i:(?:KILLED|KILL|WITHDRAWN|RETRACTED|ELIMINATED|CANCELL?ED|DELETED)\s?[)\]]\s)",
)

WESTERN: Final[Mapping[str, tuple[str, ...]]] = {
    "en": _ENGLISH,
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
        rf"(?-i:STORNIEREN\s+{_ANY_CASE_BEHIND})",
    ),
    "nl": (
        r"(?:(?:wij|we)\s+trekken|(?:de\s+redactie|het\s+persbureau)\s+trekt)\s+(?:het|dit|ons|zijn|haar)\s+(?:bericht|artikel)\b[^\r\n.]{0,100}\bin\b",
    ),
    "sv": (
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
    "fr": (
        (
            r"avis\s+de\s+suppression|(?:suppression|retrait|annulation)\s+(?:de\s+)?(?:la\s+|d['’]une\s+)?"
            r"d[ée]p[êe]che"
        ),
        rf"(?-i:ANNULER\s+{_ANY_CASE_BEHIND})",
    ),
    "es": (
        r"queda\s+anulad[ao]\s+(?:la|el)\s+(?:noticia|nota|despacho|informaci[óo]n)\b",
        (
            rf"(?:(?:la|nuestra)\s+(?:noticia|informaci[óo]n)|esta\s+(?:noticia|informaci[óo]n|nota)){UP_TO}"
            r"\b(?:queda|ha\s+sido|est[áa])\s+(?:anulada|retirada|eliminada)\b"
        ),
        r"(?:anulen|eliminen|retiren|anular)\s+(?:la\s+|esta\s+)?(?:noticia|nota|informaci[óo]n)\b",
        r"anula\s+(?:noticia|nota|despacho)\b",
        rf"(?-i:ANULAR\s+{_ANY_CASE_BEHIND})",
    ),
    "it": (
        r"(?:annullare|eliminare|non\s+utilizzare)\s+(?:la\s+)?notizia",
        (
            rf"(?:la|questa|nostra)\s+notizia{UP_TO}\b(?:è|e'|va)\s+(?:stata\s+|da\s+)?"
            r"(?:considerar\w{1,4}\s+)?(?:annullata|ritirata|cestinata|eliminata)\b"
        ),
        rf"(?-i:ANNULLARE\s+{_ANY_CASE_BEHIND})",
    ),
    "pt": (
        r"fica\s+(?:sem\s+efeito|anulada)\s+a\s+not[íi]cia\b",
        rf"(?-i:ANULAR\s+{_ANY_CASE_BEHIND})",
    ),
}
"""Each is how a line begins, behind a dateline or not."""
