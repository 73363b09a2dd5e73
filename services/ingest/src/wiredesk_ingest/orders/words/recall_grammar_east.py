"""The words of sentences that take a story back, in other languages of the wires."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.words.recall_grammar import Grammar

EASTERN_GRAMMAR: Final[Mapping[str, Grammar]] = {
    "fi": Grammar(
        asks=r"pyydämme|pyydetään|olkaa\shyvä|ystävällisesti",
        story=r"juttu|jutun|juttua|uuti(?:nen|sen|sta)|artikkeli\w{0,2}|teksti\w{0,2}|sähke\w{0,2}",
        undo=r"poist\w{2,7}|peru\w{2,7}|(?:olemaan\s)?käyttämättä|julkaisematta|huomi(?:oi)?matta|hylkä\w{2,6}",
        subject=r"(?:juttu|uutinen|artikkeli|teksti|sähke|juttumme|uutisemme)\s",
        gone=r"(?:on|onkin)\s(?:\w+\s)?(?:vedetty\s(?:pois|takaisin)|peru(?:ttu|utettu)|poistettu|mitätöity)",
        takes=r"(?:vedämme|poistamme|perumme)",
        taken=r"jutun|jutustamme|uutisen|uutisemme|artikkelin|tekstin",
        this=r"(?:tämä\s)?(?:juttu|uutinen|artikkeli|teksti|sähke|tiedote)|(?:tätä\s)?(?:juttua|uutista|tekstiä|sähkettä)",
        please=r"olkaa\shyvä\sja|pyydämme",
        barred=r"älkää\s(?:käyttäkö|julkaisko)(?:\stätä\s\w+)?|perutaan|(?:on\s\w+,?\s)?(?:ei|älkää|älä)\s(?:saa\s|enää\s)?(?:julkais|käyttää)\w{0,6}",
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
        this=r"(?:ta|ten|nasza|nasz|powyższa|niniejsza)\s(?:\w+\s)?(?:depesza|wiadomość|informacja|tekst|artykuł|materiał|komunikat)",
        please=r"prosimy|proszę",
        barred=r"nie\s(?:może|powinna?)\sbyć\s(?:wykorzystan|publikowan)\w|nie\s(?:publikować|wykorzystywać|używać)|(?:jest|została?)\s(?:anulowan|wycofan|unieważnion)[ay]?|depesza\s(?:anulowana|wycofana)",
    ),
    "ru": Grammar(
        asks=r"редактор\w{0,3}\sпросим|просим|просьба|пожалуйста|убедительн\w{1,4}\sпро\w{3,4}",
        drop=r"аннулировать|отозвать|не\s(?:использовать|публиковать)|не\sучитывать|снять",
        story=r"срочн\w{2,3}|флеш|сообщени\w{1,2}|новост\w{1,3}|материал\w{0,2}|текст\w{0,2}|молни\w{1,2}|заметк\w{1,2}"
        r"|информаци\w",
        undo=r"(?:ее|его|их)\sудалить|снять\sс\s(?:ленты|публикации|сайт\w{1,2})|изъять|аннулиров\w{2,3}|снять|удалить|отозва\w{2,3}|изъять|не\s(?:использ|публик|дава|учитыв)\w{2,7}"
        r"|удаление|снятие|аннулирование|недействительн\w{2,3}|игнориров\w{2,3}|не\sпринимать",
        subject=r"(?:это\s|данное\s|наше\s|наша\s)?(?:сообщение|новость|молния|заметка)\s(?:о|об|обо|под|от|«|\")",
        gone=r"аннулирован[оа]?|снят[оа]?\sс\s(?:ленты|публикации)|отозван[оа]?|(?:аннулир\w{2,6}|отзывается|отозван[оа]?|изымается|снимается\sс\sленты|удален[оа]?"
        r"|считать\sнедействит\w{3,6}|недействительн[оа])",
        takes=r"(?:редакция|агентство)\s(?:отзывает|аннулирует|снимает|отменяет|удаляет|изымает)|(?:мы\s)?(?:аннулируем|отзываем|снимаем)",
        taken=r"сообщение|новость|материал|молнию|заметку",
        this=r"(?:эт[ао]|данн(?:ое|ая|ый)|наш[ае]?|этот)\s(?:\S+\s)?(?:сообщение|новость|материал|текст|молния|заметка|релиз)",
        please=r"просьба|просим|пожалуйста,?",
        barred=r"не\sдолж(?:ен|н[оаы])\s(?:использ|публик)\w{3,9}|не\s(?:выпускать|давать)|не\s(?:подлежит\s(?:публикации|использованию)|использовать|публиковать|давать\sв\sэфир)(?:\s(?:данн\w+|эт\w+)\s\w+)?|(?:новость|сообщение|материал)\s(?:снят|отозван|аннулирован)[аоы]?(?:\sс\sленты)?|недействител\w{2,4}",
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
        this=r"(?:η\s(?:παραπάνω\s)?είδηση|το\s(?:παραπάνω\s)?(?:θέμα|τηλεγράφημα|κείμενο|δελτίο))(?:\sαυτή|\sαυτό)?",
        please=r"παρακαλούμε(?:\sνα)?|παρακαλώ",
        barred=r"μην?\s(?:τ[οη]ν?\s)?(?:χρησιμοποι|δημοσι|μεταδ)\w{2,9}|(?:να\s)?μην?\s(?:χρησιμοποι|δημοσι|μεταδ|αναπαρα)\w{2,9}(?:\sτ[οη]ν?\s\w+)?|δεν\s(?:πρέπει|ισχύει)[^\r\n.,]{0,30}",
    ),
    "tr": Grammar(
        asks=r"lütfen|sayın\s(?:abone|editör)\w{0,9}",
        story=r"bülten\w{0,4}|haber\w{0,6}|met(?:ni|in)\w{0,5}",
        undo=r"yok\ssay\w{2,6}|kullanma\w{2,9}|yay[ıi][mn]lama\w{2,9}|iptal|dikkate\salma\w{2,6}|sil(?:in|iniz)|kald[ıi]r[ıi]n"
        r"|geri\sçekil\w{2,6}",
        subject=r"(?=[^\r\n]{0,90}\bhaber\w{0,6}\s)\S+",
        gone=r"hatal[ıi]d[ıi]r,?\skullan[ıi]lmamas[ıi]\sgerek\w{2,4}|geçersizdir|iptal(?:dir)?|hatal[ıi]d[ıi]r,?\s(?:yay[ıi]ndan\skald[ıi]r|kullanma)\w{2,6}|(?:kullanma|yay[ıi][mn]lama)(?:man[ıi]z|yın[ıi]z|mas[ıi])\w{0,3}\s(?:önemle\s)?rica\s(?:olunur|ederiz)"
        r"|iptal\sedilmiştir|yay[ıi]ndan\skald[ıi]r[ıi]lm[ıi]şt[ıi]r|geri\sçekilmiştir",
        this=r"(?:bu|söz\skonusu|yukar[ıi]daki)\s(?:\S+\s)?(?:haber\w{0,6}|met(?:in|ni)|bülten\w{0,4})|haber(?:imiz|imizi|i)?",
        please=r"lütfen",
        barred=r"yay[ıi]ndan\skald[ıi]r(?:[ıi]n[ıi]z|[ıi]n)|kullan[ıi]lmamas[ıi]n[ıi]\srica\s\w+|(?:geri\sçek(?:iyoruz|ilmiştir|ildi)|iptal\sed(?:ilmiştir|iyoruz|ildi)|yay[ıi]ndan\skald[ıi]r[ıi]l(?:mıştır|d[ıi])|(?:kullan|yay[ıi][mn]la|dikkate\sal)may[ıi]n(?:[ıi]z)?|(?:kullan[ıi]l|yay[ıi][mn]lan)ma(?:s[ıi]n|mal[ıi]d[ıi]r))",
    ),
    "ar": Grammar(
        asks=r"تطلب\s(?:ال)?وكالة|تعتذر\s(?:ال)?وكالة|[يی]رجى|الرجاء|نرجو|نأمل|نطلب",
        story=r"و?(?:ب)?(?:ال)?(?:نبأ|عاجل)|و?(?:ال)?(?:خبر|قصة|مادة|تقر[يی]ر|برق[يی]ة|نص|موضوع)",
        undo=r"عدم\s(?:الاعتداد|اعتماد|الأخذ)|و?(?:إلغاء|الغاء|سحب|حذف|شطب|تجاهل|إهمال|عدم\s(?:نشر|استخدام|بث|تداول))\w{0,3}",
        subject=r"(?:هذا\s)?(?:الخبر|التقرير)\s(?:المعنون|المتعلق|الخاص|السابق|المرسل|الذي|بعنوان|عن|حول)\b",
        gone=r"لاغ[يی]?ا?|(?:ملغى|ملغ[يی]|لاغ[يی]?ا?|محذوف|تم\s(?:سحبه|إلغاؤه|الغاؤه|حذفه)|[يی]عتبر\sلاغ[يی]ا?)",
        takes=r"(?:سحبت|حذفت|ألغت|الغت)\s(?:ال)?وكالة|تم\sسحب|تم\s(?:إلغاء|الغاء|حذف)|سحبت\s(?:ال)?وكالة|(?:ال)?وكالة\s(?:تسحب|سحبت)|(?:تسحب|تلغ[يی]|تحذف)\s(?:ال)?(?:وكالة|تحر[يی]ر)|نسحب|نلغ[يی]",
        taken=r"هذه\s\S+|هذا\s\S+|هذا\sالخبر|هذه\sالمادة|هذا\sالتقرير|الخبر|خبر(?:ها)?|البرق[يی]ة|القصة|تقر[يی]رها",
        this=r"(?:خبرنا|تقر[يی]رنا)\b|(?:هذا|هذه)\s(?:ال)?(?:خبر|تقرير|مادة|قصة|نص|برقية|بيان)",
        please=r"[يی]رجى|الرجاء|نرجو",
        barred=r"عدم\s(?:النشر|الاستخدام|(?:نشر|استخدام|استعمال|بث|تداول)\s(?:هذا\s|هذه\s)?(?:ال)?(?:خبر|مادة|تقرير|نص|قصة)?)|(?:خاطئ\s)?و?[يی]جب\sعدم\s(?:استخدام|نشر)\S{0,2}|لا\s(?:[يت]نشر|[يت]ستخدم)|(?:لاغ[يی]?ا?|ملغ[ىي])",
    ),
    "fa": Grammar(
        asks=r"لطفا|خواهشمند(?:[يی]م|\sاست)|تقاضا\sم[يی]",
        story=r"خبر|گزارش|مطلب|متن",
        undo=r"ناد[يی]ده\s(?:بگ[يی]ر|گرفته)|از\sانتشار\sخوددار[يی]|حذف|ابطال|لغو|باطل|خوددار[يی]|منتشر\sن|استفاده\sن|کنار\sبگذار|از\sخروج[يی]",
        subject=r"(?:ا[يی]ن\s)?(?:خبر|گزارش|مطلب)\s(?:مربوط|با\sعنوان|درباره|منتشر\s?شده|ارسال[يی]|قبل[يی]|پ[يی]ش[يی]ن|[«\"(])",
        gone=r"(?:تکذ[يی]ب|حذف)\sشد|(?:حذف|لغو|ابطال|باطل|منتف[يی])\s(?:شد(?:ه(?:\sاست)?)?|م[يی][\s‌]?شود|گرد[يی]د|گردد|است|شود|اعلام\s\S{1,8})",
        this=r"(?:خبر|گزارش)\s(?:\S{1,14}\s){1,4}?ما\b|(?:این|ا[يی]ن)\s(?:خبر|گزارش|مطلب|متن)|خبر\s(?:فوق|بالا|زیر)",
        please=r"لطفا|خواهشمند\sاست",
        barred=r"نبا[يی]د\s(?:استفاده|منتشر)\sشود|از\sانتشار(?:\sآن)?\sخوددار[يی]\s\S+|(?:را\s)?(?:منتشر\sن(?:کن[يی]د|شود|فرما[يی][يی]د)|استفاده\sن(?:کن[يی]د|شود))|پس\sگرفته\sشد(?:ه\sاست)?|(?:باطل|ملغ[يی]|منتف[يی])\sاست",
    ),
    "ur": Grammar(
        asks=r"(?:ا[يی]ڈ[يی]ٹرز?|صارف[يی]ن)\sمتوجہ\sہوں:?|ا[يی]ڈ[يی]ٹرز?\sسے\sدرخواست|درخواست\sہے|براہ\s?کرم|براہِ\sکرم|گزارش\sہے|التماس\sہے|ا[يی]ڈ[يی]ٹرز?\sسے\sگزارش",
        story=r"خبر|رپورٹ|ن[يی]وز|الرٹ|فلیش",
        undo=r"روک\sل[يی]ں|واپس\sل[يی]|منسوخ|حذف|(?:استعمال|شائع|نشر)\sنہ|ہٹا|نظر\sانداز",
        subject=r"(?:(?!اخبار)\S{1,20}\s){1,8}?(?:ک[يی]|سے\sمتعلق|پر)\s(?:خبر|رپورٹ)\s",
        gone=r"(?:واپس\sلے\sلی|منسوخ\sکر\sدی)\sگئی(?:\sہے)?|(?:منسوخ|واپس|حذف)\s(?:ک[يی]\sجات[يی]|ل[يی]\sجات[يی]|کر\sد[يی]\sگئ[يی])\sہے",
        takes=r"(?:ادارہ|ا[یي]جنس[یي]|ہم)\s[^\r\n]{0,80}?اپن[یي]",
        taken=r"(?:خبر|رپورٹ)\s(?:واپس|منسوخ)",
        this=r"(?:\S{1,20}\s){1,6}?ہماری\s(?:\S{1,14}\s){0,6}?(?:خبر|رپورٹ)|(?:یہ|اس|ہماری|مذکورہ)\s(?:خبر|رپورٹ)",
        please=r"براہ\s?کرم|براہِ\sکرم",
        barred=r"(?:کو\s)?(?:(?:شائع|نشر|استعمال)\sنہ\s(?:کریں|(?:کی|کیا)\sجائے)|(?:واپس\sلے\sلی|منسوخ\sکر\sدی)\sگئی(?:\sہے)?|منسوخ\sہے)",
    ),
    "hu": Grammar(
        asks=r"kérjük|kérem|tisztelt\s(?:szerkesztők?|előfizetőink|partnereink)",
        story=r"hír\w{0,6}|cikk\w{0,4}|anyag\w{0,4}|közlemény\w{0,4}|tudósítás\w{0,3}",
        undo=r"töröl\w{2,6}|visszavon\w{2,5}|távolíts\w{2,5}|ne\s(?:használ|közöl|jelen|publikál)\w{2,8}"
        r"|hagyják\sfigyelmen|érvénytelen",
        this=r"(?:a|az|ez\sa)\s(?:\w+\s)?(?:hír|cikk|anyag|közlemény)\w{0,4}",
        gone=r"(?:visszavonva|törölve|törlésre\skerült|érvénytelen|téves)",
        please=r"kérjük,?(?:\shogy)?|kérem",
        barred=r"ne\s(?:használják|közöljék)(?:\s(?:fel|le))?(?:\sa\s\w+)?|(?:ne|nem)\s(?:használják|használja|közöljék|közölje|publikálják|közölhető|használható)(?:\sfel|\sle)?",
        takes=r"visszavonjuk|töröljük",
        taken=r"(?:a|az)\s\S+",
    ),
    "id": Grammar(
        asks=r"mohon|harap|kami\s(?:minta|mohon)|dimohon|kepada\sredaktur",
        story=r"berita|artikel|naskah|siaran\spers",
        undo=r"(?:di)?hapus(?:kan)?|dicabut|ditarik|dibatalkan|abaikan|diabaikan|kami\s(?:cabut|tarik|batalkan|hapus)"
        r"|(?:tidak|jangan)\sdi\w{4,14}",
        subject=r"berita\s(?:tentang|mengenai|berjudul|soal|yang)\b",
        gone=r"ditarik|(?:telah\s|sudah\s)?(?:kami\s(?:cabut|tarik|batalkan|hapus)|dicabut|dibatalkan|ditarik|dihapus)",
        this=r"(?:berita|artikel|naskah)\s(?:ini|tersebut|di\satas)",
        please=r"mohon|harap",
        barred=r"(?:tidak|jangan)\s(?:boleh\s)?di(?:gunakan|siarkan|muat|publikasikan|pakai|terbitkan)|sudah\sdi(?:batalkan|cabut)",
        takes=r"kami\s(?:mencabut|menarik|membatalkan|menghapus)|(?:redaksi|kantor\sberita)\s(?:mencabut|menarik|membatalkan)",
        taken=r"berita|artikel",
    ),
    "ja": Grammar(
        asks="",
        story="記事|原稿|ニュース|配信",
        undo="削除|取り?消",
        this=r"[^\r\n。]{0,40}(?:この|本|上記の?|先ほどの|配信(?:した|済みの?|の)?[^\r\n。]{0,30}の?)(?:記事|原稿|ニュース)(?:は|を)?",
        barred=r"(?:全文)?取り?消し|掲載を(?:中止|見合わせ)|(?:使用しないで|掲載しないで|使用を(?:控え|中止)|使用不可|(?:全文|全て)?(?:取り?消|削除|撤回)(?:し(?:ます|てください|ました)|願います|をお願い))[^\r\n。]{0,10}",
        gone=r"(?:取り?消されました|削除されました)",
        joint=r"[\s、]?",
    ),
    "zh": Grammar(
        asks="",
        story="稿件|稿子|报道|消息",
        undo="删除|撤销|作废",
        this=r"(?:本|此|该|上述|前)(?:条|篇)?(?:稿件?|报道|消息|新闻)|本社[^\r\n。]{1,40}(?:稿件?|报道|消息)",
        please="请(?:各用户|用户)?(?:立即)?",
        barred=r"(?:已)?(?:作废|撤销|撤回|取消)|(?:有误|失实)[，,]?(?:请)?(?:勿|不要)\S{1,4}|(?:勿|不要|停止|不得)(?:再)?(?:采用|刊用|使用|刊发|播发)|(?:立即)?(?:删除|停用|撤下)",
        gone="(?:已)?(?:作废|撤销|撤回)",
        joint=r"[\s，,]?",
    ),
    "ko": Grammar(
        asks="",
        story="기사|보도",
        undo="삭제|취소",
        this=r"[^\r\n.]{0,60}(?:이|본|위|해당|송고한[^\r\n.]{0,40}|배포한[^\r\n.]{0,40})\s?(?:기사|보도자료)(?:는|를|은|을)?",
        barred=r"삭제\s?(?:요청|바랍)\S{0,4}|취소하오니[^\r\n.]{0,30}|(?:[^\s\r\n]{1,12}\s)?(?:사용|게재|보도)하지\s?(?:마|말|않)\S{0,8}|(?:전문\s?)?(?:취소|삭제)(?:합니다|됐습니다|되었\S{1,4}|해\s?주\S{1,6}|바랍니다|했습니다)",
        gone=r"(?:취소|삭제)(?:됐|되었)\S{1,5}",
    ),
}
"""By language, as BCP 47 has it."""
