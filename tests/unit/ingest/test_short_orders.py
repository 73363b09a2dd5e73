"""Lines with nothing but the words of an order, wherever they stand: what they are of waits."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from tests.rows import every_row
from tests.unit.ingest.builders import is_kept_off, ninjs, reading

LINES: Final[Mapping[str, tuple[str, str, tuple[str, ...]]]] = {
    "ar": (
        "عودة العبارات إلى الجزر",
        "<p>أعلن الميناء يوم الثلاثاء عن خطوط جديدة نحو الجزر الشمالية بعد أشهر من العمل.</p>",
        (
            *("لا ينشر", "لا يُنشر هذا الخبر", "عدم النشر", "غير للنشر", "سري وغير للنشر"),
            *("ليس للنشر الآن", "للنشر لاحقا", "النشر ممنوع", "غير مسموح بالنشر", "لا يجوز نشره"),
            *("أوقفوا النشر", "إيقاف النشر", "يؤجل النشر", "النشر مؤجل", "يُحذف الخبر"),
            *("ينشر بعد الساعة 18", "للنشر غدا", "للاستخدام الداخلي", "داخلي فقط"),
        ),
    ),
    "fa": (
        "بازگشت کشتی‌ها به جزایر",
        "<p>بندر روز سه‌شنبه از خط‌های تازه به جزایر شمالی پس از ماه‌ها کار خبر داد.</p>",
        (
            *("قابل انتشار نیست", "عدم انتشار", "انتشار ممنوع", "ممنوع‌الانتشار", "حذف شود"),
            *("از انتشار خودداری شود", "فعلا منتشر نشود", "انتشار نیابد", "فعلا کار نشود"),
            *("چاپ نشود", "از خروجی حذف شود"),
        ),
    ),
    "ur": (
        "کشتیاں جزائر کو واپس",
        "<p>بندرگاہ نے منگل کو شمالی جزائر کے لیے کشتیوں کا اعلان کیا جو مہینوں بعد چلیں گی۔</p>",
        (
            *("شائع نہ کیا جائے", "نشر نہ کیا جائے", "شائع مت کریں", "شائع نہ ہو", "خبر ہٹا دیں"),
            *("اشاعت روک دیں", "اشاعت مؤخر", "خبر روک لیں", "استعمال نہ کریں", "خبر حذف کر دیں"),
        ),
    ),
    "tr": (
        "Feribotlar adalara döndü",
        "<p>Liman salı günü kuzey adalarına yeni hatların aylar sonra açılacağını duyurdu.</p>",
        (
            *("Yayına uygun değil", "Yayına verilmesin", "Yayına vermeyin", "Yayın dışı"),
            *("Kullanılmasın", "Kullanılmayacak", "Servis edilmesin", "Servis dışı", "BEKLETİN"),
            *("İç kullanım için", "Yayınlanmamak üzere", "Haberi siliniz", "Yayından kaldırın"),
        ),
    ),
    "en": (
        "Ferries return to the islands",
        "<p>The harbour said on Tuesday that lines to the northern islands open this month.</p>",
        ("No publication yet", "Publication delayed", "Hold publication", "Please unpublish"),
    ),
}
PLACES: Final[Mapping[str, Callable[[str, str, str], dict[str, Any]]]] = {
    "note": lambda said, _, copy: {"ednote": said},
    "slug": lambda said, _, copy: {"slugline": said},
    "key word": lambda said, _, copy: {"keywords": ["ferries", said]},
    "headline": lambda said, _, copy: {"headline": said},
    "above": lambda said, _, copy: {"body_html": f"<p>({said})</p>{copy}"},
    "below": lambda said, _, copy: {"body_html": f"{copy}<p>{said}</p>"},
    "before": lambda said, headline, _: {"headline": f"{said}: {headline}"},
    "behind": lambda said, headline, _: {"headline": f"{headline} - {said}"},
    "brackets": lambda said, headline, _: {"headline": f"{headline} ({said})"},
}


def waits(language: str, headline: str, copy: str, /, **said: Any) -> bool:
    told = {"headline": headline, "body_html": copy, "language": language} | said
    found = [each.article for each in reading(ninjs(**told)).items]
    return all(is_kept_off(each) or each.embargo_text is not None for each in found)


@every_row("place", PLACES)
def test_a_line_of_an_orders_words_alone_is_obeyed_wherever_it_stands(place: str) -> None:
    missed = [
        line
        for language, (headline, sentence, lines) in LINES.items()
        for line in lines
        if not waits(
            language, headline, sentence * 9, **PLACES[place](line, headline, sentence * 9)
        )
    ]

    assert missed == []


@every_row(
    ("language", "line"),
    [
        *(("ar", "حظر النشر في قضية المرفأ"), ("ar", "نشر قبل ساعة"), ("ar", "وقف إطلاق النار")),
        *(("ar", "منع السفر"), ("ar", "خبر عاجل"), ("fa", "انتشار کتاب تازه"), ("fa", "کار نیست")),
        *(("fa", "حذف یارانه"), ("ur", "اخبار کی اشاعت"), ("ur", "پابندی ختم"), ("tr", "Yayın")),
        *(("tr", "Yayın hayatına başladı"), ("tr", "Haber merkezi"), ("tr", "Yayında")),
        *(("en", "Stop the ferries"), ("en", "Publication"), ("en", "Not yet")),
    ],
)
def test_a_line_with_any_other_word_is_news(language: str, line: str) -> None:
    headline, sentence, _ = LINES[language]
    copy = sentence * 9
    places = [PLACES[name](line, headline, copy) for name in ("above", "key word", "behind")]

    assert not any(waits(language, headline, copy, **said) for said in places)
