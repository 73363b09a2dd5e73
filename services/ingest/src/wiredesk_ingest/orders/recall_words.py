"""Sentences by which a wire takes a story back or asks for it, by language, for any case.

They speak of a story as wires do: of this one, of ours, of one that they name. Where words of the
news begin alike ("The text on pensions is withdrawn"), they are not here.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.recall_words_english import ENGLISH

_UP_TO: Final = r"\b[^\r\n.]{0,120}?"
_ANY_CASE_BEHIND: Final = r"(?=[^\r\n]*[a-zß-ÿ])"

RECALLS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ENGLISH,
    "de": (
        r"bitte\s+(?:streichen|löschen|stornieren)\s*:?\s+(?:die\s+)?meldung\b",
        r"bitte\s+[^\r\n.]{0,60}?\bmeldung\b[^\r\n.]{0,80}\bnicht\s*(?:mehr\s+)?(?:verwend|veröff|[.!]|$)",
        r"bitte\s+[^\r\n.]{0,60}?\b(?:meldung|bericht|text|beitrag)\b[^\r\n.]{0,80}\bstreichen\b",
        (
            r"(?:wir\s+bitten|es\s+wird\s+gebeten)\b[^\r\n.]{0,30}\bmeldung\b[^\r\n.]{0,100}"
            r"\bnicht\s+(?:mehr\s+)?zu\s+(?:verwend|veröff|benutz)"
        ),
        (
            r"(?:wir\s+ziehen\s+(?:hiermit\s+)?|(?:die|unsere)\s+(?:redaktion|(?:nachrichten)?agentur)\s+"
            r"(?:zieht|hat)\s+(?:hiermit\s+)?)(?:die|ihre|unsere)\s+(?:eil)?meldung\b[^\r\n.]{0,80}\bzur(?:ü|ue?)ck"
        ),
        (
            r"(?:die|diese|unsere|obige|vorstehende|vorige)\s+(?:\w+\s+)?(?:eil)?meldung\b[^\r\n]{0,120}"
            r"\b(?:zu\s+streichen|gestrichen|hinfällig|gegenstandslos|zu\s+löschen"
            r"|nicht\s+(?:mehr\s+)?zu\s+verwenden|zurückgezogen|storniert)\b"
        ),
        r"meldungsr(?:ü|ue)ckzug\b",
        rf"(?-i:STORNIEREN\s+{_ANY_CASE_BEHIND})",
    ),
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
            rf"(?:la|cette|notre)\s+d[ée]p[êe]che{_UP_TO}\b(?:est|a\s+[ée]t[ée])\s+"
            r"(?:annul|retir|supprim)[ée]e\b"
        ),
        r"[^\r\n.]{0,60}\bannule\s+et\s+remplace\b",
        rf"(?-i:ANNULER\s+{_ANY_CASE_BEHIND})",
    ),
    "es": (
        r"queda\s+anulad[ao]\s+(?:la|el)\s+(?:noticia|nota|despacho|informaci[óo]n)\b",
        (
            rf"(?:(?:la|nuestra)\s+(?:noticia|informaci[óo]n)|esta\s+(?:noticia|informaci[óo]n|nota)){_UP_TO}"
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
        rf"(?-i:ANULAR\s+{_ANY_CASE_BEHIND})",
    ),
    "it": (
        r"(?:annullare|eliminare|non\s+utilizzare)\s+(?:la\s+)?notizia",
        (
            rf"(?:la|questa|nostra)\s+notizia{_UP_TO}\b(?:è|e'|va)\s+(?:stata\s+|da\s+)?"
            r"(?:considerar\w{1,4}\s+)?(?:annullata|ritirata|cestinata|eliminata)\b"
        ),
        (
            r"(?:si\s+prega|preghiamo|vi\s+preghiamo|pregasi|per\s+favore)\b[^\r\n.]{0,30}?"
            r"\b(?:non\s+(?:us|utilizz|pubblic|diffond)\w{1,6}|(?:annull|cestin|ritir|elimin)\w{1,5})\s+"
            r"(?:\S+\s+){0,2}?(?:notizia|servizio|articolo|lancio|testo)\b"
        ),
        r"(?:annulliamo|ritiriamo)\s+(?:la|il|questa|una)\s+(?:notizia|servizio|lancio)\b",
        r"l['’]agenzia\s+(?:\w+\s+)?(?:annulla|ritira)\s+(?:la|il|una|un)\s+(?:notizia|servizio|lancio)\b",
        rf"(?-i:ANNULLARE\s+{_ANY_CASE_BEHIND})",
    ),
    "pt": (
        (
            r"(?:por\s+)?(?:favor|pedimos|solicitamos)\s+(?:que\s+)?(?:desconsider|anul|retir|elimin"
            r"|n[ãa]o\s+(?:us|utiliz|public))\w{1,5}\s+(?:\S+\s+){0,2}?(?:nota|not[íi]cia|despacho|texto)"
        ),
        (
            rf"(?:a|esta|nossa)\s+not[íi]cia{_UP_TO}\b(?:fica|est[áa]|foi)\s+"
            r"(?:anulada|sem\s+efeito|retirada|cancelada)\b"
        ),
        r"(?:anulamos|retiramos)\s+(?:a|esta|nossa)\s+not[íi]cia\b",
        r"fica\s+(?:sem\s+efeito|anulada)\s+a\s+not[íi]cia\b",
        rf"(?-i:ANULAR\s+{_ANY_CASE_BEHIND})",
    ),
    "pl": (r"(?:prosimy\s+o|prośba\s+o)\s+anulowanie\s+(?:depeszy|wiadomości|tekstu)",),
    "nl": (
        (
            r"gelieve\s+(?:het|dit|ons)\s+(?:bericht|artikel)\b[^\r\n.]{0,100}?\s?\bniet\s+(?:meer\s+)?te\s+"
            r"(?:gebruiken|publiceren)"
        ),
        (
            rf"(?:het|dit|ons)\s+bericht{_UP_TO}\b(?:(?:is|wordt)\s+(?:ingetrokken|vervallen|geannuleerd)"
            r"|vervalt)\b"
        ),
        r"(?:wij|we)\s+trekken\s+(?:het|dit|ons)\s+(?:bericht|artikel)\b[^\r\n.]{0,100}\bin\b",
    ),
    "sv": (
        r"(?:texten|artikeln|telegrammet)\s+(?:ska|skall|får)\s+(?:inte|ej)\s+(?:publiceras|användas)",
        (
            rf"(?:texten|telegrammet|artikeln|notisen){_UP_TO}"
            r"\b(?:dras\s+tillbaka|annulleras|återkallas|makuleras|utgår)\b"
        ),
        r"(?:texten|telegrammet|artikeln|notisen)\b[^\r\n.]{0,80}\bhar\s+dragits\s+tillbaka\b",
        (
            r"vi\s+(?:drar\s+(?:härmed\s+)?tillbaka|återkallar|annullerar)\s+"
            r"(?:texten|telegrammet|artikeln|nyheten|notisen)\b"
        ),
    ),
    "no da": (
        (
            rf"(?:meldingen|teksten|artikkelen|telegrammet){_UP_TO}"
            r"\b(?:annulleres|trekkes|er\s+(?:trukket|annullert|tilbagekaldt)|utgår|udgår)\b"
        ),
        (
            r"vi\s+(?:trekker|trækker|tilbagekalder|annullerer)\s+(?:tilbake\s+|hermed\s+)?"
            r"(?:meldingen|saken|artikkelen|teksten|telegrammet|nyheden)\b"
        ),
    ),
    "ru": (
        (
            r"(?:просим|просьба)\s+(?:аннулировать|снять|удалить|не\s+использовать|не\s+публиковать)\s+"
            r"(?:\S{1,20}\s+){0,3}?(?:сообщение|новость|материал|текст|молнию)"
        ),
        (
            rf"(?:(?:это|данное|наше)\s+)?(?:сообщение|новость|молния){_UP_TO}"
            r"\b(?:аннулир\w{2,6}|снят[ао]?\s+с\s+ленты)\b"
        ),
        (
            r"(?:наше\s+)?агентство\s+(?:\S+\s+)?(?:отзывает|аннулирует|снимает|отозвало|аннулировало)\s+"
            r"(?:\S+\s+){0,2}?(?:сообщение|новость|материал|молнию)"
        ),
        r"(?:отмена|аннуляция|снятие|отзыв)\s+(?:сообщения|новости|молнии|материала)\b",
        (
            r"(?:просимо|прохання)\s+(?:анулювати|видалити|не\s+використовувати)\s+(?:\S{1,20}\s+){0,3}?"
            r"(?:повідомлення|новину|матеріал)"
        ),
    ),
    "tr": (
        (
            r"[^\r\n]{0,90}\bhaber\w{0,6}\s+(?:iptal\s+ed(?:il|iyoruz)|geri\s+çekil"
            r"|yay[ıi]ndan\s+(?:kald[ıi]r|çek)|dikkate\s+almay[ıi]n"
            r"|(?:kullanıl|yayımlan|yayınlan)ma(?:ması|sın\b))"
        ),
        r"haber\s+iptali",
        # That a paper takes back what it printed is news.
        r"(?!(?:gazete|dergi|kanal|televizyon|site))[^\r\n]{0,60}\bhaber\w{0,6}\s+geri\s+çek(?:iyor|ti|er)",
    ),
    "ar": (
        r"(?:تسحب|تلغي|سحبت|ألغت|الغت)\s+(?:ال)?وكالة\s+(?:\S+\s+){0,3}?(?:الخبر|خبر|البرقية|القصة|خبرها)",
        r"(?:سحب|إلغاء|الغاء|لغو|ابطال|حذف)\s+(?:ال)?(?:خبر|برقية)\b",
        r"(?:ال)?وكالة\s+(?:تسحب|تلغي|سحبت|ألغت|الغت)\s+(?:\S+\s+){0,3}?(?:الخبر|خبر|البرقية|القصة|خبرها)",
        r"(?:يلغى|تلغى|يسحب|تسحب)\s+(?:ال)?(?:خبر|برقية|قصة|مادة)\b",
        (
            r"(?:تم\s+(?:إلغاء|الغاء|سحب|حذف)|ألغي|الغي|سحب|نسحب|نلغي)\s+الخبر\s+"
            r"(?:السابق|المعنون|المتعلق|الخاص|المرسل|الذي)\b"
        ),
        r"(?:يعتبر\s+)?الخبر\s+[^\r\n.]{0,80}?(?:ملغى|ملغي|لاغ[ىي]ا?|محذوف)\W*$",
        r"نعتذر\s+عن\s+الخبر\b[^\r\n]{0,60}(?:عدم\s+نشر|سحب|إلغاء|حذف)",
    ),
    "fa": (
        r"(?:این\s+)?خبر\s+[^\r\n.]{0,80}?از\s+خروجی\b[^\r\n.]{0,30}حذف",
        r"خبر\s+(?:قبلی|پیشین|ارسالی)\b[^\r\n.]{0,80}(?:حذف|باطل|ابطال|لغو)",
        r"خبر\s+[^\r\n.]{1,40}\sباطل\s+(?:شد|می|است)",
        r"از\s+انتشار\s+(?:این\s+)?(?:خبر|مطلب|گزارش)\b[^\r\n.]{0,60}خودداری",
    ),
    "ur": (
        r"منسوخی\s+خبر|خبر\s+کی\s+منسوخی",
        r"(?:یہ|ہماری)\s+خبر\s+(?:واپس|منسوخ)",
        r"[^\r\n]{0,40}گزارش\s+ہے\s+کہ\s[^\r\n]{0,80}(?:شائع|نشر|استعمال)\s+نہ\s+ک",
    ),
    "zh": (
        (
            r"撤稿(?:通知|[:：])|(?:新华社)?撤(?:销|回)稿件|请[^\r\n。]{0,12}(?:勿|不要)(?:采用|使用|刊用)"
            r"[^\r\n。]{0,30}稿"
        ),
    ),
    "ja": (
        r"(?:先に|既に|すでに)?配信(?:した|済みの?)[^\r\n。]{0,20}記事[^\r\n。]{0,12}(?:取り?消|使用しない)",
        r"記事の?取り?消し(?:[】\]:：\u3000]|の(?:お知らせ|通知))",
    ),
    "ko": (r"(?:전문\s?취소|기사\s?(?:취소|삭제)(?=\s*(?:\]|알립니다|$)))",),
    "el": (r"παρακαλούμε\s+να\s+μην?\s+χρησιμοποι\w{1,8}\s+η\s+(?:είδηση|τηλεγράφημα)",),
    "id": (
        (
            r"(?:mohon|harap)\s+(?:\S+\s+)?(?:berita|artikel)\s+(?:\S+\s+){0,4}?(?:tidak|jangan)\s+"
            r"di(?:gunakan|muat)"
        ),
    ),
}
"""Each is how a line begins, behind a dateline or not."""
