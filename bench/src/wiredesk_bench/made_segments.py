"""Segments made of the same words in four languages, as many as are asked for, each time the same.

They are more alike than those of a newsroom, so looking for the nearest one is harder among them.
"""

from collections.abc import Iterator, Mapping
from typing import Final, Literal

Language = Literal["ar", "en", "fa", "tr"]

_FORMS: Final[Mapping[Language, str]] = {
    "ar": "{0}: {1} {2} {3} {4}",
    "en": "{0}: {1} {2} {3} {4}",
    "fa": "{0}: {1} {2} {3} {4}",
    "tr": "{0}: {3} {2} {1}, {4}",
}
_WHO: Final = (
    ("شركة العبارات", "The ferry company", "شرکت کشتیرانی", "Feribot şirketi"),
    ("مجلس المدينة", "The city council", "شورای شهر", "Belediye meclisi"),
    ("مجموعة من المعلمين", "A group of teachers", "گروهی از آموزگاران", "Bir grup öğretmen"),
    ("مدير الميناء", "The harbour master", "رئیس بندر", "Liman müdürü"),
    ("عمال السكك الحديدية", "The railway workers", "کارگران راه‌آهن", "Demiryolu işçileri"),
    ("اللجنة المالية", "The finance committee", "کمیته مالی", "Maliye komisyonu"),
    ("مهندسة شابة", "A young engineer", "مهندسی جوان", "Genç bir mühendis"),
    ("هيئة المياه", "The water authority", "سازمان آب", "Su idaresi"),
    ("حزب المعارضة", "The opposition party", "حزب مخالف", "Muhalefet partisi"),
    ("الأوركسترا الوطنية", "The national orchestra", "ارکستر ملی", "Ulusal orkestra"),
)
_DOES: Final = (
    ("خطة لإصلاح", "a plan to repair", "طرح تعمیر", "onarım planı"),
    ("اتفاق على بيع", "an agreement to sell", "توافق برای فروش", "satış anlaşması"),
    ("وعد بإعادة فتح", "a promise to reopen", "وعده بازگشایی", "yeniden açma sözü"),
    ("خلاف حول", "a dispute over", "اختلاف بر سر", "hakkında anlaşmazlık"),
    ("تقرير عن", "a report about", "گزارش درباره", "hakkında rapor"),
    ("قرار بإغلاق", "a decision to close", "تصمیم به بستن", "kapatma kararı"),
    ("قرض لإعادة بناء", "a loan to rebuild", "وام بازسازی", "yeniden yapım kredisi"),
    ("تصويت على توسيع", "a vote to enlarge", "رأی به گسترش", "genişletme oylaması"),
    ("حملة لإنقاذ", "a campaign to save", "کارزار نجات", "kurtarma kampanyası"),
    ("دعوى ضد", "a lawsuit against", "شکایت از", "aleyhine dava"),
)
_WHAT: Final = (
    ("الجسر القديم", "the old bridge", "پل قدیمی", "eski köprü"),
    ("سوق السمك", "the fish market", "بازار ماهی", "balık pazarı"),
    ("المكتبة العامة", "the public library", "کتابخانه عمومی", "halk kütüphanesi"),
    ("مخازن الحبوب", "the grain stores", "انبارهای غله", "tahıl depoları"),
    ("قطارات الليل", "the night trains", "قطارهای شبانه", "gece trenleri"),
    ("محطة الكهرباء", "the power station", "نیروگاه برق", "elektrik santrali"),
    ("مستشفى الأطفال", "the children's hospital", "بیمارستان کودکان", "çocuk hastanesi"),
    ("سد النهر", "the river dam", "سد رودخانه", "nehir barajı"),
    ("مصنع الزجاج", "the glass factory", "کارخانه شیشه", "cam fabrikası"),
    ("ملعب كرة القدم", "the football ground", "زمین فوتبال", "futbol sahası"),
)
_WHERE: Final = (
    ("في الوادي الشمالي", "in the northern valley", "در دره شمالی", "kuzey vadisinde"),
    ("على الساحل الشرقي", "on the east coast", "در ساحل شرقی", "doğu kıyısında"),
    ("قرب الحدود", "near the border", "نزدیک مرز", "sınır yakınında"),
    ("في ضواحي العاصمة", "in the suburbs", "در حومه پایتخت", "başkentin banliyölerinde"),
    ("بجوار المطار", "beside the airport", "کنار فرودگاه", "havalimanının yanında"),
    ("في الجزيرة الرئيسية", "on the main island", "در جزیره اصلی", "ana adada"),
    ("في المدينة القديمة", "in the old town", "در شهر قدیم", "eski şehirde"),
    ("خلف البرلمان", "behind the parliament", "پشت مجلس", "meclisin arkasında"),
    ("في القرى الجبلية", "in the mountains", "در روستاهای کوهستانی", "dağ köylerinde"),
    ("على طريق الصحراء", "along the desert road", "در مسیر جاده کویر", "çöl yolu boyunca"),
)
_WHEN: Final = (
    ("قبل الشتاء", "before the winter", "پیش از زمستان", "kıştan önce"),
    ("بعد {n} سنة", "after {n} years", "پس از {n} سال", "{n} yıl sonra"),
    ("مقابل {n} مليون", "for {n} million", "به مبلغ {n} میلیون", "{n} milyon karşılığında"),
    ("هذا الخريف", "this autumn", "در پاییز امسال", "bu sonbahar"),
    ("رغم الاحتجاجات", "despite the protests", "با وجود اعتراض‌ها", "protestolara rağmen"),
    ("ابتداء من الغد", "from tomorrow", "از فردا", "yarından itibaren"),
    ("وسط ارتفاع الأسعار", "while prices rise", "همزمان با گرانی", "fiyatlar yükselirken"),
    ("بطلب من السكان", "as residents asked", "به درخواست ساکنان", "sakinlerin isteğiyle"),
    ("للمرة الثالثة", "for the third time", "برای سومین بار", "üçüncü kez"),
    ("حتى نهاية السنة", "until the year ends", "تا پایان سال", "yıl sonuna kadar"),
)
_PARTS: Final = (_WHO, _DOES, _WHAT, _WHERE, _WHEN)
_COLUMNS: Final[Mapping[Language, int]] = {"ar": 0, "en": 1, "fa": 2, "tr": 3}
MOST: Final = 10 ** len(_PARTS)
"""So many there are."""
_STRIDE: Final = 77_783
"""Has no divisor in common with `MOST`, so each number comes once, and neighbours differ."""


def segment(number: int, language: Language) -> str:
    """Answer the segment of a number, 0 to `MOST` - 1; the same number is its translation."""
    place = number * _STRIDE % MOST
    words = (part[place // 10**at % 10][_COLUMNS[language]] for at, part in enumerate(_PARTS))
    return _FORMS[language].format(*words).replace("{n}", str(number % 90 + 11))


def segments(count: int, language: Language) -> Iterator[str]:
    """Answer the first ones."""
    return (segment(number, language) for number in range(count))
