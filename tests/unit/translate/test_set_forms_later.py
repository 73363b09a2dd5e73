"""Set forms that came later: who a picture is by, posts, place words, an article in terms."""

import pytest

from tests.rows import every_row
from tests.unit.translate.saying import say
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.names import FSI, PDI


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("Photograph: Jane Roe for AFP", "tr", "Fotoğraf: AFP için Jane Roe"),
        ("Photo: Jane Roe and John Doe", "tr", "Fotoğraf: Jane Roe ve John Doe"),
        ("Handout via Port of Quellen", "ar", f"صورة موزعة عبر {FSI}Port of Quellen{PDI}"),
        ("Handout via Quellen Police", "ar", f"صورة موزعة عبر {FSI}Quellen Police{PDI}"),
        ("Photo credit: Jane Roe", "tr", "Fotoğraf: Jane Roe"),
        ("Source: Reuters", "fa", "منبع: رویترز"),
        ("Credit: AFP", "tr", "Kaynak: AFP"),
        ("Cartoon: Jane Roe", "tr", "Karikatür: Jane Roe"),
        ("Kamera: Deniz Kavak", "en", "Camera: Deniz Kavak"),
        ("Undated file photo", "tr", "Tarihi belirsiz arşiv fotoğrafı"),
        ("صورة من الأقمار الصناعية", "tr", "Uydu görüntüsü"),
        ("Screen grab", "tr", "Ekran görüntüsü"),
        ("Penn and Quill", "ar", "Penn and Quill"),
        ("AFP and Getty Images", "tr", "AFP ve Getty Images"),
    ],
)
def test_a_credit_says_who_a_picture_is_by_and_for(text: str, edition: Edition, said: str) -> None:
    assert say("credit", text, edition, "und").value == said


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("Jane Roe, Special to AP", "en", "Jane Roe, special to AP"),
        ("Jane Roe, Special to AP", "fa", f"{FSI}Jane Roe{PDI}، ویژهٔ آسوشیتدپرس"),
        ("By Jane Roe for Reuters", "tr", "Haber: Reuters için Jane Roe"),
        ("By Jane Roe, Cairo Bureau Chief", "tr", "Haber: Jane Roe, Kahire büro şefi"),
        ("Jane Roe, Data Journalist", "ar", f"{FSI}Jane Roe{PDI}، صحفي بيانات"),
        ("Jane Roe, Diplomatic Editor", "ur", f"{FSI}Jane Roe{PDI}، سفارتی ایڈیٹر"),
        ("Çeviren: Deniz Kavak", "en", "Translated by Deniz Kavak"),
        ("Photographs by Jane Roe", "tr", "Fotoğraf: Jane Roe"),
        ("edited by Jane Roe", "en", "Editing by Jane Roe"),
        ("van der Roe and John Doe", "en", "van der Roe and John Doe"),
        ("With contributions from Jane Roe", "tr", "Katkı: Jane Roe"),
        ("من سامي الفانوس", "tr", f"Haber: {FSI}سامي الفانوس{PDI}"),
        ("From our correspondent", "tr", "Muhabirimizden"),
        ("Jane Roe in Beirut", "tr", "Jane Roe (Beyrut)"),
        ("With reporting by Jane Roe", "tr", "Ek haber: Jane Roe"),
        ("Haber/Fotoğraf: Deniz Kavak", "en", "Text and photos by Deniz Kavak"),
        ("Di Jane Roe e John Doe", "tr", "Haber: Jane Roe ve John Doe"),
        ("إعداد وتحرير سامي الفانوس", "en", f"Compiled by {FSI}سامي الفانوس{PDI}"),
        ("سامي الفانوس ووكالات", "tr", f"{FSI}سامي الفانوس{PDI} ve Ajanslar"),
        ("Propos recueillis par Jane Roe", "tr", "Röportaj: Jane Roe"),
        ("De notre envoyé spécial à Beyrouth", "fa", "خبرنگار ویژهٔ ما در بیروت"),
        ("De notre correspondant au Caire", "en", "By our correspondent in Cairo"),
        ("Corresponsal en El Cairo", "en", "Correspondent in Cairo"),
        ("Fact-checked by Jane Roe", "ur", f"حقائق کی جانچ: {FSI}Jane Roe{PDI}"),
    ],
)
def test_a_byline_says_what_posts_and_for_whom(text: str, edition: Edition, said: str) -> None:
    assert say("byline", text, edition, "und").value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("شهر حلب", "Halep"),
        ("مدينة حلب", "Halep"),
        ("Basra Limanı", "Basra"),
        ("حلب شہر (رائٹرز)", "Halep (Reuters)"),
        ("City of Aleppo, Syria", "Halep, Suriye"),
        ("Kansas City", "Kansas City"),
        ("شهر فانوس", "شهر فانوس"),
        ("Tehran, IRNA", "Tahran (IRNA)"),
        ("Beirut, Lebanon, AFP", "Beyrut, Lübnan (AFP)"),
        ("Tripoli, Lebanon", "Trablusşam"),
    ],
)
def test_a_dateline_leaves_out_what_a_town_is_and_knows_an_agency_behind_a_comma(
    text: str, said: str
) -> None:
    assert say("dateline", text, "tr", "und").value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("For the subscribers of the BBC", "For the subscribers of the BBC."),
        ("For the subscribers of the Associated Press", "For the subscribers of AP."),
        ("Mandatory credit: the New York Times", "Mandatory credit: The New York Times."),
        ("For the subscribers of BBC", "For the subscribers of BBC."),
    ],
)
def test_english_terms_keep_the_article_of_a_house(text: str, said: str) -> None:
    assert say("usageterms", text, "en").value == said


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("usageterms", "No social media", "Sosyal medyada kullanılamaz."),
        ("usageterms", "Editorial use only, no internet use",
         "Yalnızca editoryal kullanım içindir. İnternette kullanılamaz."),
    ],
)  # fmt: skip
def test_terms_say_where_nothing_may_stand(field: Field, text: str, said: str) -> None:
    assert say(field, text, "tr").value == said


