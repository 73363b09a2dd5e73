"""Sentences by which an agency takes back what it sent, in the languages of the wires.

"AP withdraws its story about the ferry" says it in the style of news, "Subscribers are asked not
to use the dispatch" asks for it. Which story is meant a person has to look up. That another house
takes a report back ("BBC withdraws report") is news, so agencies are named here.
"""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.orders.kill_words import CALLS_BEFORE_ORDER
from wiredesk_ingest.orders.stems import Stems

_AGENCY: Final = (
    r"(?:(?:the|a|die|la)\s+|l['’])?(?:(?:thomson\s+)?reuters|associated\s+press|ap"
    r"|press\s+association|agence\s+france-presse|afp|pa(?:\s+(?:media|news))?|dpa|apa|ansa"
    r"|(?:agencia\s+)?efe|europa\s+press|lusa|belga|anp|ntb|tt|ritzau|stt|bns|pap|čtk|mti|hina"
    r"|tanjug|xinhua|kyodo(?:\s+news)?|jiji(?:\s+press)?|yonhap|antara|bernama|pti|aap"
    r"|canadian\s+press|keystone-(?:ats|sda)|anadolu(?:\s+agency)?|mena|irna|isna|wam"
    r"|tass|interfax|ria\s+novosti|тасс|риа\s+новости|интерфакс)\s+"
)
_FEW: Final = r"\s+(?:[\w'’.,-]{1,20}\s+){0,5}?"
_SAID: Final = (
    # What the agency does, and what it calls a story.
    (
        (
            r"(?:(?:has|have|is|hereby|today|now)\s+){0,3}"
            r"(?:withdr(?:aw(?:s|n|ing)?|ew)|retract(?:s|ed|ing)?|kill(?:s|ed|ing)?)"
        ),
        "story|stories|report|article|item|dispatch|alert",
    ),
    ("annule|retire|supprime", r"d[ée]p[êe]che|article|papier|alerte|information"),
    ("zieht", r"(?:eil)?meldung|bericht|text|beitrag|artikel)\b[^\r\n.]{0,80}\bzur(?:ü|ue?)ck(?:"),
    ("anula|retira", "nota|noticia|despacho|informaci[óo]n|not[íi]cia"),
    ("annulla|ritira", "notizia|lancio|servizio"),
    ("trekt", r"bericht|artikel|verhaal)\b[^\r\n.]{0,80}\bin(?:"),
    (
        "trækker|tilbagekalder|annullerer",
        r"telegram(?:met)?|nyhed(?:en)?|artik\w{1,4}|histori\w{1,3}",
    ),
    ("trekker|tilbakekaller|annullerer", r"melding(?:en)?|artikkel(?:en)?|sak(?:en)?"),
    (
        r"drar\s+tillbaka|återkallar|annullerar",
        r"text(?:en)?|artikeln?|telegram(?:met)?|nyhet(?:en)?",
    ),
    ("peruu|poistaa|vetää", "jutun|uutisen|artikkelin|tekstin"),
    ("anuluje|wycofuje", r"depesz\w{1,3}|wiadomo\w{2,4}|tekst"),
    ("аннулирует|отзывает|снимает", "сообщение|новость|материал|молнию"),
)
_STORY: Final = r"(?:[\w'’-]{1,20}\s+){0,3}?(?:story|stories|item|dispatch|article)"
_ASKED: Final = (
    (
        r"(?:all\s+|our\s+)?(?:subscribers|clients|customers|editors|newsrooms)\s+are\s+(?:\w+\s+)?"
        r"(?:asked|requested|advised|urged|told|instructed)\s+(?:not\s+to\s+(?:use|publish|run)"
        r"|to\s+(?:kill|delete|disregard|withdraw|ignore|remove|discard))"
        rf"\s+(?:the|this|our|its|any|all)\s+{_STORY}"
    ),
    r"(?:a|this)\s+kill\s+is\s+mandatory",
    r"(?:kill|retraction|withdrawal)\s+(?:notice|order)\s*(?:[:–-]|$)",
    r"[^\r\n]{0,90}\b(?:sent|issued|moved|published)\s+in\s+error[,;.]?\s+(?:please\s+)?disregard\b",
    r"bitte\s+(?:streichen|löschen|stornieren)\s*:?\s+(?:die\s+)?meldung\b",
    (
        r"make\s+(?:certain|sure)\s+(?:that\s+)?(?:the|this)\s+(?:story|item|article)\s+is\s+not"
        r"\s+(?:used|published)"
    ),
    (
        r"(?:the|this|our)\s+(?:story|item|article|dispatch)\s+(?:should|must)\s+(?:not|no\s+longer)"
        r"\s+be\s+(?:used|published)"
    ),
    r"(?:kill|disregard)\s+(?:story|item)\s+(?:on|about|slugged|headlined|sent|moved)",
    rf"(?:please|kindly)\s+(?:remove|discard|take\s+down|pull)\s+(?:the|this|our)\s+{_STORY}",
    (
        r"(?:pri[èe]re|merci|veuillez|nous\s+vous\s+(?:prions|demandons)"
        r"|(?:nos|les)\s+(?:abonn[ée]s|clients|r[ée]dactions)\s+sont\s+(?:pri|invit)[ée]s)\s+"
        r"(?:de\s+|d['’])?(?:bien\s+vouloir\s+)?(?:annuler|supprimer|retirer"
        r"|ne\s+(?:pas|plus)\s+(?:utiliser|publier|diffuser|tenir\s+compte))\s+(?:de\s+)?"
        r"(?:(?:la|notre|cette)\s+(?:d[ée]p[êe]che|alerte)|(?:l['’]|notre\s|cet\s)article)"
    ),
    (
        r"avis\s+de\s+suppression|(?:suppression|retrait|annulation)\s+(?:de\s+)?(?:la\s+|d['’]une\s+)?"
        r"d[ée]p[êe]che"
    ),
    r"bitte\s+[^\r\n.]{0,60}?\bmeldung\b[^\r\n.]{0,80}\bnicht\s*(?:mehr\s+)?(?:verwend|veröff|[.!]|$)",
    r"wir\s+ziehen\s+(?:hiermit\s+)?(?:die|unsere)\s+(?:eil)?meldung\b[^\r\n.]{0,80}\bzur(?:ü|ue?)ck",
    r"(?:annullare|eliminare|non\s+utilizzare)\s+(?:la\s+)?notizia",
    r"(?:prosimy\s+o|prośba\s+o)\s+anulowanie\s+(?:depeszy|wiadomości|tekstu)",
    r"(?:texten|artikeln|telegrammet)\s+(?:ska|skall|får)\s+(?:inte|ej)\s+(?:publiceras|användas)",
    (
        r"(?:просим|просьба)\s+(?:аннулировать|снять|удалить|не\s+использовать|не\s+публиковать)\s+"
        r"(?:\S{1,20}\s+){0,3}?(?:сообщение|новость|материал|текст|молнию)"
    ),
    (
        r"(?:просимо|прохання)\s+(?:анулювати|видалити|не\s+використовувати)\s+(?:\S{1,20}\s+){0,3}?"
        r"(?:повідомлення|новину|матеріал)"
    ),
    r"[^\r\n]{0,90}\bhaber\w{0,6}\s+(?:iptal\s+edil|geri\s+çekil|(?:kullanıl|yayımlan|yayınlan)ma(?:ması|sın\b))",
    r"haber\s+iptali",
    r"[^\r\n]{0,60}\bhaber\w{0,6}\s+geri\s+çek(?:iyor|ti|er)",
    r"(?:تسحب|تلغي|سحبت|ألغت|الغت)\s+(?:ال)?وكالة\s+(?:\S+\s+){0,3}?(?:الخبر|خبر|البرقية|القصة|خبرها)",
    r"(?:سحب|إلغاء|الغاء|لغو|ابطال|حذف)\s+(?:ال)?(?:خبر|برقية)\b",
    r"(?:ال)?وكالة\s+(?:تسحب|تلغي|سحبت|ألغت|الغت)\s+(?:\S+\s+){0,3}?(?:الخبر|خبر|البرقية|القصة|خبرها)",
    r"(?:يلغى|تلغى|يسحب|تسحب)\s+(?:ال)?(?:خبر|برقية|قصة|مادة)\b",
    (
        r"(?:por\s+)?(?:favor|pedimos|solicitamos)\s+(?:que\s+)?(?:desconsider|n[ãa]o\s+(?:us|utiliz|public))"
        r"\w{1,5}\s+(?:\S+\s+){0,2}?(?:nota|not[íi]cia|despacho|texto)"
    ),
    r"gelieve\s+(?:het|dit|ons)\s+(?:bericht|artikel)\s+niet\s+(?:meer\s+)?te\s+(?:gebruiken|publiceren)",
    r"撤稿(?:通知|[:：])|(?:新华社)?撤(?:销|回)稿件|请[^\r\n。]{0,12}(?:勿|不要)(?:采用|使用|刊用)[^\r\n。]{0,30}稿",
    r"(?:先に|既に|すでに)?配信(?:した|済みの?)[^\r\n。]{0,20}記事[^\r\n。]{0,12}(?:取り?消|使用しない)",
    r"記事の?取り?消し(?:[】\]:：\u3000]|の(?:お知らせ|通知))",
    r"(?:전문\s?취소|기사\s?(?:취소|삭제)(?=\s*(?:\]|알립니다|$)))",
    r"παρακαλούμε\s+να\s+μην?\s+χρησιμοποι\w{1,8}\s+η\s+(?:είδηση|τηλεγράφημα)",
    r"(?:mohon|harap)\s+(?:\S+\s+)?(?:berita|artikel)\s+(?:\S+\s+){0,4}?(?:tidak|jangan)\s+di(?:gunakan|muat)",
)
_DOTTED: Final = "İ".lower()
_LONGEST: Final = 200
"""Characters of a line that tell what it is."""

