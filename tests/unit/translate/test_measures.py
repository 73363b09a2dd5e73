"""Measures of keywords: units with their plurals, rates, and what wires write for short."""

import pytest

from tests.rows import every_row
from tests.unit.translate.saying import say
from wiredesk.types import EDITIONS, Edition


@pytest.mark.parametrize(
    ("text", "language", "edition", "said"),
    [
        ("$3 million", "en", "ar", "٣ ملايين دولار"),
        ("3 milyon dolar", "tr", "en", "$3 million"),
        ("۲٫۵ میلیارد", "fa", "tr", "2,5 milyar"),
        ("3 million", "en", "ur", "30 لاکھ"),
        ("5 km", "en", "fa", "۵ کیلومتر"),
        ("-4 °C", "en", "tr", "-4°C"),
        ("12.5%", "en", "tr", "%12,5"),
        ("1.250,75", "tr", "en", "1,250.75"),
        ("2026", "en", "ar", "٢٠٢٦"),
        ("250 İngiliz sterlini", "tr", "en", "£250"),
        ("$3 billion", "en", "ar", "٣ مليارات دولار"),
        ("10 trillion", "en", "ar", "١٠ تريليونات"),
        ("13 billion", "en", "ar", "١٣ مليار"),
        ("3.5 billion", "en", "ar", "٣٫٥ مليار"),
        ("٣ مليارات دولار", "ar", "en", "$3 billion"),
        ("500 bin ton", "tr", "ar", "٥٠٠ ألف طن متري"),
        ("500 bin ton", "tr", "en", "500,000 metric tons"),
        ("€12.50", "en", "en", "€12.50"),
        ("€12.50", "en", "ar", "١٢٫٥٠ يورو"),
        ("€12.50", "en", "tr", "12,50 avro"),
        ("7 percent", "en", "tr", "%7"),
        ("yüzde 7", "tr", "fa", "۷٪"),
        ("12.5 في المئة", "ar", "ur", "12.5%"),
        ("40 degrees", "en", "ar", "٤٠ درجة"),
        ("5 tons", "en", "ar", "٥ أطنان"),
        ("500 طن", "ar", "tr", "500 ton"),
        ("100 metres", "en", "fa", "۱۰۰ متر"),
        ("3 tonnes", "en", "fa", "۳ تن متریک"),
        ("2 million barrels", "en", "tr", "2 milyon varil"),
        ("1.2bn", "en", "tr", "1,2 milyar"),
        ("£5m", "en", "tr", "5 milyon İngiliz sterlini"),
        ("2 lakh", "en", "tr", "200 bin"),
        ("30 years", "en", "ar", "٣٠ سنة"),
        ("5 days", "en", "ur", "5 دن"),
        ("۵۰۰ هزار ریال", "fa", "en", "500,000 rials"),
        ("500 ريال", "ar", "en", "500 riyals"),
        ("5 bin Suudi riyali", "tr", "ar", "٥ آلاف ريال سعودي"),
        ("7 درجات على مقياس ريختر", "ar", "en", "magnitude 7"),
        ("6.4-magnitude", "en", "tr", "6,4 büyüklüğünde"),
        ("2.5 lakh crore rupees", "en", "ar", "٢٫٥ تريليون روبية"),
        ("2 لاکھ کروڑ روپے", "ur", "ur", "2 لاکھ کروڑ روپے"),
        ("dozens", "en", "fa", "ده‌ها"),
        ("38C", "en", "ar", "٣٨ درجة مئوية"),
        ("38C", "en", "en", "38°C"),
        ("-5F", "en", "tr", "-5°F"),
        ("35C-40C", "de", "fa", "۳۵ تا ۴۰ درجهٔ سانتی‌گراد"),
        ("40C (104F)", "en", "tr", "40°C (104°F)"),
        ("100km/h", "en", "ur", "100 کلومیٹر فی گھنٹہ"),
        ("25m", "en", "ar", "٢٥ مترا"),
        ("25m", "en", "en", "25m"),
        ("50L", "en", "fa", "۵۰ لیتر"),
        ("24h", "fr", "en", "24 hours"),
        ("5lb", "en", "ar", "٥ أرطال"),
        ("500ml", "en", "ur", "500 ملی لیٹر"),
        ("10m euros", "en", "tr", "10 milyon avro"),
        ("6ft 2in", "en", "fa", "۶ فوت و ۲ اینچ"),
        ("6ft 2in", "en", "en", "6ft 2in"),
        ("10pc", "en", "tr", "%10"),
    ],
)
def test_a_measure_has_the_editions_digits_and_words(
    text: str, language: str, edition: Edition, said: str
) -> None:
    found = say("keyword", text, edition, language).value
    assert found.replace("\u200e", "") == said


