"""Sentences by which a wire takes a story back, in Romance languages."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.recall_gaps import ANY_CASE_BEHIND, UP_TO

ROMANCE: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": (
        (
            r"(?:pri[èe]re|merci|veuillez|nous\s+vous\s+(?:prions|demandons)"
            r"|(?:nos|les)\s+(?:abonn[ée]s|clients|r[ée]dactions)\s+sont\s+(?:pri|invit)[ée]s)\s+"
            r"(?:de\s+|d['’])?(?:bien\s+vouloir\s+)?(?:annuler|supprimer|retirer"
            r"|ne\s+(?:pas|plus)\s+(?:utiliser|publier|diffuser|tenir\s+compte)"
            r"|consid[ée]rer\s+comme\s+nulle?(?:\s+et\s+non\s+avenue?)?)\s+(?:de\s+)?"
            r"(?:(?:la|notre|cette)\s+(?:d[ée]p[êe]che|alerte)|(?:l['’]|notre\s|cet\s)article)"
        ),
        (
            r"avis\s+de\s+suppression|(?:suppression|retrait|annulation)\s+(?:de\s+)?(?:la\s+|d['’]une\s+)?"
            r"d[ée]p[êe]che"
        ),
        (
            r"nous\s+(?:annulons|retirons|supprimons)\s+(?:(?:notre|la|cette|cet)\s+|l['’])"
            r"(?:d[ée]p[êe]che|alerte|article|information|papier)\b"
        ),
        (
            r"l['’]agence\s+(?:\S+\s+)?(?:annule|retire|supprime)\s+(?:(?:sa|son|la|cette)\s+|l['’])"
            r"(?:d[ée]p[êe]che|alerte|article|information)\b"
        ),
        r"notre\s+(?:alerte|article|papier)\b[^\r\n.]{0,80}\best\s+(?:annul|retir)[ée]e?\b",
        (
            rf"(?:la|cette|notre)\s+d[ée]p[êe]che{UP_TO}\b(?:est|a\s+[ée]t[ée])\s+"
            r"(?:annul|retir|supprim)[ée]e\b"
        ),
        r"[^\r\n.]{0,60}\bannule\s+et\s+remplace\b",
        rf"(?-i:ANNULER\s+{ANY_CASE_BEHIND})",
    ),
    "es": (
        r"queda\s+anulad[ao]\s+(?:la|el)\s+(?:noticia|nota|despacho|informaci[óo]n)\b",
        (
            rf"(?:(?:la|nuestra)\s+(?:noticia|informaci[óo]n)|esta\s+(?:noticia|informaci[óo]n|nota)){UP_TO}"
            r"\b(?:queda|ha\s+sido|est[áa])\s+(?:anulada|retirada|eliminada)\b"
        ),
        (
            r"la\s+agencia\s+(?:\w+\s+)?(?:anula|retira|elimina)\s+(?:su|la|esta)\s+"
            r"(?:noticia|nota|informaci[óo]n|despacho)\b"
        ),
        (
            r"(?:rogamos|se\s+ruega|por\s+favor|pedimos|solicitamos)\b[^\r\n.]{0,60}?"
            r"\b(?:no\s+(?:publi|us|utili|difund)\w{1,6}|(?:anul|elimin|retir|suprim)\w{1,5})\s+"
            r"(?:\S+\s+){0,2}?(?:noticia|nota|informaci[óo]n|despacho|texto)\b"
        ),
        r"(?:anulen|eliminen|retiren|anular)\s+(?:la\s+|esta\s+)?(?:noticia|nota|informaci[óo]n)\b",
        r"anula\s+(?:noticia|nota|despacho)\b",
        r"(?:anulamos|retiramos)\s+(?:la|nuestra|esta)\s+(?:noticia|nota|informaci[óo]n)\b",
        r"les\s+rogamos\s+(?:que\s+)?(?:anulen|eliminen|retiren)\s+(?:la|esta)\s+(?:noticia|nota)\b",
        rf"(?-i:ANULAR\s+{ANY_CASE_BEHIND})",
    ),
    "it": (
        r"(?:annullare|eliminare|non\s+utilizzare)\s+(?:la\s+)?notizia",
        (
            rf"(?:la|questa|nostra)\s+notizia{UP_TO}\b(?:è|e'|va)\s+(?:stata\s+|da\s+)?"
            r"(?:considerar\w{1,4}\s+)?(?:annullata|ritirata|cestinata|eliminata)\b"
        ),
        (
            r"(?:si\s+prega|preghiamo|vi\s+preghiamo|pregasi|per\s+favore)\b[^\r\n.]{0,30}?"
            r"\b(?:non\s+(?:us|utilizz|pubblic|diffond)\w{1,6}|(?:annull|cestin|ritir|elimin)\w{1,5})\s+"
            r"(?:\S+\s+){0,2}?(?:notizia|servizio|articolo|lancio|testo)\b"
        ),
        r"(?:annulliamo|ritiriamo)\s+(?:la|il|questa|una)\s+(?:notizia|servizio|lancio)\b",
        r"l['’]agenzia\s+(?:\w+\s+)?(?:annulla|ritira)\s+(?:la|il|una|un)\s+(?:notizia|servizio|lancio)\b",
        rf"(?-i:ANNULLARE\s+{ANY_CASE_BEHIND})",
    ),
    "pt": (
        (
            r"(?:por\s+)?(?:favor|pedimos|solicitamos)\s+(?:que\s+)?(?:desconsider|anul|retir|elimin"
            r"|n[ãa]o\s+(?:us|utiliz|public))\w{1,5}\s+(?:\S+\s+){0,2}?(?:nota|not[íi]cia|despacho|texto)"
        ),
        (
            rf"(?:a|esta|nossa)\s+not[íi]cia{UP_TO}\b(?:fica|est[áa]|foi)\s+"
            r"(?:anulada|sem\s+efeito|retirada|cancelada)\b"
        ),
        r"(?:anulamos|retiramos)\s+(?:a|esta|nossa)\s+not[íi]cia\b",
        r"fica\s+(?:sem\s+efeito|anulada)\s+a\s+not[íi]cia\b",
        rf"(?-i:ANULAR\s+{ANY_CASE_BEHIND})",
    ),
}
