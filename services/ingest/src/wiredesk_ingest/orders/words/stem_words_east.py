"""Stems of the words of orders, in languages of the east, Finnish and Greek; see `order_stems`."""

from collections.abc import Mapping
from typing import Final

EASTERN_STEMS: Final[Mapping[str, str]] = {
    "fi": (
        "ei käyt|enää käyt|"
        "älkää|saa käyttää|älä|"
        "pyyd|olkaa hyvä|ystävällis|vedetty|mitätöi|julkais|julkis|perut|peruu|poist|vetää|"
        "vedämme|perumme"
    ),
    "pl": (
        "proszę|"
        "publikacja m|publikacja d|"
        "być publikowan|być wykorzystan|"
        "usuni|anulow|używa|"
        "do publikacji|do wykorzyst|publikowa|prosimy|prośba|uprasza|usunięt|unieważn|usuwa|"
        "nie publ|nie do publ|nie wyk|wycof"
    ),
    "ru uk": (
        "не раньше|не ранее|не ставить|"
        "не учитыв|"
        "не давать|"
        "ошибочн|не выпуск|"
        "изъят|сняти|отзы|не подлеж|лишь по|эфир|"
        "распростран|пожалуйста|убедительн|изыма|удален|удалён|недейств|удаля|время вых|"
        "дата вых|публик|использ|печат|служебн|эмбарг|аннул|отмен|отоз|отзыв|снят|снима|просим|"
        "просьба|прохання|для информации|для сведения|конфиденц"
    ),
    "el id": (
        "δεν ισχ|δεν πρέπ|αναπαρα|μετάδ|διαγραφ|"
        "δημοσ|μεταδ|ακύρωσ|ακυρωσ|ακυρωμ|απόσυρ|αποσυρ|μπάργκο|μπαργκο|παρακαλ|αποσύρ|ακυρώ|"
        "διαγράφ|δεν ισχύει|χρησιμοποι|tidak di|jangan di"
    ),
    "tr": (
        "yanlışlıkla|yanlislikla|hatayla|sehven|onayı bekl|onayi bekl|onay bekl|"
        "onayı al|onayi al|onay al|onayı yok|onayi yok|onay yok|bu bir deneme|"
        "bu bir test|bu sadece bir|kurum içi|kurum ici|kadar gizli|kadar mahrem|TASLAK|"
        "(taslak|[taslak|"
        "siteye koy|daha önce|daha once|"
        "geçersizdir|"
        "geri cekme|abilir|yayın|yayin|yayım|yayim|servis|bekleti|siliniz|silinsin|kaldırın|"
        "kaldırılsın|"
        "sayın abone|sayın editör|rica ol|rica ed|yın zaman|yın tarih|yın saat|yin zaman|"
        "yin tarih|yin saat|yin yasa|yın yasa|yın için de|ayınlan|ayımlan|ayinlan|ayimlan|"
        "lamay|kullan|paylaş|lütfen|ptal|ceki|geri çek|ndan kald|ndan çek|almay|bilgi ama|"
        "bilgi için|bilgi icin|gizlidir"
    ),
    "ar": (
        "الخطأ|سهوا|انتظار موافق|انتظار الموافق|انتظار مراجع|انتظار المراجع|"
        "انتظار اعتماد|انتظار الاعتماد|مسودة|تجريبي|اختباري|سري حت|سریة حت|سري حتى|سرية حت|سری حت|"
        "يس قبل|یس قبل|"
        "الاعتداد|عدم اعتماد|عدم الأخذ|"
        "تجاهل|إهمال|تعتذر|"
        "عدم بث|استخدام|استعمال|لا تنشر|لا ينشر|تداول|تستخدم|يستخدم|"
        "البث|تبث|"
        "یرجى|نأمل|نطلب|إلغاؤ|الغاؤ|تلغی|نشر|حظر|محظور|ممنوع|مبار|عدم هذ|يمنع هذ|یمنع هذ|للبث|"
        "للاستخدام|للعلم|للاطلاع|داخل|محرر|يرجى|الرجاء|نرجو|لغاء|سحب|حذف|حذوف|ملغ|لغى|تلغي|"
        "ألغت|الغت|شطب|سري لل|سری لل|سري جدا|سری جدا|ألغي|الغي|نلغي|لاغ|نلغی"
    ),
    "fa": (
        "اشتباه|منتظر تا|منتظر تأ|منتظر مجوز|انتظار تا|"
        "انتظار تأ|انتظار مجوز|آزما|پیام تست|پيام تست|خبر تست|پس می|پس مي|"
        "نباید|نبايد|"
        "نه زودتر|نگذار|کار ن|چاپ ن|پخش ن|"
        "تکذ|استفاده ن|پس گرفته|خواهشمند|تقاضا|منتف|انتشار|منتشر|محرمانه|لغو|ابطال|باطل|لطفا|اطلاع"
    ),
    "ur": (
        "غلطی سے|غلطي سے|روک د|آزمائش|خفيہ|کا انتظار|ٹیسٹ پ|ٹيسٹ پ|ٹیسٹ خ|ٹيسٹ خ|خفیہ|"
        "پہلے نہ|نہ لگائ|"
        "متوجہ ہ|"
        "ہٹا|نظر انداز|"
        "نشر نہ|روک ل|روک دی|اشاعت روک|درخواست ہے|سے درخواست|"
        "بجے تک|گزارش ہے|التماس|سے گزارش|اشاعت|شائع|اندرون|براہ|منسوخ|تنسیخ|واپس|استعمال نہ|معلومات"
    ),
    "hu": (
        "téves|ne haszn|nem haszn|közölje|visszavon|"
        "töröl|törlés|érvénytelen|közölhet|közöljék|"
        "publikálhat|publikálják|felhasználhat|kérjük|"
        "kérem|tisztelt"
    ),
    "id": (
        "tidak untuk|tidak boleh|mencabut|menarik|membatalk|menghapus|dicabut|"
        "dibatal|ditarik|dihapus|pencabut|pembatal|penarikan|jangan di|mohon|"
        "harap|kami cabut|kami tarik|kami batal|kami hapus|kami minta|"
        "kepada red|boleh di|dapat di|bisa di|untuk siar|untuk publik|"
        "untuk muat"
    ),
    "zh": "删除|停用|停止|取消|发|禁止|请勿|不得|勿|不要|撤|作废",
    "ja": (
        "禁止|厳禁|不可|見合わせ|削除|撤回|控え|中止|消し|しないで|解禁|使用しない|取消|取り消|停止"
    ),
    "ko": "게재|사용하지|엠바고|보도|취소|삭제",
}
"""By language, a stroke between two."""