@pytest.mark.parametrize(
    ("text", "language", "edition", "said"),
    [
        ("7 October", "en", "ar", "٧ تشرين الأول"),
        ("7 Ekim", "tr", "en", "7 October"),
        ("Monday, 14 July 2025", "en", "tr", "14 Temmuz 2025 Pazartesi"),
        ("5 Ekim 2025 Pazar", "tr", "fa", "یکشنبه، ۵ اکتبر ۲۰۲۵"),
        ("2024-11-09", "en", "ur", "9 نومبر 2024"),
        ("20241109", "en", "ur", "9 نومبر 2024"),
        ("20241131", "en", "en", "20241131"),
        ("20241109T223000Z", "en", "tr", "10 Kasım 2024 Pazar - 01:30"),
        ("2024-11-09T08:00:00+03:00", "ar", "tr", "9 Kasım 2024 Cumartesi - 08:00"),
        ("Sat, 09 Nov 2024 08:00:00 GMT", "en", "ur", "ہفتہ، 9 نومبر 2024 - 11:00"),
        ("Sat, 39 Nov 2024 08:00:00 GMT", "en", "ur", "Sat, 39 Nov 2024 08:00:00 GMT"),
        ("Sat, Nov. 9, 2024", "en", "tr", "9 Kasım 2024 Cumartesi"),
        ("9 نومبر، 2024", "ur", "tr", "9 Kasım 2024"),
        ("Sa., 9. November 2024", "de", "tr", "9 Kasım 2024 Cumartesi"),
        ("sam. 9 novembre 2024", "fr", "tr", "9 Kasım 2024 Cumartesi"),
        ("Mar 9, 2024", "en", "tr", "9 Mart 2024"),
        ("9-Nov-2024", "en", "tr", "9 Kasım 2024"),
        ("9-Quoll-2024", "en", "tr", "9-Quoll-2024"),
        ("Sat", "en", "tr", "Sat"),
        ("Dec. 2023", "en", "fa", "دسامبر ۲۰۲۳"),
        ("Aralık 2023", "tr", "ar", "كانون الأول ٢٠٢٣"),
        ("May 99", "en", "tr", "May 99"),
        ("Apollo 2023", "en", "tr", "Apollo 2023"),
        ("۱۵ مهر ۱۴۰۴", "fa", "tr", "7 Ekim 2025"),
        ("۱۵ مهر ۱۴۰۴", "fa", "fa", "۱۵ مهر ۱۴۰۴"),
        ("۱۵ مهر", "fa", "tr", "15 Mehr"),
        ("۳۰ اسفند ۱۴۰۳", "fa", "en", "20 March 2025"),
        ("Pazar", "tr", "en", "Pazar"),
        ("5 فروری بروز بدھ", "ur", "tr", "5 Şubat Çarşamba"),
        ("2 p.m. GMT", "en", "tr", "14.00 GMT"),
        ("6:30 p.m.", "en", "ur", "شام 6:30 بجے"),
        ("saat 20.45", "tr", "ar", "٨:٤٥ مساء"),
        ("14:30", "en", "tr", "14:30"),
        ("3 March 2025 at 14:30 GMT", "en", "tr", "3 Mart 2025, 14.30 GMT"),
        ("5-7 June 2025", "en", "fa", "۵ تا ۷ ژوئن ۲۰۲۵"),
        ("June 30 - July 2, 2025", "en", "tr", "30 Haziran - 2 Temmuz 2025"),
        ("January-March 2026", "en", "fa", "ژانویه تا مارس ۲۰۲۶"),
        ("Tuesday, 9 p.m.", "en", "tr", "Salı, saat 21.00"),
        ("mid-May 2025", "en", "tr", "Mayıs 2025 ortası"),
        ("late March", "en", "ar", "أواخر آذار"),
        ("Q3 2025", "en", "fa", "سه‌ماههٔ سوم ۲۰۲۵"),
        ("Q1 2026", "en", "tr", "2026'nın ilk çeyreği"),
        ("Friday morning", "en", "ur", "جمعہ کی صبح"),
        ("late arrivals", "en", "ar", "late arrivals"),
        ("6 October City", "en", "tr", "6 October City"),
        ("2024-13-40", "en", "tr", "2024-13-40"),
        ("Thursday", "en", "tr", "Perşembe"),
    ],
)
def test_a_keyword_that_is_a_day_is_said_as_one(
    text: str, language: str, edition: Edition, said: str
) -> None:
    assert say("keyword", text, edition, language).value == said


