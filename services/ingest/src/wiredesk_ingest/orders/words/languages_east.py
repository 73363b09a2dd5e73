"""The words of orders to desks in other languages of the wires; see `languages`."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.words.language_orders import Orders

EASTERN_ORDERS: Final[Mapping[str, Orders]] = {
    "fi": Orders(
        copy="juttu|uutinen|artikkeli|teksti",
        withdrawn="peruttu|peruutettu|poistettu",
        alone="peruutus|peruttu|poisto|mitätöity",
        allowed=r"(?:saa\s+)?julkais(?:ta|taan|tavissa|uvapaa)",
        after="vasta|aikaisintaan",
        ban=r"ei\s+(?:saa\s+(?:julkaista|käyttää)|julkaista|julkaistavaksi|julkaisuun|julkisuuteen)|\u00e4l\u00e4\s+julkaise",
        until="ennen",
        embargo=r"julkaisuvapaa\b|embargo\s[^\r\n]{1,40}\s(?:asti|saakka)\b",
        desk=r"toimituks\w{1,6}",
    ),
    "pl": Orders(
        copy=r"depesza|wiadomo[\u015bs][\u0107c]|tekst|informacja",
        withdrawn="(?:anulowan|wycofan)[aoey]",
        alone="anulowan[oaey]|anulowanie|anulowa[\u0107c]|wycofan[oaey]|wycofanie|usuni[\u0119e]cie",
        ban=r"nie\s+(?:publikowa[\u0107c]|do\s+publikacji|wykorzystywa[\u0107c])",
        until="przed|do|zanim",
        allowed=r"publikacja\s+(?:możliwa|dozwolona)|do\s+publikacji|publikowa[\u0107c]",
        after=r"(?:dopiero|tylko|najwcze[\u015bs]niej)\s+(?:po|od|w)|po\s+zako[\u0144n]czeniu",
        desk=r"redakcj\w{1,4}",
    ),
    "ru": Orders(
        copy="сообщение|новость|материал|текст|молния",
        withdrawn="(?:аннулирован|отозван|отмен[её]н|снят)[аоы]?|(?:аннулиру|отзыва|снима|отменя)ется",
        alone="аннулировать|аннулировано|аннулируется|аннуляция|аннулирование|снято|снята|отозван[оа]|отзыв",
        allowed=r"(?:публиковать|использовать|к\s+публикации|публикация)\s+(?:разрешена\s+)?(?:только|лишь)"
        r"|(?:публиковать|использовать|к\s+публикации|публикация\s+разрешена)",
        after=r"после|по\s+(?:окончании|завершении)",
        ban=r"не\s+(?:подлежит\s+(?:публикации|распространению)|распространять|публиковать|использовать|для\s+(?:публикации|печати))|для\s+служебного\s+пользования",
        until="до|ранее|раньше",
        embargo=r"эмбарго\s*(?::|до\b|\d{1,2}[:.]\d|\W*$)|под\s+эмбарго\s*(?::|до\b|\W*$)",
        desk=r"редакци\w{1,3}",
    ),
    "el": Orders(
        copy="είδηση|τηλεγράφημα|θέμα|κείμενο|ρεπορτάζ",
        withdrawn=r"ακυρώ(?:νεται|θηκε)|ακυρώνονται|αποσύρ(?:εται|θηκε)|ακυρωμέν\w{1,2}",
        alone="ακύρωση|ακυρωση|απόσυρση|αποσυρση|διαγραφή",
        allowed=r"(?:προς\s+)?(?:δημοσίευση|μετάδοση)\s+μόνο",
        after="μετά|αφού",
        ban=r"(?:να\s+)?μην?\s+(?:δημοσι|μεταδ)\w{2,9}|όχι\s+προς\s+δημοσίευση",
        until="πριν|έως|μέχρι",
        embargo=r"(?:εμπάργκο|εμπαργκο)\s*(?::|έως|μέχρι|ως|εως|μεχρι|\d|\W*$)",
        desk=r"συντάκτ\w{2,4}|συνδρομητ\w{2,4}",
    ),
    "tr": Orders(
        copy="haber(?:i|imiz|imizi)?|metin|metni",
        withdrawn=r"i\u0307?ptal(?:\s+edil\w{1,8})?|geri\s+[\u00e7c]ekil\w{1,8}",
        ban=r"yay[\u0131i][mn]lanmas[\u0131i]n",
        alone=r"i\u0307?ptal(?:\s+(?:haberi?|edil(?:di|mi\u015ftir)))?|geri\s+[\u00e7c]ek(?:me|ildi|ilmi\u015ftir)",
        embargo=r"yay[\u0131i]n\s+yasa[\u011fg][\u0131i]\s*:"
        r"|[^\r\n]{1,60}m[ae]d[ae]n\s+(?:önce\s+)?yay[\u0131i][mn]lanmas[\u0131i]n"
        r"|[^\r\n]{1,60}\s(?:sonra|itibaren)\s+(?:yay[\u0131i][mn]lan|kullan[\u0131i]l)abilir\b",
        desk=r"edit\u00f6r\w{0,9}|abone\w{0,9}",
    ),
    "ar": Orders(
        copy="(?:ال)?(?:خبر|قصة|مادة|نص|تقرير)",
        withdrawn="إلغاء|الغاء|سحب|حذف|ملغ[ىي]|محذوف",
        alone="شطب|(?:إلغاء|الغاء|سحب|حذف)(?:\\s+(?:ال)?خبر)?",
        embargo=r"للنشر\s+(?:فقط\s+)?(?:بعد|عقب)\b",
        ban=r"(?:للعلم|للاطلاع)\s+(?:فقط|و?ليس\s+للنشر)",
        desk="(?:ال|لل)?محررين|(?:ال|لل)?مشتركين",
    ),
    "fa": Orders(
        copy="(?:خبر|گزارش|متن)",
        withdrawn=r"(?:لغو|ابطال|حذف)\s+(?:شد|شود|گردید|گردد)",
        ban=r"محرمانه|(?:فعلا\s+)?(?:کار|چاپ|پخش|استفاده)\s+(?:نشود|نکنید|نگردد)",
        alone=r"(?:ابطال|لغو|حذف)(?:\s+خبر)?",
        embargo=r"انتشار\s+ممنوع\s+تا\b|انتشار\s+(?:فقط|تنها|صرفا)\s+(?:پس|بعد)\s+از\b"
        r"|انتشار\s+(?:(?:پس|بعد)\s+)?از\s+ساعت\b"
        r"|ممنوع[\s\u200c]?الانتشار\s+(?:تا|پیش|قبل)\b",
        desk="سردبیر(?:ان)?|مشترکان",
    ),
    "ur": Orders(
        copy="(?:خبر|رپورٹ)",
        ban=r"برائے\s+اشاعت\s+نہیں|(?:یہ\s+)?خبر\s+(?:ابھی\s+)?روک\s+(?:لیں|دیں)"
        r"|(?:خبر\s+)?استعمال\s+نہ\s+ک(?:ریں|ی\s+جائے)",
        alone=r"(?:خبر\s+)?(?:منسوخ|منسوخی|تنسیخ)",
        embargo=r"[^\r\n]{1,60}\sکے\s+بعد\s+(?:ہی\s+)?(?:شائع|نشر)\s+ک(?:ریں|ی\s+جائے)\W*$"
        r"|[^\r\n]{1,60}\sتک\s+(?:اس\s+کی\s+)?اشاعت\s+روک",
        withdrawn=r"(?:منسوخ|واپس|حذف)(?:\s+(?:کر\s+دی|کی|لی|ہے|جاتی|گئی)){0,4}",
        desk="ایڈیٹرز?",
    ),
    "hu": Orders(
        copy="hír(?:ünk(?:et)?|t)?|cikk|anyag|közlemény",
        withdrawn=r"visszavon\w{1,5}|töröl\w{2,5}|érvénytelen",
        alone="(?:hír)?visszavonás|visszavonva|(?:hír)?törlés|törölve",
        ban=r"nem\s+(?:közölhető|publikálható|felhasználható)|ne\s+(?:közöljék|publikálják)",
        allowed=r"(?:csak\s+)?(?:közölhető|publikálható|felhasználható)",
        after=r"(?:csak\b|(?=[^\r\n]{1,60}(?:után|tól|től)\b))",
        embargo=r"embargó\w{0,3}\s*(?::|\d|\W*$)"
        r"|[^\r\n]{1,60}(?:\selőtt|ig)\s+(?:\w+\s+)?(?:nem\s+(?:közölhető|publikálható)|ne\s+közöljék)",
        desk=r"szerkeszt\w{2,8}|előfizet\w{2,6}",
    ),
    "id": Orders(
        copy="berita|artikel|naskah",
        withdrawn="dicabut|dibatalkan|ditarik|dihapus",
        alone=r"(?:ralat\s+)?(?:pencabutan|pembatalan|penarikan)(?:\s+berita)?|dicabut|dibatalkan",
        ban=r"jangan\s+di(?:siarkan|muat|publikasikan|terbitkan|gunakan)"
        r"|tidak\s+(?:untuk|boleh)\s+(?:di)?(?:siarkan|publikasi(?:kan)?|muat|siaran)",
        until="sebelum|hingga|sampai",
        allowed=r"(?:baru|hanya)\s+(?:boleh|dapat|bisa)\s+di(?:siarkan|publikasikan|muat|terbitkan)",
        after="setelah|sesudah|mulai",
        embargo=r"embargo\s+(?:sampai|hingga)\b",
        desk="redaktur|redaksi",
    ),
    "ja": Orders(
        copy="記事",
        withdrawn="取消",
        alone="(?:記事)?の?(?:取り?消し|配信停止)",
        ban=r"(?:報道|放送|掲載|配信)(?:禁止|厳禁|不可)|(?:配信|掲載|報道|使用)しないで(?:ください|下さい)",
        embargo=r"[^\r\n]{1,40}(?:まで|前に?)(?:は|の)?(?:報道|放送|掲載|配信)しないで|[^\r\n]{1,40}(?:まで|前)(?:は|の)?(?:報道|放送|掲載|配信)(?:を|は)?(?:禁止|厳禁|不可|見合わせ)"
        r"|解禁(?:は|日時)?\s*[:：\d]|\d{1,2}日[^\r\n]{0,14}\d{1,2}[時分]解禁\b",
        desk="編集部",
    ),
    "zh": Orders(
        copy="稿件|稿子|报道",
        withdrawn="撤销|撤回|作废",
        alone="撤稿|撤销稿件|撤回稿件|作废",
        ban=r"(?:禁发|暂不(?:发布|播发|刊发|发表)|(?:请)?(?:勿|不要|不得)(?:采用|刊用|播发|发布|刊发))",
        embargo=r"[^\r\n]{0,12}\d[^\r\n]{0,20}(?:之?前)(?:禁止|请勿|不得|勿)(?:对外)?(?:发布|播发|刊发|发表)"
        r"|[^\r\n]{1,30}之?前(?:禁止|请勿|不得|勿|不要)(?:对外)?(?:发布|播发|刊发|发表)\W*$"
        r"|禁止[于在][^\r\n]{1,30}前(?:对外)?(?:发布|播发|刊发|发表)|待[^\r\n]{1,20}后再?发"
        r"|请[于在][^\r\n]{1,30}(?:后|起)(?:再|方可)?(?:发布|播发|刊发|发表)",
        desk="编辑部|用户单位",
    ),
    "ko": Orders(
        copy="기사",
        withdrawn="취소|삭제",
        alone=r"(?:전문|기사)\s?(?:취소|삭제)",
        ban=r"보도\s?(?:금지|불가)",
        embargo=r"[^\r\n]{1,40}(?:전|까지)\s?(?:보도|게재)(?:를|을)?\s?(?:금지|자제|유예|불가)|[^\r\n]{1,30}\s이후\s?보도|엠바고\s*[:：\d]|보도\s?(?:시점|제한)\s*[:：]?\s*\d",
        desk="편집국|데스크",
    ),
}
