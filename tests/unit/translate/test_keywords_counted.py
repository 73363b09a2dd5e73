"""Keywords that are a number of something, a span of it, a day in numbers, or an age."""

import pytest

from tests.rows import every_row
from tests.unit.translate.saying import say
from wiredesk.types import Edition


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("5 million people", "ar", "٥ ملايين شخص"),
        ("5 million people", "ur", "50 لاکھ افراد"),
        ("20,000 troops", "tr", "20.000 asker"),
        ("3 ships", "ar", "٣ سفن"),
        ("2 ships", "ar", "سفينتان"),
        ("12 injured", "ar", "١٢ جريحا"),
        ("60 votes", "fa", "۶۰ رأی"),
        ("5 hospitals", "ar", "٥ مستشفيات"),
        ("40 cents", "ar", "٤٠ سنتا"),
    ],
)
def test_what_news_counts_is_said_in_the_number_of_its_figure(
    text: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition).value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("10–15 km", "ar", "١٠ إلى ١٥ كيلومترا"),
        ("$5-10 billion", "fa", "۵ تا ۱۰ میلیارد دلار"),
        ("5 to 10 million people", "ur", "50 لاکھ افراد سے 1 کروڑ افراد"),
        ("1.5-2 million barrels per day", "tr", "günde 1,5-2 milyon varil"),
        ("20-30%", "tr", "%20-30"),
        ("€1bn-€2bn", "fa", "۱ تا ۲ میلیارد یورو"),
        ("5 to 10 years", "en", "5–10 years"),
        ("2-1", "ar", "2-1"),
        ("2019-2020", "ar", "2019-2020"),
    ],
)
def test_a_span_says_what_is_counted_once(text: str, edition: Edition, said: str) -> None:
    assert say("keyword", text, edition).value == said


@pytest.mark.parametrize(
    ("text", "language", "edition", "said"),
    [
        ("more than 200 people", "en", "tr", "200'den fazla kişi"),
        ("more than $5 million", "en", "tr", "5 milyon dolardan fazla"),
        ("more than 200 people", "en", "ur", "200 سے زائد افراد"),
        ("200'den fazla kişi", "tr", "en", "more than 200 people"),
        ("up to 40%", "en", "tr", "%40'a kadar"),
        ("nearly 30,000 homes", "en", "tr", "30.000'e yakın konut"),
        ("less than 9 km", "en", "tr", "9 km'den az"),
        ("دست‌کم ۱۲ نفر", "fa", "en", "at least 12 people"),
        ("between 5 and 10 km", "en", "fa", "۵ تا ۱۰ کیلومتر"),
        ("3-day ceasefire", "en", "tr", "3 günlük ateşkes"),
        ("3-day ceasefire", "en", "fa", "آتش‌بس ۳ روزه"),
        ("3-day ceasefire", "en", "ur", "3 روزہ جنگ بندی"),
        ("3-day ceasefire", "en", "en", "3-day ceasefire"),
        ("40% tariff", "en", "fa", "تعرفهٔ ۴۰ درصدی"),
        ("$5 billion deal", "en", "ur", "5 ارب ڈالر کا معاہدہ"),
        ("two-thirds", "en", "tr", "üçte iki"),
        ("half a million people", "en", "tr", "500 bin kişi"),
        ("half a million people", "en", "en", "half a million people"),
        ("ڈیڑھ ارب ڈالر", "ur", "en", "$1.5 billion"),
        ("۵ همت", "fa", "en", "5 trillion tomans"),
        ("half a loaf", "en", "tr", "half a loaf"),
        ("two million people", "en", "tr", "2 milyon kişi"),
        ("20-point plan", "en", "ar", "20-point plan"),
        ("36 goals", "en", "ar", "٣٦ هدفا"),
    ],
)
def test_a_number_is_known_in_words_and_with_what_qualifies_it(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition, language).value == said