@pytest.mark.parametrize(
    "text",
    [
        "5G",
        "F20",
        "4x400",
        "24/7",
        "5 m",
        "38c",
        "2h 30m",
        "1,2,3",
        "1.2.3",
        "3 sides",
        "$5 km",
        "9-11",
        "%",
    ],
)
def test_what_is_no_measure_stays_as_it_is(text: str) -> None:
    found = say("keyword", text, "ar")
    assert (found.value, found.source) == (text, "none")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 hectares", "هكتاران"),
        ("5 hectares", "٥ هكتارات"),
        ("17 hectares", "١٧ هكتارا"),
        ("200 hectares", "٢٠٠ هكتار"),
        ("107 miles", "١٠٧ أميال"),
        ("4 sq km", "٤ كيلومترات مربعة"),
        ("60 sq km", "٦٠ كيلومترا مربعا"),
        ("2.5 hectares", "٢٫٥ هكتار"),
        ("3 million hectares", "٣ ملايين هكتار"),
        ("4 percentage points", "٤ نقاط مئوية"),
        ("75 basis points", "٧٥ نقطة أساس"),
        ("12 dollars", "١٢ دولارا"),
        ("3 °C", "٣ درجات مئوية"),
        ("12 Iraqi dinars", "١٢ دينارا عراقيا"),
        ("5 Saudi riyals", "٥ ريالات سعودية"),
        ("₹12", "١٢ روبية هندية"),
        ("7 Turkish lira", "٧ ليرات تركية"),
        ("3 million Iraqi dinars", "٣ ملايين دينار عراقي"),
        ("6 bin ton", "٦ آلاف طن متري"),
        ("1 million tons", "مليون طن"),
        ("1 hectare", "هكتار واحد"),
        ("1 barrel", "برميل واحد"),
        ("1 Turkish lira", "ليرة تركية واحدة"),
        ("1 km/h", "كيلومتر واحد في الساعة"),
        ("2 GW", "٢ غيغاواط"),
        ("2 yen", "٢ ين"),
    ],
)
def test_an_arabic_unit_is_in_the_number_that_its_figure_asks_for(text: str, said: str) -> None:
    language = "tr" if "bin" in text else "en"
    assert say("keyword", text, "ar", language).value == said


@pytest.mark.parametrize(
    "text",
    ["1.5 million barrels a day", "1.5 million barrels per day", "1.5 million bpd", "1.5m bpd"],
)
def test_a_rate_is_said_with_what_it_is_counted_by(text: str) -> None:
    said = {each: say("keyword", text, each).value for each in EDITIONS if each != "en"}
    assert said == {
        "ar": "١٫٥ مليون برميل يوميا",
        "fa": "۱٫۵ میلیون بشکه در روز",
        "tr": "günde 1,5 milyon varil",
        "ur": "15 لاکھ بیرل یومیہ",
    }


def test_prices_say_of_what() -> None:
    said = [say("keyword", "$75 a barrel", each).value for each in EDITIONS]
    assert said == [
        "٧٥ دولارا للبرميل", "$75 a barrel", "۷۵ دلار در هر بشکه", "varil başına 75 dolar",
        "75 ڈالر فی بیرل",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["5 lions a day", "a day", "12 a barrel of laughs", "$5 a joke"])
def test_what_is_counted_by_nothing_known_stays(text: str) -> None:
    assert say("keyword", text, "ar").source == "none"


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("150 كيلومترا", "ar", "150 km"),
        ("٧٠ كلم في الساعة", "ar", "70 km/sa"),
        ("300 ميغاواط", "ar", "300 MW"),
        ("18 کلو میٹر", "ur", "18 km"),
        ("4 ارب روپے", "ur", "4 milyar rupi"),
        ("Rs300 crore", "en", "3 milyar rupi"),
        ("6 میلیون تومان", "fa", "6 milyon tümen"),
        ("30 bcm", "en", "30 milyar metreküp"),
        ("7 Turkish lira", "en", "7 Türk lirası"),
        ("A$20 million", "en", "20 milyon Avustralya doları"),
        ("20k barrels", "en", "20 bin varil"),
        ("$4b", "en", "4 milyar dolar"),
        ("مليون دولار", "ar", "1 milyon dolar"),
        ("مليونا طن سنويا", "ar", "yılda 2 milyon ton"),
        ("magnitude 6.1", "en", "6,1 büyüklüğünde"),
    ],
)
def test_a_wires_own_words_for_units_are_known(text: str, language: str, said: str) -> None:
    assert say("keyword", text, "tr", language).value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("15 hectares", "en", "15 hectares"),
        ("40 sq km", "en", "40 sq km"),
        ("30 كلم", "ar", "٣٠ كلم"),
        ("مليون برميل يوميا", "ar", "مليون برميل يوميا"),
        ("1.200 dönüm", "tr", "1.200 dönüm"),
        ("۳۰ درصد", "fa", "۳۰ درصد"),
        ("45 °C", "ar", "٤٥ درجة مئوية"),
    ],
)
def test_an_edition_keeps_the_words_of_its_own_language(
    text: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition, edition).value == said


