"""Which lines may be for desks: those with a stem of such a line's words.

The expressions of notes and contacts are slow, and each line of copy is asked for all of them. An
automaton tells of a whole text that they have nothing to find. That no branch of any of them can do
without a stem is proved by the tests, from the expressions themselves.
"""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.orders.letters.plain_letters import said_and_shown
from wiredesk_ingest.orders.letters.stems import Stems, in_small
from wiredesk_ingest.orders.lines.order_stems import ORDER_STEMS_IN_SMALL
from wiredesk_ingest.orders.words.kill_words import LONGEST_LINE

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

ABOVE_STEMS: Final = (
    *("release", "immediat", "immédiat", "nmediata", "imediata", "n i e u w", "nieuw bericht"),
    *("presse", "mitteilung", "medieninformation", "de prensa", "imprensa", "stampa"),
    *("persbericht", "pressmeddelande", "basın bülteni", "sofortig", "onmiddellijk", "hemen"),
    *("صحفي", "صحفى", "مطبوعاتی", "پریس", "пресс", "للنشر الفوري", "انتشار فوری"),
    *("online", "browser", "en ligne", "navigateur", "navegador", "visualizza", "tarayıcı"),
)
"""Of what a release or a mailing has above its copy, and of a line that tells of an update."""

_STEMS: Final = Stems(*DESK_STEMS)
_FIRST_STEMS: Final = Stems(*DESK_STEMS, *ABOVE_STEMS, *ORDER_STEMS_IN_SMALL)
LOOKED_AT: Final = 200
"""Characters of a line that tell what it is."""


def may_be_for_desks(lines: Sequence[str]) -> bool:
    """Tell whether any of some lines, copy being above them, may be for desks."""
    return bool(lines) and _STEMS.in_(in_small("\n".join([line[:LOOKED_AT] for line in lines])))


def first_may_be_for_desks(line: str) -> bool:
    """Tell whether a text's first line may be for desks, an order, or above a release's copy.

    Of greetings it does not tell: see `LONGEST_GREETING`.
    """
    said = in_small(said_and_shown(line[:LONGEST_LINE]))
    return line.startswith("(") or _FIRST_STEMS.in_(said)
