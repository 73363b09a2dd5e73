"""The words of which short orders are made in the languages of the editions, by what they say.

Whole words without marks of vowels, in small letters; of letters that Arabic, Persian and Urdu
write in several ways one stands for all (see `short_orders`).
"""

from collections.abc import Mapping
from typing import Final

FORBID: Final = "forbid"
PUBLISH: Final = "publish"
DUE: Final = "due"
"""To be published: it says that it is not yet."""

STOP: Final = "stop"
LATER: Final = "later"
DELETE: Final = "delete"
ASK: Final = "ask"
COPY: Final = "copy"
WHEN: Final = "when"
INSIDE: Final = "inside"
HOUSE: Final = "house"
"""Of one's own house: such use is no publication."""

ONLY: Final = "only"
OTHER: Final = "other"
"""What may stand beside the others, and says nothing by itself."""

_TURKISH_ENDS: Final = "[ae]?m[ae](?:y[ıi]n(?:[ıi]z)?|s[ıi]n|z|yacak|yaca[ğg][ıi]z|m[ae]l[ıi])"

SHORT_ORDER_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "ar": {
        FORBID: "و?(?:لا|عدم|غیر|لیس|لیست|ممنوع|ممنوعه|یمنع|محظور|محظوره|یحظر|حظر|منع|دون)",
        PUBLISH: "(?:ب?ال|لل|ب)?نشر(?:ه|ها)?|(?:ی|ت)نشر(?:وه?|وا|ون|ه)?|(?:ال|لل)بث|تبث|للاستخدام",
        DUE: "للنشر|للبث|(?:ی|ت)نشر",
        STOP: "ا?وقف(?:وا|و)?|ایقاف|(?:ی|ت)وقف",
        LATER: "لاحقا|مؤجل|مؤجله|تاجیل|(?:ی|ت)ؤجل",
        DELETE: "(?:ی|ت)?حذف|احذفوا?|الغاء|تلغی|ملغی|ملغاه|لاغ|لاغیا?|(?:ی|ت)?سحب",
        ASK: "یرجی|الرجاء|رجاء|برجاء|نرجو|تم|یجب|احذفوا?",
        COPY: "(?:ال|لل)?(?:خبر|ماده|برقیه)",
        WHEN: "غدا|بعد|قبل|الساعه|صباحا|مساء",
        INSIDE: "داخلیه?|الداخلی",
        ONLY: "فقط|حصرا",
        OTHER: "هذا|هذه|الان|حالیا|حتی|اشعار|اخر|من|فضلکم|فی|علی|و|مسموح|یسمح|یجوز|صالح|مخصص|جاهز"
        "|قابل|قابله|الوقت|الحالی|اعتبروا|مطلقا|نهائیا|سری|التقریر|النص|القصه|الصوره|الصور",
    },
    "fa": {
        FORBID: "نشود|نکنید|نیست|نیابد|ندهید|نگردد|نشه|نفرمایید|عدم|غیر|غیرقابل|ممنوع|خودداری",
        PUBLISH: "منتشر|انتشار|الانتشار",
        LATER: "تعویق",
        DELETE: "حذف|لغو|ابطال|باطل",
        ASK: "شود|گردد|کنید|لطفا|فرمایید|خواهشمند|خواهشمندیم",
        COPY: "خبر|مطلب|خروجی|سایت",
        WHEN: "ساعت|قبل|بعد|فردا|زودتر",
        INSIDE: "داخلی|محرمانه",
        ONLY: "فقط|صرفا",
        OTHER: "این|قابل|از|برای|تا|فعلا|است|به|رسانه|بدون|جهت|و|ان|هنوز|الان|حال|در|گزارش|متن|عکس",
    },
    "ur": {
        FORBID: "نہ|مت|نہیں|ممنوع|ناقابل|منع",
        PUBLISH: "شائع|نشر|اشاعت",
        STOP: "روک|روکی|روکیں|بند",
        LATER: "مؤخر|موخر|ملتوی",
        DELETE: "حذف|ہٹا|ہٹائیں|منسوخ|واپس",
        ASK: "کریں|جائے|دیں|لیں|کیجیے|کیجئے|برائے|مہربانی|براہ|کرم",
        COPY: "خبر|رپورٹ",
        WHEN: "بجے|بعد|پہلے|کل|صبح|شام|رات|دوپہر|ایک|دو|تین|چار|پانچ|چھ|سات|اٹھ|نو|دس|گیارہ|بارہ"
        "|جمعہ|جمعے",
        INSIDE: "اندرونی|داخلی",
        ONLY: "صرف|فقط",
        OTHER: "یہ|کیا|کی|کے|کو|لیے|لئے|ہے|ہو|ابھی|تک|سے|میں|فی|الحال|جاتی|جاتا|سائٹ|متن|تصویر|اسے"
        "|کر",
    },
    "tr": {
        FORBID: "değil|değildir|yok|yasak|yasaktır|dışı|dışıdır|dışında|etmeyin|etmeyiniz|edilmesin"
        "|edilmeyecek|edilmez|vermeyin|vermeyiniz|verilmesin|verilmeyecek|girmesin|girmeyin"
        "|girilmesin|koymayın|koymayınız|konmasın|almayın|alınmasın",
        PUBLISH: "yay[ıi][nm](?:[ıi]|d?[ae])?|servise?|kullan[ıi](?:m[ae]?|lmak)",
        f"{FORBID} {PUBLISH}": f"(?:yay[ıi][nm]la|paylaş)(?:n|[ıi]l|t|t[ıi]l)?{_TURKISH_ENDS}"
        f"|kullan(?:[ıi]l)?{_TURKISH_ENDS}|bekletin|bekletiniz|bekletilsin|yay[ıi][nm]lanmamak",
        f"{DELETE} {ASK}": "siliniz|silinsin|kaldırın(?:ız)?|kaldırılsın|iptaldir",
        DELETE: "iptal",
        ASK: "lütfen|rica|ederiz|olunur|edilsin|ediniz|edin|edilmiştir|edildi",
        LATER: "ertelendi|sonraya",
        COPY: "haber|haberi|haberimiz|haberimizi|metin|metni|yayından|siteden|sistemden",
        INSIDE: "gizlidir",
        HOUSE: "iç",
        ONLY: "sadece|yalnızca",
        OTHER: "bu|gizli|için|uygun|üzere|şimdilik|henüz|geri|kesinlikle|asla|ikinci|bir|duyuruya"
        "|kadar|ve|ile|amaçlı|fotoğraf|fotoğrafı|görüntü|görüntüyü",
    },
    "en": {
        FORBID: "not|no|never",
        PUBLISH: "publication",
        STOP: "stop|halt|hold|withhold|delay|suspend|block|pause",
        LATER: "postponed|delayed|suspended|halted|stopped",
        f"{DELETE} {ASK}": "unpublish",
        ASK: "please|pls|kindly",
        COPY: "story|item|copy|text|piece|article|report|version",
        OTHER: "this|the|it|is|to|for|yet|now|until|further|notice|all|any|at|present|of",
    },
}
"""By language and by what they say; some words say two things."""
