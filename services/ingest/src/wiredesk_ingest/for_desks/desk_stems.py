"""Which lines below the first may be for desks: those with a stem of such a line's words.

The expressions of notes and contacts are slow, and each line of copy is asked for all of them. An
automaton tells of a whole text that they have nothing to find. That no branch of any of them can do
without a stem is proved by the tests, from the expressions themselves.
"""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.orders.letters.stems import Stems, in_small

DESK_STEMS: Final = (
    # Signs that contacts have, whatever their words.
    *(":", "\uff1a", ";", "@", "((", "["),
    *("editor", "edit\u00f6r", "eds", "publicat", "internal", "notebook"),
    *("contact", "enquir", "inquir", "press office", "for interviews", "savoir plus"),
    *(
        "questions? ",
        "questions to",
        "questions for",
        "interview request",
        "available for",
        "desk",
        "newsroom",
    ),
    *(
        "questions about",
        "questions on",
        "für interviews",
        "slack me",
        "ping me",
        "mail address is",
        "interviewanfr",
        "interview-anfr",
    ),
    *("interviewwü", "interview-wü", "presseanfr", "presse-anfr", "pressewü", "presse-wü"),
    *("medienanfr", "medien-anfr", "medienwü", "medien-wü", "before publi", "before we publish"),
    *("before it", "avant parution", "avant diffusion", "avant la ", "antes de", "yayın"),
    *("قبل النشر", "از انتشار", "اشاعت سے", "دبیر", "مدیر", "سوالات"),
    *("arrange interview", "arrange an interview", "queries to", "queries for", "can reach"),
    *("can call", "may reach", "may call"),
    *("for more info", "for more details", "for further info", "for further details"),
    *("for additional info", "for additional details", "usage intern", "uso intern"),
    *("redak", "hinweis", "berichtigung", "ffentlich", "notizblock", "kontakt"),
    *("den intern", "zum intern", "zur intern", "f\u00fcr intern", "ansprechpartner"),
    *("r\u00fcckfrag", "rueckfrag", "pressestelle", "presstelefon", "medietelefon"),
    *("redac", "r\u00e9dac", "reda\u00e7", "redaz", "redat", "abonn", "abonad", "contat"),
    *("service de presse", "service presse", "ufficio stampa", "imprensa", "de comunica"),
    *("persvoorlichting", "toimituksille", "lis\u00e4tie", "lisatie", "yhtey"),
    *("biuro prasow", "dzia\u0142 prasow", "контакт", "редакци"),
    *("kullan", "ileti\u015fim", "irtibat", "محررين", "الداخلي", "اتصال", "تواصل", "استفسار"),
    *("سردبیران", "داخلی", "تماس", "رابط", "ایڈیٹر", "اندرونی"),
)
"""In small letters; one blank stands for any."""

_STEMS: Final = Stems(*DESK_STEMS)
LOOKED_AT: Final = 200
"""Characters of a line that tell what it is."""


def may_be_for_desks(lines: Sequence[str]) -> bool:
    """Tell whether any of some lines, copy being above them, may be for desks."""
    return bool(lines) and _STEMS.in_(in_small("\n".join([line[:LOOKED_AT] for line in lines])))
