"""The words of sentences that take a story back, in other languages of the wires."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.recall_grammar import Grammar

EASTERN_GRAMMAR: Final[Mapping[str, Grammar]] = {
    "fi": Grammar(
        asks=r"pyydämme|pyydetään|olkaa\shyvä|ystävällisesti",
        story=r"juttu|jutun|juttua|uuti(?:nen|sen|sta)|artikkeli\w{0,2}|teksti\w{0,2}|sähke\w{0,2}",
        undo=r"poist\w{2,7}|peru\w{2,7}|(?:olemaan\s)?käyttämättä|julkaisematta|huomi(?:oi)?matta|hylkä\w{2,6}",
        subject=r"(?:juttu|uutinen|artikkeli|teksti|sähke|juttumme|uutisemme)\s",
        gone=r"(?:on|onkin)\s(?:\w+\s)?(?:vedetty\s(?:pois|takaisin)|peru(?:ttu|utettu)|poistettu|mitätöity)",
        takes=r"(?:vedämme|poistamme|perumme)",
        taken=r"jutun|jutustamme|uutisen|uutisemme|artikkelin|tekstin",
    ),
    "pl": Grammar(
        asks=r"prosimy|prośba|uprasza\ssię|redakcje\sprosimy",
        story=r"depesz\w{1,3}|wiadomoś\w{1,3}|tekst\w{0,2}|informacj\w{1,2}|artyku\w{1,3}|materia\w{1,3}",
        undo=r"usunię\w{1,3}|usuną\w{1,2}|usuwa\w{1,4}|anulow\w{2,4}|wycof\w{2,5}|nie\s?wykorzyst\w{2,7}"
        r"|nie\s?publikow\w{2,5}|nieużywan\w{1,3}|zignorow\w{2,4}|nieuwzgl\w{3,9}|pominię\w{1,3}",
        subject=r"(?:nasza\s|ta\s)?(?:depesza|wiadomość|informacja)\s(?:o|pt|pod|na|z|nr)\b",
        gone=r"(?:jest|zosta(?:ła|je)|została)\s(?:anulowan|wycofan|usunięt|unieważnion)\w",
        takes=r"(?:redakcja|agencja)\s(?:anuluje|wycofuje|usuwa)|anulujemy|wycofujemy",
        taken=r"(?:swoją\s|naszą\s)?(?:depeszę|wiadomość|informację)",
    ),
    "ru": Grammar(
        asks=r"просим|просьба|пожалуйста|убедительн\w{1,4}\sпро\w{3,4}",
        story=r"сообщени\w{1,2}|новост\w{1,3}|материал\w{0,2}|текст\w{0,2}|молни\w{1,2}|заметк\w{1,2}"
        r"|информаци\w",
        undo=r"аннулиров\w{2,3}|снять|удалить|отозва\w{2,3}|изъять|не\s(?:использ|публик|дава|учитыв)\w{2,7}"
        r"|удаление|снятие|аннулирование|недействительн\w{2,3}|игнориров\w{2,3}|не\sпринимать",
        subject=r"(?:это\s|данное\s|наше\s|наша\s)?(?:сообщение|новость|молния|заметка)\s(?:о|об|обо|под|от|«|\")",
        gone=r"(?:аннулир\w{2,6}|отзывается|отозван[оа]?|изымается|снимается\sс\sленты|удален[оа]?"
        r"|считать\sнедействит\w{3,6}|недействительн[оа])",
        takes=r"(?:редакция|агентство)\s(?:отзывает|аннулирует|снимает|отменяет|удаляет|изымает)|(?:мы\s)?(?:аннулируем|отзываем|снимаем)",
        taken=r"сообщение|новость|материал|молнию|заметку",
    ),
    "el": Grammar(
        asks=r"παρακαλούμε|παρακαλείσ(?:θε|τε)|παρακαλούνται",
        story=r"ε[ίι]δησ\w{1,3}|ειδήσε\w{1,3}|τηλεγράφημα|θέμα|κείμενο|ρεπορτάζ|άρθρο",
        undo=r"μην?\s(?:χρησιμοποι|δημοσι|μεταδώ|λάβετε)\w{0,9}|αγνο\w{3,6}|ακυρ\w{3,6}|διαγρ\w{3,6}"
        r"|αποσύρ\w{2,5}|αφαιρ\w{3,6}",
        subject=r"(?:η|αυτή\sη)\s(?:είδηση|ανταπόκριση)\s|το\s(?:τηλεγράφημα|κείμενο|θέμα)\s",
        gone=r"(?:αποσύρ(?:εται|θηκε)|ακυρώ(?:νεται|θηκε)|διαγράφ(?:εται|ηκε)|δεν\sισχύει)",
        takes=r"(?:το\sπρακτορείο|η\sσύνταξη)\s(?:αποσύρει|ακυρώνει|διαγράφει)|αποσύρουμε|ακυρώνουμε",
        taken=r"είδηση|τηλεγράφημα|θέμα",
    ),
    "tr": Grammar(
        asks=r"lütfen|sayın\s(?:abone|editör)\w{0,9}",
        story=r"haber\w{0,6}|met(?:ni|in)\w{0,5}",
        undo=r"kullanma\w{2,9}|yay[ıi][mn]lama\w{2,9}|iptal|dikkate\salma\w{2,6}|sil(?:in|iniz)|kald[ıi]r[ıi]n"
        r"|geri\sçekil\w{2,6}",
        subject=r"(?=[^\r\n]{0,90}\bhaber\w{0,6}\s)\S+",
        gone=r"(?:kullanma|yay[ıi][mn]lama)(?:man[ıi]z|yın[ıi]z|mas[ıi])\w{0,3}\s(?:önemle\s)?rica\s(?:olunur|ederiz)"
        r"|iptal\sedilmiştir|yay[ıi]ndan\skald[ıi]r[ıi]lm[ıi]şt[ıi]r|geri\sçekilmiştir",
    ),
    "ar": Grammar(
        asks=r"[يی]رجى|الرجاء|نرجو|نأمل|نطلب",
        story=r"و?(?:ال)?(?:خبر|قصة|مادة|تقر[يی]ر|برق[يی]ة|نص|موضوع)",
        undo=r"و?(?:إلغاء|الغاء|سحب|حذف|شطب|تجاهل|إهمال|عدم\s(?:نشر|استخدام|بث|تداول))\w{0,3}",
        subject=r"(?:هذا\s)?(?:الخبر|التقرير)\s(?:المعنون|المتعلق|الخاص|السابق|المرسل|الذي|بعنوان|عن|حول)\b",
        gone=r"(?:ملغى|ملغ[يی]|لاغ[يی]?ا?|محذوف|تم\s(?:سحبه|إلغاؤه|الغاؤه|حذفه)|[يی]عتبر\sلاغ[يی]ا?)",
        takes=r"(?:تسحب|تلغ[يی]|تحذف)\s(?:ال)?(?:وكالة|تحر[يی]ر)|نسحب|نلغ[يی]",
        taken=r"الخبر|خبر(?:ها)?|البرق[يی]ة|القصة|تقر[يی]رها",
    ),
    "fa": Grammar(
        asks=r"لطفا|خواهشمند(?:[يی]م|\sاست)|تقاضا\sم[يی]",
        story=r"خبر|گزارش|مطلب|متن",
        undo=r"حذف|ابطال|لغو|باطل|خوددار[يی]|منتشر\sن|استفاده\sن|کنار\sبگذار|از\sخروج[يی]",
        subject=r"(?:ا[يی]ن\s)?(?:خبر|گزارش|مطلب)\s(?:مربوط|با\sعنوان|درباره|منتشر\s?شده|ارسال[يی]|قبل[يی]|پ[يی]ش[يی]ن|[«\"(])",
        gone=r"(?:حذف|لغو|ابطال|باطل|منتف[يی])\s(?:شد(?:ه(?:\sاست)?)?|م[يی][\s‌]?شود|گرد[يی]د|گردد|است|شود|اعلام\s\S{1,8})",
    ),
    "ur": Grammar(
        asks=r"براہ\s?کرم|براہِ\sکرم|گزارش\sہے|التماس\sہے|ا[يی]ڈ[يی]ٹرز?\sسے\sگزارش",
        story=r"خبر|رپورٹ|ن[يی]وز",
        undo=r"منسوخ|حذف|(?:استعمال|شائع|نشر)\sنہ|ہٹا|نظر\sانداز",
        subject=r"(?:(?!اخبار)\S{1,20}\s){1,8}?(?:ک[يی]|سے\sمتعلق|پر)\s(?:خبر|رپورٹ)\s",
        gone=r"(?:منسوخ|واپس|حذف)\s(?:ک[يی]\sجات[يی]|ل[يی]\sجات[يی]|کر\sد[يی]\sگئ[يی])\sہے",
        takes=r"(?:ادارہ|ا[یي]جنس[یي]|ہم)\s[^\r\n]{0,80}?اپن[یي]",
        taken=r"(?:خبر|رپورٹ)\s(?:واپس|منسوخ)",
    ),
}