ABROAD = (
    ("3,5 millions d'euros", "fr", "ar", "٣٫٥ مليون يورو"),
    ("10 000 personnes", "fr", "tr", "10.000 kişi"),
    ("plus de 200 morts", "fr", "en", "more than 200 dead"),
    ("4,2 Milliarden Euro", "de", "ur", "4.2 ارب یورو"),
    ("2 Billionen Euro", "de", "en", "2 trillion euros"),
    ("30 Grad", "de", "fa", "۳۰ درجهٔ سانتی‌گراد"),
    ("1.500 millones de dólares", "es", "en", "1.5 billion dollars"),
    ("2 mil millones de dólares", "es", "tr", "2 milyar dolar"),
    ("medio millón", "es", "tr", "500 bin"),
    ("un demi-million de personnes", "fr", "ar", "٥٠٠ ألف شخص"),
    ("eine halbe Million Euro", "de", "fa", "۵۰۰ هزار یورو"),
    ("due miliardi di dollari", "it", "tr", "2 milyar dolar"),
    ("oltre 100 feriti", "it", "fa", "بیش از ۱۰۰ زخمی"),
    ("200mila persone", "it", "en", "200,000 people"),
    ("minus 10 Grad", "de", "tr", "-10°C"),
    ("menos 5 grados", "es", "en", "-5 degrees Celsius"),
    ("30 mil personas", "es", "ar", "٣٠ ألف شخص"),
    ("12 Kenyan shillings", "en", "tr", "12 Kenya şilini"),
    ("SR 300 million", "en", "ur", "30 کروڑ سعودی ریال"),
    ("COP 30", "en", "ar", "COP 30"),
    ("un million d'euros", "fr", "tr", "1 milyon avro"),
    ("medio ambiente", "es", "ur", "ماحولیات"),
    ("rund 10.000 Demonstranten", "de", "en", "about 10,000 protesters"),
    ("12 gatos", "es", "en", "12 gatos"),
    ("3 Monde", "de", "en", "3 Monde"),
)
OTHERS = (
    ("21st", "en", "ar", "الحادي والعشرون"),
    ("30th", "en", "fa", "سی‌ام"),
    ("3rd", "en", "ur", "تیسرا"),
    ("12th", "en", "tr", "12."),
    ("3'üncü", "tr", "en", "3rd"),
    ("2-0 win", "en", "tr", "2-0'lık galibiyet"),
    ("3-1 defeat", "en", "ur", "3-1 سے شکست"),
    ("20-point win", "en", "tr", "20-point win"),
    ("a dozen people", "en", "ar", "١٢ شخصا"),
    ("hundreds of thousands", "en", "tr", "yüz binlerce"),
    ("five soldiers killed", "en", "ar", "مقتل ٥ جنود"),
    ("two dead", "en", "ar", "قتيلان"),
    ("two years ago", "en", "ar", "قبل سنتين"),
    ("2-day visit", "en", "ar", "زيارة لمدة يومين"),
    ("more than 2 drones", "en", "ar", "أكثر من طائرتين مسيّرتين"),
    ("three days ago", "en", "tr", "3 gün önce"),
    ("3 bin 500 kişi", "tr", "en", "3,500 people"),
    ("ده هزار تومان", "fa", "ur", "10 ہزار تومان"),
    ("12 قتيلا و30 جريحا", "ar", "tr", "12 ölü ve 30 yaralı"),
    ("30 kilometers (19 miles)", "en", "ur", "30 کلومیٹر (19 میل)"),
    ("ألفا شخص", "ar", "ar", "ألفا شخص"),
    ("Seven Sisters", "en", "ar", "Seven Sisters"),
    ("سال ۱۴۰۳", "fa", "en", "سال ۱۴۰۳"),
    ("مئة ألف برميل يوميا", "ar", "en", "100,000 barrels a day"),
    ("سه میلیون نفر", "fa", "en", "3 million people"),
    ("دو کروڑ روپے", "ur", "en", "20 million rupees"),
)


@every_row(("text", "language", "edition", "said"), (*ABROAD, *OTHERS))
def test_numbers_are_said_from_every_wires_language(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition, language).value == said