DATELINES = (
    ("MOSCOW, June 2. /TASS/", "ar", "موسكو، ٢ حزيران (تاس)"),
    ("(ANSA) - ROME, MAY 12 -", "tr", "Roma, 12 Mayıs (ANSA)"),
    ("Bogotá, 14 jul (EFE).-", "en", "Bogota, 14 July (EFE)"),
    ("Le Caire, 3 mars 2024 (AFP)", "ur", "قاہرہ، 3 مارچ 2024 (اے ایف پی)"),
    ("Genf (dpa/Reuters)", "fa", "ژنو (خبرگزاری آلمان/رویترز)"),
    ("Ciudad de México (EFE).-", "tr", "Meksiko (EFE)"),
    ("الخرطوم 6 أكتوبر تشرين الأول (رويترز)", "en", "Khartoum, 6 October (Reuters)"),
    ("القاهرة في 4 مايو /أ ش أ/", "tr", "Kahire, 4 Mayıs (MENA)"),
    ("رام الله 3-5-2024 وفا-", "en", "Ramallah, 3 May 2024 (WAFA)"),
    ("إسطنبول/ الأناضول", "en", "Istanbul (Anadolu)"),
    ("DOHA (Qatar), Mar 3", "tr", "Doha, Katar, 3 Mart"),
    ("München (dpa/lby) -", "en", "Munich (dpa)"),
    ("ABOARD THE PAPAL PLANE (AP)", "ur", "پوپ کے طیارے سے (اے پی)"),
)


@every_row(("text", "edition", "said"), DATELINES)
def test_a_dateline_is_said_however_a_house_writes_it(
    text: str, edition: Edition, said: str
) -> None:
    found = say("dateline", text, edition, "und")
    assert (found.value, found.source) == (said, "template")


TERMS = (
    ("EDITORIAL USE ONLY/NO SALES", "en", "For editorial use only. No sales."),
    ("Must be used within 14 days of transmission", "ar", "للاستخدام خلال ١٤ يومًا من الإرسال."),
    ("Embargoed until 00:01 GMT Monday", "tr", "Pazartesi, 00.01 GMT'ye kadar ambargoludur."),
    ("Solo uso editorial/No ventas", "fa", "فقط برای استفادهٔ خبری. فروش مجاز نیست."),
    ("Not for sale in Sweden", "ur", "سویڈن میں فروخت منع ہے۔"),
    ("PAKISTAN OUT", "ar", "ليس للاستخدام في باكستان."),
    ("Please credit Reuters", "tr", "Kaynak gösterilmesi zorunludur: Reuters."),
    ("جميع الحقوق محفوظة لوكالة الأناضول", "en", "All rights reserved: Anadolu."),
    ("Not for sale in Japan", "ar", "ليس للبيع في اليابان."),
    ("No use after 30 days", "en", "No use after 30 days"),
    (". / .", "ar", ". / ."),
    ("///", "tr", "///"),
)


@every_row(("text", "edition", "said"), TERMS)
def test_terms_are_said_whole_or_stay(text: str, edition: Edition, said: str) -> None:
    assert say("usageterms", text, edition, "und").value == said