_AGENCY_LINE: Final = re.compile(r"[^\r\n()]{0,60}\([^()\r\n]{2,30}\)\s?[–—_-]{1,2}\s")
_DATELINE: Final = re.compile(rf"{_AGENCY_LINE.pattern}|[^\r\n–—-]{{2,40}}\s[–—-]\s")
_SENTENCES: Final = "|".join(
    [*(rf"{_AGENCY}(?:{does}){_FEW}(?:{story})\b" for does, story in _SAID), *_ASKED]
)
_STEMS: Final = Stems(
    *("withdr", "retract", "kill", "not to use", "not to publish", "not to run", "to delete"),
    *("disregard", "to ignore", "remove", "discard", "take down", "pull the", "pull this"),
    *("pull our", "be used", "be published", "not used", "not published", "annul", "supprim"),
    *("retir", "suppression", "retrait", "utiliser", "publier", "diffuser", "tenir compte"),
    *("zur", "nicht", "anul", "ritira", "elimina", "utilizzare", "trekt", "trekker", "tilba"),
    *(
        *("streichen", "löschen", "storn"),
        "favor",
        "pedimos",
        "solicitamos",
        "gelieve",
        "tillbaka",
        "inte ",
        " ej ",
        "peruu",
        "poistaa",
        "wycof",
        "haber",
        "mohon",
        "harap",
    ),
    *("træk", "återkall", "vetää", "аннул", "отзыв", "снима", "просим", "просьба", "прохання"),
    *("سحب", "لغ", "الغ", "ابطال", "حذف", "撤", "请", "記事", "취소", "삭제", "παρακαλ"),
)
"""What each of these has in it, in lower case."""

_SENTENCE: Final = re.compile(rf"\W{{0,10}}{CALLS_BEFORE_ORDER}(?:{_SENTENCES})", re.IGNORECASE)


def recalls_in(lines: Sequence[str]) -> list[str]:
    """Answer the lines that begin with a sentence that takes a story back."""
    text = "\n".join([line[:_LONGEST] for line in lines]).lower().replace(_DOTTED, "i")
    if not _STEMS.in_(text):
        return []
    return [line for line in text.split("\n") if _STEMS.in_(line) and _says(line)]


def without_dateline(line: str) -> str:
    """Answer what stands behind a dateline that names an agency; nothing where none does."""
    dateline = _AGENCY_LINE.match(line[:_LONGEST])
    return line[dateline.end() :] if dateline else ""


def _says(line: str) -> bool:
    dateline = _DATELINE.match(line)
    begins = (0, dateline.end()) if dateline else (0,)
    return any(_SENTENCE.match(line, at) for at in begins)
