"""Stems of the words of orders, in languages of the east, Finnish and Greek; see `order_stems`."""

from collections.abc import Mapping
from typing import Final

EASTERN_STEMS: Final[Mapping[str, str]] = {
    "fi": (
        "pyyd|olkaa hyvä|ystävällis|vedetty|mitätöi|julkais|julkis|perut|peruu|poist|vetää|"
        "vedämme|perumme"
    ),
    "pl": (
        "do publikacji|do wykorzyst|publikowa|prosimy|prośba|uprasza|usunięt|unieważn|usuwa|"
        "nie publ|nie do publ|nie wyk|wycof"
    ),
    "ru uk": (
        "распростран|пожалуйста|убедительн|изыма|удален|удалён|недейств|удаля|время вых|"
        "дата вых|публик|использ|печат|служебн|эмбарг|аннул|отмен|отоз|отзыв|снят|снима|просим|"
        "просьба|прохання|для информации|для сведения|конфиденц"
    ),
    "el id": (
        "δημοσ|μεταδ|ακύρωσ|ακυρωσ|ακυρωμ|απόσυρ|αποσυρ|μπάργκο|μπαργκο|παρακαλ|αποσύρ|ακυρώ|"
        "διαγράφ|δεν ισχύει|χρησιμοποι|tidak di|jangan di"
    ),
    "tr": (
        "sayın abone|sayın editör|rica ol|rica ed|yın zaman|yın tarih|yın saat|yin zaman|"
        "yin tarih|yin saat|yin yasa|yın yasa|yın için de|ayınlan|ayımlan|ayinlan|ayimlan|"
        "lamay|kullan|paylaş|lütfen|ptal|ceki|geri çek|ndan kald|ndan çek|almay|bilgi ama|"
        "bilgi için|bilgi icin|gizlidir"
    ),
    "ar": (
        "یرجى|نأمل|نطلب|إلغاؤ|الغاؤ|تلغی|نشر|حظر|محظور|ممنوع|مبار|عدم هذ|يمنع هذ|یمنع هذ|للبث|"
        "للاستخدام|للعلم|للاطلاع|داخل|محرر|يرجى|الرجاء|نرجو|لغاء|سحب|حذف|حذوف|ملغ|لغى|تلغي|"
        "ألغت|الغت|شطب|سري لل|سری لل|سري جدا|سری جدا|ألغي|الغي|نلغي|لاغ|نلغی"
    ),
    "fa": "خواهشمند|تقاضا|منتف|انتشار|منتشر|محرمانه|لغو|ابطال|باطل|لطفا|اطلاع",
    "ur": (
        "بجے تک|گزارش ہے|التماس|سے گزارش|اشاعت|شائع|اندرون|براہ|منسوخ|تنسیخ|واپس|استعمال نہ|معلومات"
    ),
    "zh": "发|禁止|请勿|不得|勿|不要|撤|作废",
    "ja": "解禁|使用しない|取消|取り消|停止",
    "ko": "엠바고|보도|취소|삭제",
}
"""By language, a stroke between two."""
