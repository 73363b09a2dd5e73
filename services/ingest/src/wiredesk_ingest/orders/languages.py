"""The words of orders to desks in each language of the wires: of an embargo, a ban, a withdrawal.

One table for headlines, subjects, first lines and notes. Patterns for any case; a sign of a
language that senders leave out may be missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Orders:
    """What one language has; an empty one has no word of its own."""

    copy: str  # what a wire calls a story
    withdrawn: str  # what is said of it that no longer counts
    alone: str = ""  # what says so by itself
    alert: str = ""  # what says so of an alert, where no more is said: else it is a storm's
    ban: str = ""  # not for publication
    until: str = ""  # and behind that: before a time
    embargo: str = ""  # how an embargo begins that has words of its own
    desk: str = ""  # to whom such notices speak


BY_LANGUAGE: Final[Mapping[str, Orders]] = {
    "en": Orders(
        copy=r"story|item|article|version|dispatch|copy",
        alert=r"alert\s+(?:withdrawn|killed|cancell?ed)",
        ban=r"(?:for\s+)?editors(?:['\u2019])?\s+(?:eyes\s+)?only",
        withdrawn=r"withdrawn|killed|retracted|removed|cancell?ed|spiked",
        desk=r"editors?|eds|subscribers|newsrooms|(?:our|all|media)\s+clients",
    ),
    "de": Orders(
        copy="(?:eil)?meldung|bericht|text|artikel|fassung|beitrag",
        withdrawn=r"zur(?:\u00fc|ue?)ckgezogen|storniert|gel(?:\u00f6|oe?)scht|annulliert",
        alone=r"storno|stornierung|l(?:\u00f6|oe)schen|zur(?:\u00fc|ue)ckgezogen"
        r"|r(?:\u00fc|ue)ckzug",
        ban=r"nur\s+(?:zur\s+information\s+)?(?:f(?:\u00fc|ue)r\s+(?:die\s+)?|der\s+)?redaktion(?:en)?",
        embargo=r"frei\s+f(?:\u00fc|ue)r\s+(?:die\s+)?(?:\w{2,10}tags?|morgen|abend|wochenend)-?"
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
    "fi": Orders(
        copy="juttu|uutinen|artikkeli|teksti",
        withdrawn="peruttu|peruutettu|poistettu",
        ban=r"ei\s+(?:saa\s+julkaista|julkaisuun|julkisuuteen)|\u00e4l\u00e4\s+julkaise",
        until="ennen",
        embargo=r"julkaisuvapaa\b|embargo\s[^\r\n]{1,40}\s(?:asti|saakka)\b",
        desk=r"toimituks\w{1,6}",
    ),
    "pl": Orders(
        copy=r"depesza|wiadomo[\u015bs][\u0107c]|tekst|informacja",
        withdrawn="(?:anulowan|wycofan)[aoey]",
        alone="anulowano|anulowa[\u0107c]|wycofano",
        ban=r"nie\s+(?:publikowa[\u0107c]|do\s+publikacji|wykorzystywa[\u0107c])",
        until="przed|do",
        desk=r"redakcj\w{1,4}",
    ),
    "ru": Orders(
        copy="сообщение|новость|материал|текст|молния",
        withdrawn="(?:аннулирован|отозван|отмен[её]н|снят)[аоы]?",
        alone="аннулировать|аннулировано|аннуляция|аннулирование|снято",
        ban=r"не\s+(?:публиковать|использовать|для\s+(?:публикации|печати))|для\s+служебного\s+пользования",
        until="до|ранее|раньше",
        embargo=r"эмбарго\s*(?::|до\b|\d{1,2}[:.]\d|\W*$)|под\s+эмбарго\s*(?::|до\b|\W*$)",
        desk=r"редакци\w{1,3}",
    ),
    "tr": Orders(
        copy="haber(?:i|imiz|imizi)?|metin|metni",
        withdrawn=r"i\u0307?ptal(?:\s+edil\w{1,8})?|geri\s+[\u00e7c]ekil\w{1,8}",
        ban=r"yay[\u0131i][mn]lanmas[\u0131i]n",
        embargo=r"yay[\u0131i]n\s+yasa[\u011fg][\u0131i]\s*:",
        desk=r"edit\u00f6r\w{0,9}|abone\w{0,9}",
    ),
    "ar": Orders(
        copy="(?:ال)?(?:خبر|قصة|مادة|نص|تقرير)",
        withdrawn="إلغاء|الغاء|سحب|حذف|ملغ[ىي]|محذوف",
        alone="شطب",
        ban=r"(?:للعلم|للاطلاع)\s+(?:فقط|و?ليس\s+للنشر)",
        desk="(?:ال|لل)?محررين|(?:ال|لل)?مشتركين",
    ),
    "fa": Orders(
        copy="(?:خبر|گزارش|متن)",
        withdrawn=r"(?:لغو|ابطال|حذف)\s+(?:شد|شود|گردید|گردد)",
        ban=r"محرمانه",
        embargo=r"انتشار\s+ممنوع\s+تا\b",
        desk="سردبیر(?:ان)?|مشترکان",
    ),
    "ur": Orders(
        copy="(?:خبر|رپورٹ)",
        ban=r"برائے\s+اشاعت\s+نہیں",
        withdrawn=r"(?:منسوخ|واپس|حذف)(?:\s+(?:کر\s+دی|کی|لی|ہے|جاتی|گئی)){0,4}",
        desk="ایڈیٹرز?",
    ),
    "ja": Orders(
        copy="記事",
        withdrawn="取消",
        alone="(?:記事)?の?(?:取り?消し|配信停止)",
        embargo=r"解禁(?:は|日時)?\s*[:：\d]|\d{1,2}日[^\r\n]{0,14}\d{1,2}[時分]解禁\b",
        desk="編集部",
    ),
    "zh": Orders(
        copy="稿件|稿子|报道",
        withdrawn="撤销|撤回|作废",
        alone="撤稿",
        embargo=r"[^\r\n]{0,12}\d[^\r\n]{0,20}(?:之?前)(?:禁止|请勿|不得|勿)(?:对外)?(?:发布|播发|刊发|发表)",
        desk="编辑部|用户单位",
    ),
    "ko": Orders(
        copy="기사",
        withdrawn="취소|삭제",
        embargo=r"엠바고\s*[:：\d]|보도\s?(?:시점|제한)\s*[:：]?\s*\d",
        desk="편집국|데스크",
    ),
}


def any_of(words: list[str]) -> str:
    """Answer a pattern of any of some, the empty ones left out."""
    return "|".join(filter(None, words))


ANY_COPY: Final = any_of([words.copy for words in BY_LANGUAGE.values()])
"""What a wire calls a story, in any language."""

BANS: Final = any_of([words.ban for words in BY_LANGUAGE.values()])
"""How a line begins that forbids publishing, where its language is in the table only."""

EMBARGOES: Final = any_of(
    [words.embargo for words in BY_LANGUAGE.values()]
    + [
        rf"(?:{words.ban})\s+(?:{words.until})\b"
        for words in BY_LANGUAGE.values()
        if words.ban and words.until
    ]
)
"""How a line begins that must wait, the same."""