@pytest.mark.parametrize("text", ["-10 °C", "−10 °C", "minus 10 °C"])
def test_a_minus_is_one_however_it_is_written(text: str) -> None:
    assert say("keyword", text, "en").value == "-10 °C"
    assert say("keyword", text, "tr").value == "-10°C"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12.05.2019", "12 May 2019"),
        ("31/12/1999", "31 December 1999"),
        ("05/06/2019", "05/06/2019"),
        ("31.02.2019", "31.02.2019"),
        ("۱۴۰۳/۰۸/۱۵", "5 November 2024"),
        ("6 février 2023", "6 February 2023"),
        ("12 de mayo de 2019", "12 May 2019"),
        ("3. Oktober 1990", "3 October 1990"),
        ("أيار/مايو 2008", "May 2008"),
        ("17 تشرين الأول (أكتوبر) 2019", "17 October 2019"),
        ("June 4th, 1989", "4 June 1989"),
    ],
)
def test_a_day_is_known_in_numbers_and_in_other_languages_months(text: str, said: str) -> None:
    assert say("keyword", text, "en", "und").value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("1990s", "ar", "تسعينيات القرن العشرين"),
        ("the 1980s", "tr", "1980'ler"),
        ("1990'lar", "fa", "دههٔ ۱۹۹۰"),
        ("2010s", "ar", "العقد الثاني من القرن الحادي والعشرين"),
        ("20th century", "fa", "قرن بیستم"),
        ("21. yüzyıl", "en", "21st century"),
        ("99th century", "ar", "99th century"),
    ],
)
def test_a_decade_and_a_century_are_said(text: str, edition: Edition, said: str) -> None:
    assert say("keyword", text, edition).value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5.8-magnitude earthquake", "5,8 büyüklüğünde deprem"),
        ("زلزال بقوة 6.1 درجة", "6,1 büyüklüğünde deprem"),
        ("3 tons of wheat", "3 ton buğday"),
        ("30 mm of rain", "30 mm yağış"),
        ("€60 per megawatt-hour", "megavatsaat başına 60 avro"),
    ],
)
def test_a_measure_says_of_what_it_is(text: str, said: str) -> None:
    assert say("keyword", text, "tr").value == said


TIMES = (
    ("late Tuesday", "en", "tr", "Salı geç saatlerde"),
    ("late 2024", "en", "tr", "2024 sonu"),
    ("early Monday", "en", "fa", "بامداد دوشنبه"),
    ("next Friday", "en", "ar", "الجمعة المقبلة"),
    ("last Sunday", "en", "ar", "الأحد الماضي"),
    ("next Friday", "en", "fa", "جمعهٔ آینده"),
    ("next Monday", "en", "tr", "gelecek pazartesi"),
    ("last week", "en", "ur", "گزشتہ ہفتے"),
    ("Dienstagabend", "de", "en", "Tuesday evening"),
    ("lundi soir", "fr", "ar", "مساء الاثنين"),
    ("mid-July", "en", "ar", "منتصف تموز"),
    ("the second quarter of 2024", "en", "ur", "2024 کی دوسری سہ ماہی"),
    ("since Oct. 7, 2023", "en", "tr", "7 Ekim 2023'ten beri"),
    ("14 اگست 1947ء", "ur", "en", "14 August 1947"),
    ("3 p.m. local time", "en", "tr", "yerel saatle 15.00"),
    ("3 p.m. local time", "en", "ur", "مقامی وقت کے مطابق 15:00"),
    ("yerel saatle 21.45", "tr", "ar", "الساعة ٢١:٤٥ بالتوقيت المحلي"),
    ("10:30 p.m. EST", "en", "fa", "۲۲:۳۰ به وقت شرق آمریکا"),
    ("dün akşam", "tr", "en", "yesterday evening"),
    ("ce matin", "fr", "ar", "صباح اليوم"),
    ("15h30 GMT", "fr", "en", "15:30 GMT"),
    ("15.00 Uhr", "de", "tr", "saat 15.00"),
    ("TSİ 15.00", "tr", "fa", "۱۵:۰۰ به وقت ترکیه"),
    ("du 3 au 5 mai", "fr", "tr", "3-5 Mayıs"),
    ("3. bis 5. Mai", "de", "ar", "٣ إلى ٥ أيار"),
    ("mi-2025", "fr", "en", "mid-2025"),
    ("vor zwei Tagen", "de", "ar", "قبل يومين"),
    ("قبل يومين", "ar", "en", "2 days ago"),
    ("الأول من يناير", "ar", "tr", "1 Ocak"),
    ("یکم جنوری", "ur", "en", "1 January"),
    ("siglo XIX", "es", "en", "19th century"),
    ("بیسویں صدی", "ur", "tr", "20. yüzyıl"),
    ("التسعينيات", "ar", "en", "1990s"),
    ("دهه ۱۳۶۰", "fa", "en", "1980s"),
    ("die 1990er Jahre", "de", "tr", "1990'lar"),
    ("in 2030", "en", "ar", "عام ٢٠٣٠"),
    ("fin juin", "fr", "tr", "Haziran sonu"),
    ("دی ۱۴۰۴", "fa", "en", "December 2025 – January 2026"),
    ("مهر ۱۴۰۴", "fa", "tr", "Eylül - Ekim 2025"),
    ("تابستان ۱۴۰۴", "fa", "en", "summer 2025"),
    ("زمستان ۱۴۰۴", "fa", "tr", "2025-26 kışı"),
    ("اوایل ۱۴۰۴", "fa", "en", "اوایل ۱۴۰۴"),
    ("summer 1348", "en", "tr", "1348 yazı"),
    ("early 1990s", "en", "tr", "1990'ların başı"),
    ("late 1980s", "en", "ar", "أواخر ثمانينيات القرن العشرين"),
    ("mid-19th century", "en", "fa", "اواسط قرن نوزدهم"),
    ("since the 1990s", "en", "tr", "1990'lardan beri"),
    ("after March 3", "en", "tr", "3 Mart'tan sonra"),
    ("fiscal 2026", "en", "ur", "مالی سال 2026"),
    ("il y a deux semaines", "fr", "ar", "قبل أسبوعين"),
    ("due settimane fa", "it", "fa", "۲ هفته پیش"),
    ("la prossima settimana", "it", "tr", "gelecek hafta"),
    ("dal 3 al 7 marzo", "it", "en", "3–7 March"),
    ("anni '90", "it", "tr", "1990'lar"),
    ("XIX secolo", "it", "en", "19th century"),
    ("10H30 GMT", "fr", "en", "10:30 GMT"),
    ("10:30 horas", "es", "tr", "saat 10.30"),
    ("three days later", "en", "ar", "بعد ٣ أيام"),
    ("May Day", "en", "ur", "یوم مئی"),
)


