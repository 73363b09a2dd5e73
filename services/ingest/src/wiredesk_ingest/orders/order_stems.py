"""Which lines may order something: those with a stem of an order's words in them.

The expressions of orders are slow and many, and nine in ten lines have nothing of what they look
for. An automaton tells so for all lines at once. That no branch of any expression can do without
a stem is proved by the tests, from the expressions themselves.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk_ingest.orders.kill_words import LONGEST_LINE
from wiredesk_ingest.orders.note_words import unvocalised
from wiredesk_ingest.orders.stems import Stems, in_small

_STEMS: Final[Mapping[str, tuple[str, ...]]] = {
    "any": (
        *("mbarg", "adv ", "not for", "for release", "for use"),
        *(f"adv{digit}" for digit in range(10)),
    ),
    "en": (
        *("HOLD", "HFR", "WITHHELD", "INTERN", "publication", "hold for", "hold until"),
        *("hold till", "service memo", "service note", "service message", "service notice"),
        *("desk rota", "desk roster"),
        *("thereafter", "advance for", " edition", " paper", " ams", " pms", "not to be"),
        *("not intended", "not meant", "for immediate", "release at", "release date"),
        *("release time", "publishing at", "publishing date", "publishing time"),
        *("broadcast at", "broadcast date", "broadcast time", "no use", "no access"),
        *("no broadcast", "no online", "no web", "not be published", "not be used"),
        *("not be r", "not be broadcast", "not be quoted", "not be distributed"),
        *("not publish", "not use", "not broadcast", "not run", "not print", "not release"),
        *("release:", "release :", "released:", "released :", "publish after", "not before"),
        *(
            f"{done} {when}"
            for done in ("published", "used", "released")
            for when in ("from", "after")
        ),
        *("broadcast from", "broadcast after", " newspaper", "not be posted"),
        *("for information", "for your", "for background", "for planning", "guidance", "fyi"),
        *("for reference", "confiden", "off the record", "against delivery", "no internet"),
        *("not yet", "not cleared", "not approved", "clients in", "customers in"),
        *(f"{by} only" for by in ("print", "broadcast", "tv", "radio", "newspaper")),
        *(f"{by} use" for by in ("print", "broadcast", "tv", "radio", "newspaper")),
        *("hold for o",),
        *("not distribute", "not post", "not air", "not transmit", "please", "kindly"),
        *("internal ", "editorial info", "editors", "subscribers", "newsrooms"),
        *("clients are", "customers are", "must no ", "should no ", "DELET", "recall"),
        *("TEST", "test message", "test story", "test item", "test wire"),
        *("test transmission", "test:", "test,", "test.", "test-", "test –", "test -"),
        *("test —", "test–", "test—", "test only", "testonly", "test ,", "test .", "test :"),
        *(
            "is a test",
            "is only a test",
            "disregard",
            "ignore",
            "delete",
            "deleting",
            "spike",
            "scrap ",
        ),
        *("pull ", "kill", "withdr", "retract", "cancel", "remov", "substitute"),
        *("replacement",),
    ),
    "de": (
        *("sperrfrist", "gesperrt", "nicht v", "nicht s", "nicht b", "ffentlich", "freigabe"),
        *("frei ab", "frei f", "zum intern", "für den intern", "für intern", "redaktion"),
        *("bitte", "zur", "storn", "lösch", "loesch", "losch", "rückruf", "rueckruf"),
        *("streichen", "gestrichen", "hinfällig", "gegenstandslos", "nicht zu", "nicht mehr"),
        *(
            "eldungsrück",
            "eldungsrueck",
            "erst ab",
            *("nur zur", "dienstgebrauch", "vertraulich", "nur für print", "nur fuer print"),
            *("nicht für", "nicht fuer"),
            "rückzug",
            "rueckzug",
        ),
    ),
    "fr": (
        *("e parution", "e diffusion", "diffusion aut", "publiable", "ne pas", "ne plus"),
        *("rédaction", "redaction", "usage interne", "note de service", "nota interna"),
        *("veuillez", "merci de", "priere"),
        *("annul", "retir", "retrait", "supprim", "suppress", "comme nul"),
        *("interdite avant", "interdite jusqu", "information seul", "information uniq"),
        *("web interdit", "internet interdit", "rique interdit"),
    ),
    "es": (
        *("publicaci", "publicar", "publicable", "difusi", "difundir", "no usar"),
        *("no utilizar", "redacciones", "editores", "uso interno", "favor", "rogamos"),
        *("se ruega", "anul", "elimin", "suprim", "no utili", "no us", "no publi", "no difund"),
        *("solo para", "sólo para", "no apto"),
    ),
    "it": (
        *("di diff", "pubblica", "diffond", "utilizza", "non usare", "redazioni", "si prega"),
        *(
            "pregasi",
            "ritir",
            "preghiamo",
            "cestin",
            "non us",
            "vietata la diff",
            "conoscenza",
            "per informazione",
        ),
        *("vostra informazione", "strettamente", "non per"),
    ),
    "pt": (
        *("publicac", "publicaç", "divulga", "não us", "nao us", "não utiliz", "nao utiliz"),
        *("não public", "nao public", "desconsider", "sem efeito"),
        *("apenas para", "não dest", "nao dest"),
    ),
    "nl": (
        *(
            "publicatie",
            "vrij ",
            "niet ",
            "trekt ",
            "trekken ",
            "ingetrok",
            "intrek",
            "verval",
            "ter informatie",
            "kennisgeving",
            "vertrouwelijk",
        ),
    ),
    "da no sv": (
        *("publicering", "publisering", "publicera", "ggørelse", "kan publiseres"),
        *("kan brukes", "må først", "må tidligst", "klausul", "spärrad", "sperret"),
        *("sperrefrist", "ikke ", "inte användas", "ej användas", "redaksjon", "trækker"),
        *("trekker", "trekkes", "trukket", "tilba", "tillba", "återkall", "makuler", "utgår"),
        *("udgår", "orientering", "nnedom", "til information", "till information"),
        *("for information", "för information"),
    ),
    "fi": (*("julkais", "julkis", "perut", "peruu", "poist", "vetää"),),
    "pl": (*("nie publ", "nie do publ", "nie wyk", "wycof"),),
    "ru uk": (
        *("время вых", "дата вых", "публик", "использ", "печат", "служебн", "эмбарг"),
        *("аннул", "отмен", "отоз", "отзыв", "снят", "снима", "просим", "просьба"),
        *("прохання", "для информации", "для сведения", "конфиденц"),
    ),
    "el id": (*("χρησιμοποι", "tidak di", "jangan di"),),
    "tr": (
        *("yın zaman", "yın tarih", "yın saat", "yin zaman", "yin tarih", "yin saat"),
        *("yin yasa", "yın yasa", "yın için de", "ayınlan", "ayımlan", "ayinlan", "ayimlan"),
        *("lamay", "kullan", "paylaş", "lütfen", "ptal", "ceki", "geri çek", "ndan kald"),
        *("ndan çek", "almay", "bilgi ama", "bilgi için", "bilgi icin", "gizlidir"),
    ),
    "ar": (
        *("نشر", "حظر", "محظور", "ممنوع", "مبار", "عدم هذ", "يمنع هذ", "یمنع هذ", "للبث"),
        *("للاستخدام", "للعلم", "للاطلاع", "داخل", "محرر", "يرجى", "الرجاء", "نرجو", "لغاء"),
        *("سحب", "حذف", "حذوف", "ملغ", "لغى", "تلغي", "ألغت", "الغت"),
        *("شطب", "سري لل", "سری لل", "سري جدا", "سری جدا", "ألغي", "الغي", "نلغي", "لاغ"),
    ),
    "fa": (*("انتشار", "منتشر", "محرمانه", "لغو", "ابطال", "باطل", "لطفا", "اطلاع"),),
    "ur": (
        *("اشاعت", "شائع", "اندرون", "براہ", "منسوخ", "تنسیخ", "واپس", "استعمال نہ", "معلومات"),
    ),
    "zh": ("发", "禁止", "请勿", "不得", "勿", "不要", "撤", "作废"),
    "ja": ("解禁", "使用しない", "取消", "取り消", "停止"),
    "ko": ("엠바고", "보도", "취소", "삭제"),
}
"""By language. Small letters are looked for in any case, capitals in capitals only: a test and a
household are no orders. One blank stands for any."""

ORDER_STEMS: Final = tuple(stem for stems in _STEMS.values() for stem in stems)
_CAPITALS: Final = tuple(filter(str.isupper, ORDER_STEMS))
_ANY_CASE: Final = Stems(*(stem for stem in ORDER_STEMS if stem not in _CAPITALS))
_IN_SMALL: Final = Stems(*map(str.lower, ORDER_STEMS))
"""The stems, those in capitals, too, as they would be in small letters: one look for them all."""

_LONGEST_END: Final = 40
"""Signs at a line's end that are looked at, as an order may stand behind a headline."""


def may_order(text: str) -> bool:
    """Tell whether a text may have an order in it."""
    said = unvocalised(text)
    low = in_small(said)
    if not _IN_SMALL.in_(low):
        return False  # nine in ten
    return _ANY_CASE.in_(low) or any(stem in said for stem in _CAPITALS)


def lines_that_may_order(lines: Sequence[str]) -> list[str]:
    """Answer those of some lines that may; of the others none is a kill, an embargo or a ban."""
    short = [_looked_at(line) for line in lines]
    if not may_order("\n".join(short)):
        return []
    return [line for line, said in zip(lines, short, strict=True) if may_order(said)]


def _looked_at(line: str) -> str:
    if len(line) <= LONGEST_LINE + _LONGEST_END:
        return line
    return f"{line[:LONGEST_LINE]} {line[-_LONGEST_END:]}"
