"""How senders name their own fields for an order, and what they write there, by language.

English ones are in `fields`, where each is known in more shapes. Small letters, words parted by a
blank; the joints of names (`durum_yayin`) are left out by `plain_name`.
"""

from collections.abc import Iterable, Mapping
from typing import Final

EMBARGO_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "ar": ("حظر", "إمبارغو", "امبارغو"),
    "fa": ("ممنوعیت", "امبارگو"),
    "ur": ("ایمبارگو", "پابندی اشاعت", "اشاعت پر پابندی"),
    "tr": ("ambargo", "yayın yasağı", "yayin yasagi"),
    "de": ("sperrfrist",),
    "ru": ("эмбарго",),
}
"""What the name of a field has in it that is one of an embargo."""

STATUS_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "ar": ("الحالة", "حالة", "حالة النشر", "وضع", "الوضع", "وضع النشر"),
    "fa": ("وضعیت", "وضعیت انتشار", "وضعیت خبر", "حالت"),
    "ur": ("حیثیت", "حالت", "صورتحال", "اشاعت کی حیثیت"),
    "tr": ("durum", "durumu", "yayın durumu", "yayin durumu", "haber durumu"),
    "fr": ("statut", "état", "etat"),
    "de": ("zustand", "freigabestatus"),
    "es": ("estado", "situación"),
    "it": ("stato",),
    "pt": ("estado", "situação", "situacao"),
}
"""What a field is called that says what an item is."""

HELD_STATES: Final[Mapping[str, tuple[str, ...]]] = {
    "ar": (
        *("محظور", "محظورة", "حظر", "تحت الحظر", "محظور النشر", "ممنوع", "ممنوع النشر", "مسودة"),
        *("مؤجل", "مؤجلة", "معلق", "معلقة", "موقوف", "موقوفة", "ملغى", "ملغي", "ملغاة", "محذوف"),
        *("مسحوب", "قيد المراجعة", "غير منشور", "غير معتمد", "سري", "داخلي", "للاستخدام الداخلي"),
        *("في الانتظار", "قيد الانتظار", "بانتظار الموافقة", "لا ينشر", "ليس للنشر", "محجوب"),
    ),
    "fa": (
        *("ممنوع", "ممنوع الانتشار", "ممنوعیت انتشار", "غیرقابل انتشار", "غیر قابل انتشار"),
        *("پیش نویس", "پیشنویس", "لغو", "لغو شده", "لغو شد", "حذف شده", "معلق", "متوقف", "محرمانه"),
        *("منتشر نشود", "منتشر نشده", "در انتظار", "در انتظار انتشار", "در انتظار تایید"),
        *("نگه داشته شده", "توقف انتشار", "عدم انتشار", "داخلی", "مسدود", "امبارگو"),
    ),
    "ur": (
        *("ممنوع", "اشاعت ممنوع", "ناقابل اشاعت", "مسودہ", "منسوخ", "منسوخ شدہ", "حذف شدہ"),
        *("مؤخر", "موخر", "روک دیں", "روکا گیا", "روک دیا گیا", "روکی گئی", "معطل", "خفیہ"),
        *("زیر غور", "زیر التوا", "غیر شائع شدہ", "غیر منظور شدہ", "شائع نہ کریں", "ایمبارگو"),
        *("امبارگو", "اندرونی"),
    ),
    "tr": (
        *("taslak", "iptal", "iptal edildi", "beklemede", "bekletiliyor", "beklet", "bekletilsin"),
        *("onay bekliyor", "yayında değil", "yayinda degil", "yayınlanmadı", "yayımlanmadı"),
        *("yayından kaldırıldı", "yayınlanmasın", "yayımlanmasın", "ambargo", "ambargolu", "gizli"),
        *("pasif", "askıda", "engelli", "silindi", "geri çekildi", "yayın yasağı", "yayın yasak"),
    ),
    "fr": (
        *("brouillon", "annulé", "annulée", "retiré", "retirée", "bloqué", "bloquée", "retenu"),
        *("retenue", "en attente", "à bloquer", "sous embargo", "non publié", "non diffusable"),
        *("supprimé", "suspendu", "confidentiel", "dépublié"),
    ),
    "de": (
        *("entwurf", "gesperrt", "zurückgezogen", "storniert", "zurückgehalten", "zurückgestellt"),
        *(
            "nicht veröffentlicht",
            "unveröffentlicht",
            "nicht freigegeben",
            "gelöscht",
            "vertraulich",
        ),
        *("sperrfrist", "intern", "offline"),
    ),
    "es": (
        *("borrador", "anulado", "anulada", "retirado", "retirada", "bloqueado", "bloqueada"),
        *("retenido", "retenida", "en espera", "bajo embargo", "embargado", "no publicado"),
        *("no publicar", "suspendido", "eliminado", "confidencial", "pendiente"),
    ),
    "it": (
        *("bozza", "annullato", "annullata", "ritirato", "ritirata", "bloccato", "bloccata"),
        *("in attesa", "trattenuto", "trattenuta", "sotto embargo", "non pubblicato", "sospeso"),
        *("non pubblicare", "eliminato", "riservato"),
    ),
    "pt": (
        *("rascunho", "anulado", "cancelado", "cancelada", "retirado", "retida", "retido"),
        *("bloqueado", "bloqueada", "em espera", "sob embargo", "não publicado", "não publicar"),
        *("suspenso", "eliminado", "confidencial"),
    ),
}
"""What is said of an item that is kept back."""

OUT_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "ar": ("منشور", "للنشر", "معتمد"),
    "fa": ("منتشر شده", "قابل انتشار", "تایید شده"),
    "ur": ("شائع شدہ", "قابل اشاعت", "منظور شدہ"),
    "tr": ("yayında", "yayinda", "yayınlandı", "yayınlanabilir", "onaylı", "onaylandı", "aktif"),
    "fr": ("publié", "publie", "publiable", "validé", "valide"),
    "de": ("veröffentlicht", "veroeffentlicht", "freigegeben"),
    "es": ("publicado", "publicable", "aprobado"),
    "it": ("pubblicato", "pubblicabile", "approvato"),
    "pt": ("publicado", "publicável", "aprovado"),
}
"""What a switch is called that lets an item out."""

YES: Final = (
    *("yes", "true", "1", "y", "on", "oui", "ja", "sí", "si", "sì", "sim", "evet"),
    *("نعم", "بله", "بلی", "آری", "ہاں", "جی ہاں"),
)
NO: Final = (
    *("no", "false", "0", "n", "off", "non", "nein", "não", "nao", "hayır", "hayir"),
    *("لا", "كلا", "نه", "خیر", "نہیں"),
)
"""What is written in a switch."""


def every(words: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Answer the words of all languages."""
    return tuple(word for said in words.values() for word in said)
