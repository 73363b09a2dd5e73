"""The words of orders to desks in other languages of the wires; see `languages`."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.language_orders import Orders

EASTERN_ORDERS: Final[Mapping[str, Orders]] = {
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
        withdrawn="(?:аннулирован|отозван|отмен[её]н|снят)[аоы]?|(?:аннулиру|отзыва|снима|отменя)ется",
        alone="аннулировать|аннулировано|аннуляция|аннулирование|снято",
        ban=r"не\s+(?:публиковать|использовать|для\s+(?:публикации|печати))|для\s+служебного\s+пользования",
        until="до|ранее|раньше",
        embargo=r"эмбарго\s*(?::|до\b|\d{1,2}[:.]\d|\W*$)|под\s+эмбарго\s*(?::|до\b|\W*$)",
        desk=r"редакци\w{1,3}",
    ),
    "el": Orders(
        copy="είδηση|τηλεγράφημα|θέμα|κείμενο|ρεπορτάζ",
        withdrawn=r"ακυρώ(?:νεται|θηκε)|ακυρώνονται|αποσύρ(?:εται|θηκε)|ακυρωμέν\w{1,2}",
        alone="ακύρωση|ακυρωση|απόσυρση|αποσυρση",
        ban=r"(?:να\s+)?μην?\s+(?:δημοσι|μεταδ)\w{2,9}|όχι\s+προς\s+δημοσίευση",
        until="πριν|έως|μέχρι",
        embargo=r"(?:εμπάργκο|εμπαργκο)\s*(?::|έως|μέχρι|ως|εως|μεχρι|\d|\W*$)",
        desk=r"συντάκτ\w{2,4}|συνδρομητ\w{2,4}",
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