@every_row(("text", "language", "edition", "said"), TIMES)
def test_a_time_is_said_by_what_it_is_next_to(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition, language).value == said


COUNTS = (
    ("25th anniversary", "en", "ar", "الذكرى الـ٢٥"),
    ("25. yıl dönümü", "tr", "en", "25th anniversary"),
    ("112th anniversary", "en", "en", "112th anniversary"),
    ("25ویں سالگرہ", "ur", "fa", "۲۵مین سالگرد"),
    ("9 out of 10", "en", "tr", "her 10 kişiden 9'u"),
    ("9 von 10", "de", "ur", "ہر 10 میں سے 9"),
    ("her 10 kişiden 9'u", "tr", "en", "9 out of 10"),
    ("10 in 3", "en", "tr", "10 in 3"),
    ("2 gold medals", "en", "ar", "ميداليتان ذهبيتان"),
    ("12 maç", "tr", "ar", "١٢ مباراة"),
    ("40 lawmakers", "en", "ur", "40 ارکان پارلیمان"),
    ("thousands of pilgrims", "en", "ar", "آلاف الحجاج"),
    ("۵ شهر", "fa", "en", "5 cities"),
    ("5 أشهر", "ar", "en", "5 months"),
    ("70 percent of voters", "en", "tr", "seçmenlerin %70'i"),
    ("30% of GDP", "en", "tr", "GSYH'nin %30'u"),
    ("70 percent of voters", "en", "ar", "٧٠٪\u061c من الناخبين"),
    ("two-thirds majority", "en", "fa", "اکثریت دوسوم"),
    ("25 ألف نازح", "ar", "en", "25,000 displaced people"),
    ("۳ هزار و ۵۰۰ تومان", "fa", "en", "3,500 tomans"),
    ("3 ہزار 500 افراد", "ur", "tr", "3.500 kişi"),
    ("trois disparus", "fr", "en", "3 missing"),
    ("120 policías", "es", "ar", "١٢٠ شرطيا"),
    ("des dizaines de morts", "fr", "en", "dozens dead"),
    ("Tausende Demonstranten", "de", "ar", "آلاف المتظاهرين"),
    ("hundreds of thousands of refugees", "en", "tr", "yüz binlerce mülteci"),
    ("ہزاروں مظاہرین", "ur", "fa", "هزاران معترض"),
    ("thousands of quokkas", "en", "tr", "thousands of quokkas"),
    ("nearly half", "en", "tr", "yarıya yakın"),
    ("5 dead, 12 injured", "en", "ur", "5 ہلاک اور 12 زخمی"),
    ("80 dollars le baril", "fr", "ar", "٨٠ دولارا للبرميل"),
    ("ثلاث ساعات", "ar", "tr", "3 saat"),
    ("صد هزار پناهنده", "fa", "en", "100,000 refugees"),
    ("yüz bin mülteci", "tr", "fa", "۱۰۰ هزار پناهنده"),
    ("No. 1", "en", "fa", "شمارهٔ ۱"),
    ("up 4 percent", "en", "tr", "%4 artış"),
    ("40-year-old", "en", "ar", "٤٠ عاما"),
    ("1.2 تريليون دولار", "ar", "en", "$1.2 trillion"),
    ("1 milyon 200 bin", "tr", "en", "1.2 million"),
    ("مليون و200 ألف", "ar", "tr", "1,2 milyon"),
    ("2 کروڑ 5 لاکھ", "ur", "en", "20.5 million"),
    ("8 yaşında", "tr", "ar", "٨ أعوام"),
    ("âgé de 40 ans", "fr", "ur", "40 سالہ"),
)


@every_row(("text", "language", "edition", "said"), COUNTS)
def test_who_is_counted_is_said_whoever_it_is(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition, language).value == said


@every_row("text", ("In May", "Next", "Early", "Before Sunrise", "Last Christmas", "late", "21"))
def test_what_is_no_time_stays(text: str) -> None:
    assert say("keyword", text, "tr", "en").value == text
