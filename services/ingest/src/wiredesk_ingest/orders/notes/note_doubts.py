"""Notes that say why an item is not for readers, and order nothing in words that are known.

It was sent by mistake, or nobody has cleared it yet: whatever such a note goes on to ask, a person
reads the item first. In copy the same words are news of somebody's letters, so only notes count.
"""

from collections.abc import Container, Mapping
from typing import Final

from wiredesk_ingest.orders.letters.scripts import EVERY, LATIN, ByScript
from wiredesk_ingest.orders.letters.stems import Stems, in_small

_FEW: Final = r"(?:[^\s.;:]{1,16}\s){0,3}?"
_BEGINS: Final = r"(?:\A|[.;:,\u060c\u061b\u06d4(]\s?)\W{0,3}(?:[^\s.;:]{1,16}\s){0,2}?"
"""A note's clause; further in, the words are of what the note says is new."""

_MISTAKEN: Final[Mapping[str, tuple[str, str]]] = {
    # That it was sent, and that it should not have been.
    "en": (
        r"(?:sent|moved|transmitted|issued|published|filed|posted|released|distributed|pushed)",
        (
            r"(?:in\serror|by\s(?:mistake|accident)|accidentally|inadvertently|mistakenly"
            r"|erroneously|prematurely|too\searly)"
        ),
    ),
    "fr": (
        r"(?:envoy|transmis|diffus|publi|[ée]mis)\w{0,3}",
        r"(?:par\s(?:erreur|m[ée]garde)|trop\st[ôo]t|pr[ée]matur[ée]ment)",
    ),
    "de": (
        r"(?:gesendet|verschickt|versandt|ver(?:ö|oe)ffentlicht|(?:ü|ue)bermittelt|verbreitet)",
        r"(?:irrt(?:ü|ue)mlich|versehentlich|f(?:ä|ae)lschlich\w*|verfr(?:ü|ue)ht|zu\sfr(?:ü|ue)h)",
    ),
    "es": (
        r"(?:enviad|transmitid|difundid|publicad|emitid)[ao]s?",
        r"por\s(?:error|equivocaci[óo]n)",
    ),
    "pt": (
        r"(?:enviad|transmitid|divulgad|publicad|difundid)[ao]s?",
        r"por\s(?:erro|engano|lapso)",
    ),
    "it": (r"(?:inviat|trasmess|diffus|pubblicat)[aoie]", r"per\s(?:errore|sbaglio)"),
    "nl": (
        r"(?:verzonden|verstuurd|gepubliceerd)",
        r"(?:per\s(?:vergissing|abuis)|abusievelijk)",
    ),
    "da no sv": (
        r"(?:sendt|skickat?s?|skickad|publisert|publiceret|publicerad)",
        r"(?:av\smisstag|ved\sen\sfej?i?l)",
    ),
    "ru": (
        r"(?:отправлен|передан|опубликован|разослан|выпущен)[оаы]?",
        r"(?:ошибочно|по\sошибке)",
    ),
    "tr": (
        r"(?:g[öo]nderil|ge[çc]il|yay[ıi][mn]lan|servis\sedil)\w{0,8}",
        r"(?:yanl[ıi][şs]l[ıi]kla|hata\ssonucu|hatayla|sehven)",
    ),
    "ar": (r"(?:أ?رسل|ارسل|بث|نشر|وزع)\S{0,2}", r"(?:ب(?:طر[یي]ق\s)?الخطأ|سهوا)"),
    "fa": (r"(?:ارسال|منتشر|مخابره)", r"(?:اشتباه[یي]|به\sاشتباه|سهوا|اشتباها)"),
    "ur": (r"(?:بھ[یي]ج|جار[یي]|شائع|نشر)\S{0,3}", r"(?:غلط[یي]\sسے|سہوا)"),
}
_UNCLEARED: Final[Mapping[str, tuple[str, str]]] = {
    # What is missing yet, and what that is.
    "en": (
        r"(?:not\s(?:yet\s)?|pending|awaiting|without|needs|still\swith|waits?\sfor)",
        r"(?:legal|lawyers?|clearance|cleared|approval|approved|sign-?off|go-ahead)",
    ),
    "fr": (
        r"(?:pas\sencore|en\sattente|sans)",
        r"(?:valid|approuv|d['’]?accord|feu\svert|juridique)\w*",
    ),
    "de": (
        r"(?:noch\snicht|ohne|steht\snoch\saus|stehen\snoch\saus)",
        r"(?:freigabe|freigegeben|gepr(?:ü|ue)ft|genehmigt|rechtsabteilung|abgenommen)",
    ),
    "es": (
        r"(?:a[úu]n\s(?:sin|no)|pendiente|sin|a\sla\sespera)",
        r"(?:valid|aprob|jur[íi]dic|legal|visto\sbueno)\w*",
    ),
    "it": (
        r"(?:non\sancora|in\sattesa|senza)",
        r"(?:approv|valid|legale|via\slibera)\w*",
    ),
    "pt": (
        r"(?:ainda\s(?:sem|n[ãa]o)|aguarda|sem|pendente)",
        r"(?:aprova|valid|jur[íi]dic|aval)\w*",
    ),
    "ru": (
        r"(?:не|без|ожида\w{2,4}|ждем|ждём)",
        r"(?:согласован\w*|юрист\w*|утвержден\w*|одобрен\w*)",
    ),
    "tr": (r"(?:bekle\w*|al[ıi]nmad[ıi]|yok|verilmedi)", r"(?:onay\w{0,4}|hukuk\w{0,3})"),
    "ar": (r"(?:لم\sتتم|بانتظار|في\sانتظار|دون)", r"(?:ال)?(?:موافقة|تأك[یي]د|اعتماد)"),
    "fa": (r"(?:هنوز|در\sانتظار|بدون|نشده)", r"(?:تا[یئ]ی?[یي]د|تأ[یي]ید|حقوق[یي]|مجوز)"),
    "ur": (r"(?:ابھ[یي]|انتظار|بغ[یي]ر|نہ[یي]ں\sمل[یي])", r"(?:منظور[یي]|تصد[یي]ق)"),
}
_DOUBTED: Final = (
    "in error|mistake|acciden|inadvert|erroneous|prematur|prématur|too early|par erreur|"
    "garde|trop t|irrt|versehentlich|lschlich|verfr|zu fr|por error|equivocac|por erro|"
    "engano|lapso|per errore|sbaglio|vergissing|abuis|abusievelijk|misstag|ved en fe|"
    "ошиб|yanl|hata|sehven|خطأ|سهوا|اشتباه|غلطی|غلطي|سہوا|legal|lawyer|clear|approv|"
    "sign-off|signoff|go-ahead|valid|approuv|accord|feu vert|juridi|freig|gepr|genehmigt|"
    "rechtsabt|abgenommen|aprob|aprova|jurídi|visto bueno|via libera|aval|согласован|"
    "юрист|утвержд|одобрен|onay|hukuk|موافقة|تأك|اعتماد|تای|تائ|تأ|حقوق|مجوز|منظور|تصد"
)
_STEMS: Final = Stems(*_DOUBTED.split("|"))
_LONGEST: Final = 300


def _either(languages: Container[str], table: Mapping[str, tuple[str, str]]) -> str:
    pairs = [pair for language, pair in table.items() if language in languages]
    told = (rf"{one}\s{_FEW}{other}\b|{other}\s{_FEW}{one}\b" for one, other in pairs)
    return rf"{_BEGINS}(?:{'|'.join(told)})"


_DOUBTS: Final = ByScript(
    rf"{_either(EVERY, _MISTAKEN)}|{_either(EVERY, _UNCLEARED)}",
    rf"{_either(LATIN, _MISTAKEN)}|{_either(LATIN, _UNCLEARED)}",
)


def doubts_itself(line: str) -> bool:
    """Tell whether a line of a note says that its item was sent by mistake, or is not cleared."""
    low = in_small(line[:_LONGEST])
    return _STEMS.in_(low) and _DOUBTS.search(low) is not None
