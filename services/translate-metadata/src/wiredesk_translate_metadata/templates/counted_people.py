"""Whom news counts: people, soldiers, the injured, refugees, voters."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from wiredesk_translate_metadata.templates.arabic_forms import Forms, feminine, masculine


class Counted(NamedTuple):
    """One of them by edition: Arabic in its five forms, English and Urdu of one and of more."""

    ar: Forms
    en: tuple[str, ...]
    fa: tuple[str, ...]
    tr: tuple[str, ...]
    ur: tuple[str, ...]


PEOPLE: Final[Mapping[str, Counted]] = {
    "count/person": Counted(
        masculine("شخص", "أشخاص"), ("person", "people"), ("نفر",), ("kişi",), ("شخص", "افراد")
    ),
    "count/soldier": Counted(
        masculine("جندي", "جنود"), ("soldier", "soldiers"), ("سرباز",), ("asker",), ("فوجی",)
    ),
    "count/member": Counted(
        masculine("عضو", "أعضاء"), ("member", "members"), ("عضو",), ("üye",), ("رکن", "ارکان")
    ),
    "count/dead": Counted(
        masculine("قتيل", "قتلى"), ("dead",), ("کشته",), ("ölü",), ("ہلاک",)
    ),
    "count/injured": Counted(
        masculine("جريح", "جرحى"), ("injured",), ("زخمی",), ("yaralı",), ("زخمی",)
    ),
    "count/refugee": Counted(
        ("لاجئ", "لاجئان", "لاجئين", "لاجئا", "لاجئ"),
        ("refugee", "refugees"), ("پناهنده",), ("mülteci",), ("پناہ گزین",),
    ),
    "count/displaced": Counted(
        masculine("نازح", "نازحين"), ("displaced person", "displaced people"), ("آواره",),
        ("yerinden edilmiş kişi",), ("بے گھر فرد", "بے گھر افراد"),
    ),
    "count/missing": Counted(
        masculine("مفقود", "مفقودين"), ("missing",), ("مفقود",), ("kayıp",), ("لاپتہ",)
    ),
    "count/fan": Counted(
        masculine("مشجع", "مشجعين"), ("fan", "fans"), ("هوادار",), ("taraftar",), ("مداح",)
    ),
    "count/victim": Counted(
        (*feminine("ضحي")[:2], "ضحايا", "ضحية", "ضحية"),
        ("victim", "victims"), ("قربانی",), ("kurban",), ("متاثرہ شخص", "متاثرین"),
    ),
    "count/resident": Counted(
        masculine("ساكن", "سكان"), ("resident", "residents"), ("ساکن",), ("sakin",),
        ("رہائشی",),
    ),
    "count/police-officer": Counted(
        masculine("شرطي", "شرطيين"), ("police officer", "police officers"), ("مأمور پلیس",),
        ("polis",), ("پولیس اہلکار",),
    ),
    "count/farmer": Counted(
        masculine("مزارع", "مزارعين"), ("farmer", "farmers"), ("کشاورز",), ("çiftçi",),
        ("کسان",),
    ),
    "count/doctor": Counted(
        masculine("طبيب", "أطباء"), ("doctor", "doctors"), ("پزشک",), ("doktor",), ("ڈاکٹر",)
    ),
    "count/teacher": Counted(
        masculine("معلم", "معلمين"), ("teacher", "teachers"), ("معلم",), ("öğretmen",),
        ("استاد", "اساتذہ"),
    ),
    "count/migrant": Counted(
        ("مهاجر", "مهاجران", "مهاجرين", "مهاجرا", "مهاجر"),
        ("migrant", "migrants"), ("مهاجر",), ("göçmen",), ("تارک وطن", "تارکین وطن"),
    ),
    "count/hostage": Counted(
        (*feminine("رهين")[:2], "رهائن", "رهينة", "رهينة"),
        ("hostage", "hostages"), ("گروگان",), ("rehine",), ("یرغمالی",),
    ),
    "count/prisoner": Counted(
        masculine("سجين", "سجناء"), ("prisoner", "prisoners"), ("زندانی",), ("mahkûm",), ("قیدی",)
    ),
    "count/child": Counted(
        masculine("طفل", "أطفال"), ("child", "children"), ("کودک",), ("çocuk",), ("بچہ", "بچے")
    ),
    "count/student": Counted(
        masculine("طالب", "طلاب"), ("student", "students"), ("دانشجو",), ("öğrenci",),
        ("طالب علم", "طلبہ"),
    ),
    "count/protester": Counted(
        masculine("متظاهر", "متظاهرين"), ("protester", "protesters"), ("معترض",), ("protestocu",),
        ("مظاہر", "مظاہرین"),
    ),
    "count/employee": Counted(
        masculine("موظف", "موظفين"), ("employee", "employees"), ("کارمند",), ("çalışan",),
        ("ملازم", "ملازمین"),
    ),
    "count/worker": Counted(
        masculine("عامل", "عمال"), ("worker", "workers"), ("کارگر",), ("işçi",),
        ("کارکن", "کارکنان"),
    ),
    "count/passenger": Counted(
        masculine("راكب", "ركاب"), ("passenger", "passengers"), ("مسافر",), ("yolcu",),
        ("مسافر",),
    ),
    "count/civilian": Counted(
        masculine("مدني", "مدنيين"), ("civilian", "civilians"), ("غیرنظامی",), ("sivil",),
        ("شہری",),
    ),
    "count/fighter": Counted(
        masculine("مقاتل", "مقاتلين"), ("fighter", "fighters"), ("جنگجو",), ("savaşçı",),
        ("جنگجو",),
    ),
    "count/journalist": Counted(
        masculine("صحفي", "صحفيين"), ("journalist", "journalists"), ("روزنامه‌نگار",),
        ("gazeteci",), ("صحافی",),
    ),
    "count/patient": Counted(
        masculine("مريض", "مرضى"), ("patient", "patients"), ("بیمار",), ("hasta",),
        ("مریض",),
    ),
    "count/family": Counted(
        ("عائلة", "عائلتان", "عائلات", "عائلة", "عائلة"),
        ("family", "families"), ("خانواده",), ("aile",), ("خاندان",),
    ),
    "count/tourist": Counted(
        masculine("سائح", "سياح"), ("tourist", "tourists"), ("گردشگر",), ("turist",), ("سیاح",)
    ),
    "count/voter": Counted(
        masculine("ناخب", "ناخبين"), ("voter", "voters"), ("رأی‌دهنده",), ("seçmen",),
        ("ووٹر",),
    ),
}  # fmt: skip
