"""The words of orders to desks in Germanic and Romance languages; see `languages`."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.language_orders import Orders

WESTERN_ORDERS: Final[Mapping[str, Orders]] = {
    "en": Orders(
        copy=r"story|item|article|version|dispatch|copy",
        alert=r"alert\s+(?:withdrawn|killed|cancell?ed)",
        ban=r"(?:for\s+)?editors(?:['\u2019])?\s+(?:eyes\s+)?only",
        withdrawn=r"withdrawn|killed|retracted|removed|cancell?ed|spiked|pulled|deleted|eliminated",
        alone=r"(?:withdrawn|retracted|killed|cancell?ed|pulled)\s*[:\u2013\u2014-]\s*"
        r"(?:do\s+not\s+(?:use|publish|run)|not\s+for\s+(?:use|publication))",
        desk=r"editors?|eds|subscribers|newsrooms|(?:our|all|media)\s+clients",
    ),
    "de": Orders(
        copy="(?:eil)?meldung|bericht|text|artikel|fassung|beitrag",
        withdrawn=r"zur(?:\u00fc|ue?)ckgezogen|storniert|gel(?:\u00f6|oe?)scht|annulliert",
        alone=r"storno|stornierung|l(?:\u00f6|oe)schen|zur(?:\u00fc|ue)ckgezogen"
        r"|r(?:\u00fc|ue)ckzug",
        ban=r"nur\s+(?:zur\s+information\s+)?(?:f(?:\u00fc|ue)r\s+(?:die\s+)?|der\s+)?redaktion(?:en)?",
        embargo=r"sperrvermerk\b|frei\s+f(?:\u00fc|ue)r\s+(?:die\s+)?(?:\w{2,10}tags?|morgen|abend|wochenend)-?"
        r"(?:ausgaben?|zeitungen)\b",
        desk="redaktion(?:en)?|bezieher",
    ),
    "fr": Orders(
        copy=r"d[\u00e9e]p[\u00eae]che|article|papier|texte",
        withdrawn=r"(?:annul|retir|supprim)[\u00e9e]e?",
        alone=r"(?:avis\s+d['\u2019])?annulation|annuler|annule\s+et\s+remplace",
        alert=r"alerte\s+annul[\u00e9e]e",
        ban=r"(?:[\u00e0a]\s+)ne\s+pas\s+(?:publier|diffuser|utiliser)"
        r"|r[\u00e9e]serv[\u00e9e]\s+aux\s+r[\u00e9e]dactions",
        until="avant",
        desk=r"r[\u00e9e]dactions?|abonn[\u00e9e]s",
    ),
    "es": Orders(
        copy=r"nota|despacho|noticia|texto",
        withdrawn="(?:anulad|retirad|eliminad)[ao]",
        alone=r"anulaci[\u00f3o]n|anular",
        alert=r"alerta\s+anulada",
        ban=r"s[\u00f3o]lo\s+para\s+(?:los\s+editores|las\s+redacciones|editores)",
        desk=r"redacci[\u00f3o]n(?:es)?|abonados|editores",
    ),
    "pt": Orders(
        copy=r"nota|not[\u00edi]cia|despacho|texto",
        withdrawn="(?:anulad|retirad|cancelad)[ao]",
        alone=r"anula[\u00e7c][\u00e3a]o|anula",
        ban=r"n[\u00e3a]o\s+(?:destinad[ao]\s+[\u00e0a]\s+publica[\u00e7c][\u00e3a]o|publicar|divulgar|difundir|usar|utilizar)",
        until=r"antes|at[\u00e9e]",
        embargo=r"embargad[ao]s?\s+at[\u00e9e]\b|sob\s+embargo\s*(?::|at[\u00e9e]\b|\d|\W*$)",
        desk=r"reda[\u00e7c](?:[\u00e3a]o|[\u00f5o]es)|editores",
    ),
    "it": Orders(
        copy="notizia|servizio|articolo|lancio|testo",
        withdrawn="(?:annullat|ritirat|eliminat)[ao]",
        ban=r"(?:da\s+)?non\s+per\s+la\s+pubblicazione|solo\s+per\s+le\s+redazioni",
        alone=r"annullamento|annullare|annulla\s+e\s+sostituisce",
        desk="redazion[ei]|abbonati",
    ),
    "nl": Orders(
        copy="bericht|artikel|verhaal|tekst",
        withdrawn="ingetrokken|geannuleerd|vervallen|vervalt",
        alone="intrekking",
        ban=r"niet\s+(?:publiceren|gebruiken|uitzenden|verspreiden|voor\s+publicatie)",
        until=r"v[o\u00f3][o\u00f3]r|tot",
        embargo=r"onder\s+(?:strikt\s+)?embargo\s*(?::|tot\b|\d|\W*$)",
        desk="redacties?",
    ),
    "da": Orders(
        copy="nyhed(?:en)?|artikel|artiklen|telegram(?:met)?|tekst(?:en)?",
        withdrawn=r"annullere[ts]|tilbagekaldt|trukket\s+tilbage",
        alone="annullering",
        ban=r"kun\s+til\s+redaktionen|(?:m\u00e5\s+)?ikke\s+(?:bruges|bringes|publiceres|offentligg\u00f8res|til\s+offentligg\u00f8relse)",
        until=r"f\u00f8r|inden",
        embargo=r"klausul(?:eret)?\s*(?::|til\b|indtil\b)",
        desk="redaktion(?:en|er|erne)?",
    ),
    "no": Orders(
        copy="melding(?:en)?|artikkel(?:en)?|tekst(?:en)?",
        alone="trekkes|trukket",
        withdrawn=r"annulleres|annullert|tilbakekalt|tr(?:ukket|ekkes)\s+tilbake",
        ban=r"kun\s+(?:til|for)\s+redaksjonen|(?:m\u00e5\s+)?ikke\s+(?:til\s+publisering|publiser(?:es?)?|brukes?|offentliggj\u00f8res|for\s+publisering)",
        until=r"f\u00f8r",
        embargo=r"sperret\s+(?:til|for\s+publisering)\b|sperrefrist\b",
        desk="redaksjon(?:en|er|ene)?",
    ),
    "sv": Orders(
        copy="text(?:en)?|artikeln?|nyhet(?:en)?|telegram(?:met)?",
        withdrawn=r"(?:\u00e5terkalla|annullera|makulera)[sdt]s?|dras\s+tillbaka",
        alone=r"annullering|makulering|\u00e5terkallelse",
        ban=r"(?:f\u00e5r\s+)?(?:ej|inte)\s+(?:publiceras|f\u00f6r\s+publicering)|publicera\s+(?:ej|inte)",
        until=r"f\u00f6re|f\u00f6rr\u00e4n|innan",
        embargo=r"sp\u00e4rrad\s+(?:till|f\u00f6r\s+publicering)\b"
        r"|(?:f\u00e5r\s+)?publiceras\s+(?:tidigast|f\u00f6rst)\b",
        desk="redaktion(?:en|er|erna)?",
    ),
}
