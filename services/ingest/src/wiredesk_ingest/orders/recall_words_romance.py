"""Sentences by which a wire takes a story back, in Romance languages."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.recall_gaps import ANY_CASE_BEHIND, UP_TO

ROMANCE: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": (
        (
            r"avis\s+de\s+suppression|(?:suppression|retrait|annulation)\s+(?:de\s+)?(?:la\s+|d['’]une\s+)?"
            r"d[ée]p[êe]che"
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
        r"(?:anulen|eliminen|retiren|anular)\s+(?:la\s+|esta\s+)?(?:noticia|nota|informaci[óo]n)\b",
        r"anula\s+(?:noticia|nota|despacho)\b",
        rf"(?-i:ANULAR\s+{ANY_CASE_BEHIND})",
    ),
    "it": (
        r"(?:annullare|eliminare|non\s+utilizzare)\s+(?:la\s+)?notizia",
        (
            rf"(?:la|questa|nostra)\s+notizia{UP_TO}\b(?:è|e'|va)\s+(?:stata\s+|da\s+)?"
            r"(?:considerar\w{1,4}\s+)?(?:annullata|ritirata|cestinata|eliminata)\b"
        ),
        rf"(?-i:ANNULLARE\s+{ANY_CASE_BEHIND})",
    ),
    "pt": (
        r"fica\s+(?:sem\s+efeito|anulada)\s+a\s+not[íi]cia\b",
        rf"(?-i:ANULAR\s+{ANY_CASE_BEHIND})",
    ),
}
