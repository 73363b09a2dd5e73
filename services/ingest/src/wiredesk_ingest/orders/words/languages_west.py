"""The words of orders to desks in Germanic and Romance languages; see `languages`."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.words.language_orders import Orders

WESTERN_ORDERS: Final[Mapping[str, Orders]] = {
    "en": Orders(
        copy=r"story|item|article|version|dispatch|copy",
        alert=r"alert\s+(?:withdrawn|killed|cancell?ed)",
        ban=r"(?:for\s+)?editors(?:['\u2019])?\s+(?:eyes\s+)?only"
        r"|(?:must|may|should|shall)\s?not\s+(?:yet\s+)?be\s+(?:published|used|released|broadcast"
        r"|posted|quoted|distributed|reported)",
        embargo=r"(?:use|usage|publication|release|broadcast)\s+(?:is\s+)?(?:strictly\s+)?"
        r"(?:restricted|prohibited|forbidden|not\s+(?:allowed|permitted|authori[sz]ed))\s+(?:until|before|till)\b"
        r"|no\s+(?:use|publication)(?:\s+(?:in\s+print|online|on\s+(?:the\s+)?(?:web|air))(?:,?\s+(?:or|and)\s+[\w\s]{2,20}?)?)?\s+(?:before|until|till)\b"
        r"|(?:please\s+)?wait\s+(?:for|until)\s[^\r\n]{1,60}\sbefore\s+publish(?:ing)?\b",
        until=r"before|until|till|prior|ahead\s+of",
        allowed=r"(?:can|may|to)\s+(?:only\s+)?be\s+(?:used|published|released|broadcast)"
        r"|(?:for\s+)?(?:use|publication|publish|release)",
        after=r"only\s+(?:after|once)",
        withdrawn=r"withdrawn|killed|retracted|removed|cancell?ed|spiked|pulled|deleted|eliminated",
        alone=r"withdrawal|retraction|(?:withdrawn|retracted|killed|cancell?ed|pulled)\s*[:\u2013\u2014-]\s*"
        r"(?:do\s+not\s+(?:use|publish|run)|not\s+for\s+(?:use|publication))",
        desk=r"editors?|eds|subscribers|newsrooms|(?:our|all|media)\s+clients",
    ),
    "de": Orders(
        copy="(?:eil)?meldung|bericht|text|artikel|fassung|beitrag",
        withdrawn=r"zur(?:\u00fc|ue?)ckgezogen|storniert|gel(?:\u00f6|oe?)scht|annulliert",
        alone=r"storno|stornierung|streichung|r(?:\u00fc|ue)cknahme|meldungsr(?:\u00fc|ue)ckzug|l(?:\u00f6|oe)schen|zur(?:\u00fc|ue)ckgezogen"
        r"|r(?:\u00fc|ue)ckzug(?!(?-i:(?<=zug))\s?:\s(?![^\r\n]*(?:\d|meldung|bericht|artikel|beitrag|text|bild)))",
        allowed=r"(?:(?:bitte|darf|d(?:\u00fc|ue)rfen)\s+)?erst",
        after=r"(?:nach|mit|bei|wenn|sobald)\b(?=[^\r\n]{2,80}\s(?:zu\s+)?"
        r"(?:ver(?:\u00f6|oe)ffentlich(?:en|t\s+werden)|freigegeben\s+werden|freigeben|verwendet\s+werden)\W*$)",
        ban=r"noch\s+nicht\s+freigegeben|(?:darf|d(?:\u00fc|ue)rfen)\s+(?:noch\s+)?nicht\s+(?:ver(?:\u00f6|oe)ffentlicht|verwendet|gesendet)\s+werden"
        r"|nur\s+(?:zur\s+information\s+)?(?:f(?:\u00fc|ue)r\s+(?:die\s+)?|der\s+)?redaktion(?:en)?",
        embargo=r"sperrvermerk\b|frei\s+f(?:\u00fc|ue)r\s+(?:die\s+)?(?:\w{2,10}tags?|morgen|abend|wochenend)-?"
        r"(?:ausgaben?|zeitungen)\b",
        desk="redaktion(?:en)?|bezieher",
    ),
    "fr": Orders(
        copy=r"d[\u00e9e]p[\u00eae]che|article|papier|texte",
        withdrawn=r"(?:annul|retir|supprim)[\u00e9e]e?",
        alone=r"(?:avis\s+d['\u2019])?annulation|annul[\u00e9e]e?|retrait|suppression|supprim[\u00e9e]e?|annuler",
        alert=r"alerte\s+annul[\u00e9e]e",
        ban=r"(?:[\u00e0a]\s+)ne\s+pas\s+(?:publier|diffuser|utiliser)"
        r"|r[\u00e9e]serv[\u00e9e]\s+aux\s+r[\u00e9e]dactions"
        r"|ne\s+(?:doit|peut)\s+pas\s+[\u00eae]tre\s+(?:publi|diffus|utilis)\w{1,4}",
        until="avant|jusqu",
        allowed=r"[\u00e0a]\s+(?:publier|diffuser|utiliser)|publiable|utilisable"
        r"|(?:diffusion|publication)\s+autoris[\u00e9e]e",
        after=r"(?:seulement\s+|uniquement\s+|qu['\u2019])?(?:apr[\u00e8e]s|[\u00e0a]\s+l['\u2019]issue|une\s+fois|[\u00e0a]\s+la\s+fin)",
        desk=r"r[\u00e9e]dactions?|abonn[\u00e9e]s",
    ),
    "es": Orders(
        copy=r"nota|despacho|noticia|texto",
        withdrawn="(?:anulad|retirad|eliminad)[ao]",
        alone=r"anulaci[\u00f3o]n|anulad[ao]|anular|retirad[ao]|eliminad[ao]|eliminaci[\u00f3o]n",
        alert=r"alerta\s+anulada",
        ban=r"s[\u00f3o]lo\s+para\s+(?:uso\s+de\s+)?(?:los\s+editores|las\s+redacciones|editores)"
        r"|no\s+(?:puede|debe)\s+(?:publicar|difundir|usar|utilizar|emitir)se",
        until="antes|hasta",
        allowed=r"(?:publicar|difundir)\s+(?:s[\u00f3o]lo|solamente|[\u00fau]nicamente)"
        r"|para\s+(?:publicar|difundir)",
        after=r"despu[\u00e9e]s|tras|una\s+vez|luego|al\s+t[\u00e9e]rmino|cuando",
        desk=r"redacci[\u00f3o]n(?:es)?|abonados|editores",
    ),
    "pt": Orders(
        copy=r"nota|not[\u00edi]cia|despacho|texto",
        withdrawn="(?:anulad|retirad|cancelad)[ao]",
        alone=r"anula[\u00e7c][\u00e3a]o|anula|(?:cancel|anul|retir)ad[ao]|cancelamento",
        ban=r"n[\u00e3a]o\s+(?:destinad[ao]\s+[\u00e0a]\s+publica[\u00e7c][\u00e3a]o|publicar|divulgar|difundir|usar|utilizar)",
        until=r"antes|at[\u00e9e]",
        allowed=r"(?:s[\u00f3o]|somente|apenas)\s+(?:publicar|divulgar|veicular)"
        r"|(?:publicar|divulgar|veicular)\s+(?:s[\u00f3o]|somente|apenas)",
        after=r"depois|ap[\u00f3o]s|quando|a\s+partir",
        embargo=r"embargad[ao]s?\s+at[\u00e9e]\b|sob\s+embargo\s*(?::|at[\u00e9e]\b|\d|\W*$)",
        desk=r"reda[\u00e7c](?:[\u00e3a]o|[\u00f5o]es)|editores",
    ),
    "it": Orders(
        copy="notizia|servizio|articolo|lancio|testo",
        withdrawn="(?:annullat|ritirat|eliminat)[ao]",
        ban=r"(?:da\s+)?non\s+per\s+la\s+pubblicazione|solo\s+per\s+le\s+redazioni"
        r"|non\s+(?:deve|pu[\u00f2o])\s+essere\s+(?:pubblicat|diffus|utilizzat)[oa]",
        until="prima|fino",
        allowed=r"(?:da\s+)?(?:pubblicare|diffondere|utilizzare)\s+(?:solo|soltanto)"
        r"|(?:pubblica|utilizza|diffondi)bil[ei](?:\s+solo)?",
        after=r"dopo|al\s+termine|a\s+conclusione|una\s+volta|quando",
        alone=r"annullamento|annullare|(?:annull|ritir)at[ao]|ritiro",
        desk="redazion[ei]|abbonati",
    ),
    "nl": Orders(
        copy="bericht|artikel|verhaal|tekst",
        withdrawn="ingetrokken|geannuleerd|vervallen|vervalt",
        alone="intrekking|ingetrokken|geannuleerd|vervallen",
        ban=r"niet\s+(?:publiceren|gebruiken|uitzenden|verspreiden|plaatsen|voor\s+publicatie)"
        r"|mag\s+(?:nog\s+)?niet\s+(?:worden\s+)?(?:gepubliceerd|gebruikt|geplaatst|verspreid)",
        until=r"v[o\u00f3][o\u00f3]r(?:dat)?|tot",
        allowed=r"mag\s+pas\s+(?:naar\s+buiten|(?:worden\s+)?gepubliceerd(?:\s+worden)?)|(?:pas|alleen)\s+(?:te\s+)?(?:publiceren|gebruiken|plaatsen|verspreiden)",
        after=r"na(?:dat)?",
        embargo=r"onder\s+(?:strikt\s+)?embargo\s*(?::|tot\b|\d|\W*$)",
        desk="redacties?",
    ),
    "da": Orders(
        copy="nyhed(?:en)?|artikel|artiklen|telegram(?:met)?|tekst(?:en)?",
        withdrawn=r"annullere[ts]|tilbagekaldt|trukket\s+tilbage",
        alone="annullering|annulleret|tilbagetr\u00e6kning|tilbagekaldelse|trukket|slettes",
        ban=r"kun\s+til\s+redaktionen"
        r"|(?:(?:m\u00e5|skal)\s+)?ikke\s+(?:bruges|bringes|publiceres|sendes|offentligg\u00f8res|til\s+offentligg\u00f8relse)",
        until=r"f\u00f8r|inden",
        allowed=r"(?:m\u00e5|kan)\s+(?:f\u00f8rst|tidligst)\s+(?:bringes|bruges|publiceres|sendes|offentligg\u00f8res)",
        after=r"efter|n\u00e5r|fra",
        embargo=r"klausul(?:eret)?\s*(?::|til\b|indtil\b)",
        desk="redaktion(?:en|er|erne)?",
    ),
    "no": Orders(
        copy="melding(?:en)?|artikkel(?:en)?|tekst(?:en)?",
        alone="trekkes|trukket|tilbaketrekking|annullering|slettes",
        withdrawn=r"annulleres|annullert|tilbakekalt|tr(?:ukket|ekkes)\s+tilbake",
        ban=r"kun\s+(?:til|for)\s+redaksjonen"
        r"|(?:(?:m\u00e5|skal|kan)\s+)?ikke\s+(?:til\s+publisering|publiser(?:es?)?|brukes?|sendes|offentliggj\u00f8res|for\s+publisering)",
        until=r"f\u00f8r",
        allowed=r"(?:kan|skal|m\u00e5)\s+(?:(?:f\u00f8rst|tidligst)\s+)?(?:publiseres|offentliggj\u00f8res)",
        after=r"(?:f\u00f8rst\s+|tidligst\s+)?(?:etter|n\u00e5r)",
        embargo=r"sperret\s+(?:til|for\s+publisering)\b|sperrefrist\b",
        desk="redaksjon(?:en|er|ene)?",
    ),
    "sv": Orders(
        copy="text(?:en)?|artikeln?|nyhet(?:en)?|telegram(?:met)?",
        withdrawn=r"(?:\u00e5terkalla|annullera|makulera)[sdt]s?|dras\s+tillbaka",
        alone=r"annullering|makulering|\u00e5terkalla(?:s|d|t|nde|else)|stryk|struken|strykning|tillbakadragen",
        ban=r"(?:(?:f\u00e5r|ska(?:ll)?)\s+)?(?:ej|inte)\s+(?:publiceras|anv\u00e4ndas|s\u00e4ndas|spridas|f\u00f6r\s+publicering)|publicera\s+(?:ej|inte)",
        until=r"f\u00f6re|f\u00f6rr\u00e4n|innan",
        embargo=r"sp\u00e4rrad\s+(?:till|f\u00f6r\s+publicering)\b"
        r"|(?:f\u00e5r\s+)?(?:publiceras|anv\u00e4ndas|s\u00e4ndas)\s+(?:tidigast|f\u00f6rst)\b",
        desk="redaktion(?:en|er|erna)?",
    ),
}
