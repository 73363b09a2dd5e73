"""Set forms of news copy in five editions: datelines, bylines, credits, terms and measures."""

from typing import Final

import pytest

from tests.rows import every_row
from tests.unit.translate.saying import say
from wiredesk.types import EDITIONS, Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.names import FSI, PDI


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        ("ar", "بغداد، ٢٠ تشرين الثاني (رويترز)"),
        ("en", "Baghdad, 20 November (Reuters)"),
        ("fa", "بغداد، ۲۰ نوامبر (رویترز)"),
        ("tr", "Bağdat, 20 Kasım (Reuters)"),
        ("ur", "بغداد، 20 نومبر (رائٹرز)"),
    ],
)
def test_a_dateline_has_place_day_and_agency_in_the_editions_words(
    edition: Edition, said: str
) -> None:
    found = say("dateline", "BAGHDAD, Nov. 20 (Reuters) -", edition)
    assert (found.value, found.language, found.source) == (said, edition, "template")
    assert found.of == ("BAGHDAD, Nov. 20 (Reuters) -" if found.value != found.of else "")


def test_the_place_of_a_dateline_alone_is_the_authoritys() -> None:
    found = say("dateline", "BAGHDAD", "tr")
    assert (found.value, found.source) == ("Bağdat", "authority")


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Deutschland", "de", "Almanya"),
        ("Estados Unidos", "es", "ABD"),
        ("IND", "en", "Hindistan"),
        ("IQ", "en", "Irak"),
        ("DE", "de", "Almanya"),
        ("BAGHDAD, IQ", "en", "Bağdat, Irak"),
        ("TRIPOLI, Lebanon (AP) -", "en", "Trablusşam (AP)"),
        ("TRIPOLI, Libya (AP) -", "en", "Trablus, Libya (AP)"),
        ("Brüssel", "de", "Brüksel"),
        ("Paris (France)", "en", "Paris, Fransa"),
        ("WASHINGTON (AP) _", "en", "Washington (AP)"),
        ("İZMİR", "tr", "İzmir"),
        ("RIO DE JANEIRO", "en", "Rio de Janeiro"),
    ],
)
def test_a_dateline_may_be_a_country_in_other_words_and_in_capitals(
    text: str, language: str, said: str
) -> None:
    assert say("dateline", text, "tr", language).value == said


@pytest.mark.parametrize(
    ("text", "language"),
    [("QQQ", "en"), ("ind", "en"), ("Deutschland", "xx"), ("CA", "en"), ("QQ", "de"), ("iq", "en")],
)
def test_what_is_no_countrys_code_or_name_is_none(text: str, language: str) -> None:
    assert say("place", text, "tr", language).source == "none"


@pytest.mark.parametrize("text", ["تونس", "Tunus", "تیونس", "TUNIS"])
def test_a_capital_that_is_called_as_its_country_is_the_city_in_a_dateline(text: str) -> None:
    said = {edition: say("dateline", text, edition).value for edition in EDITIONS}
    assert said == {"ar": "تونس", "en": "Tunis", "fa": "تونس", "tr": "Tunus", "ur": "تیونس"}
    assert say("dateline", f"{text} (رويترز) -", "en").value == "Tunis (Reuters)"
    assert say("place", "تونس", "en").value == "Tunisia"


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("عمان", "ar", "Amman"),
        ("عَمّان", "ar", "Amman"),
        ("عمـــان", "ar", "Amman"),
        ("عمان (رويترز) -", "ar", "Amman (Reuters)"),
        ("عمان، سلطنة عمان", "ar", "Amman, Oman"),
        ("مسقط", "ar", "Muscat"),
    ],
)
def test_a_dateline_of_arabic_is_amman_and_not_oman(text: str, language: str, said: str) -> None:
    assert say("dateline", text, "en", language).value == said
    assert say("place", "عُمان", "en", language).value == "Oman"


@pytest.mark.parametrize(
    ("field", "text", "language", "said"),
    [
        ("dateline", "بغـــداد", "ar", "Baghdad"),
        ("dateline", "بَغْدَاد", "ar", "Baghdad"),
        ("place", "بغداد\u200f", "ar", "Baghdad"),
        ("place", "هنگکنگ", "fa", "Hong Kong"),
        ("credit", "الامم المتحدة\u200c", "ar", "United Nations"),
        ("person", "رجب طيّب أردوغان", "ar", "Recep Tayyip Erdoğan"),
        ("person", "رجب طيب اردوغان", "ar", "Recep Tayyip Erdoğan"),
        ("person", "علي خامنه\u200cاي", "fa", "Ali Khamenei"),
        ("person", "RECEP TAYYİP ERDOĞAN", "tr", "Recep Tayyip Erdoğan"),
        ("dateline", "DİYARBAKIR", "tr", "Diyarbakir"),
        ("place", "I\u0307STANBUL", "tr", "Istanbul"),
        ("credit", "رويتـــرز", "ar", "Reuters"),
    ],
)
def test_a_name_is_known_whatever_stray_marks_it_has(
    field: Field, text: str, language: str, said: str
) -> None:
    assert say(field, text, "en", language).value == said


def test_a_country_behind_the_city_of_a_dateline_stays_one() -> None:
    assert say("dateline", "صفاقس، تونس (رويترز) -", "en", "ar").value == "Sfax, Tunisia (Reuters)"


def test_a_state_of_a_dateline_is_known_by_its_short_form() -> None:
    assert say("dateline", "BOSTON, Mass. (AP) —", "tr").value == "Boston, Massachusetts (AP)"
    assert say("dateline", "TBILISI, Georgia (AP) —", "fa").value == "تفلیس، گرجستان (آسوشیتدپرس)"


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("ISLAMABAD/ANKARA", "ar", "إسلام آباد/أنقرة"),
        ("ISLAMABAD/ANKARA, Nov 20 (Reuters) -", "tr", "İslamabad/Ankara, 20 Kasım (Reuters)"),
        ("لندن/واشنطن", "en", "London/Washington"),
        ("تهران/مسقط", "tr", "Tahran/Maskat"),
        ("کراچی/لاہور", "en", "Karachi/Lahore"),
        ("ISTANBUL -", "ar", "إسطنبول"),
        ("لندن:", "en", "London"),
        ("الرباط – وكالات", "en", "Rabat (Agencies)"),
        ("الرباط (وكالات)", "tr", "Rabat (Ajanslar)"),
        ("بغداد - «رويترز»", "en", "Baghdad (Reuters)"),
        ("لاہور (نمائندہ خصوصی)", "tr", "Lahor (Özel muhabir)"),
        ("MOSCOW, May 9 /TASS/.", "tr", "Moskova, 9 Mayıs (TASS)"),
        ("دمشق-سانا", "en", "Damascus (SANA)"),
    ],
)
def test_a_dateline_is_read_in_the_forms_in_which_papers_print_it(
    text: str, edition: Edition, said: str
) -> None:
    found = say("dateline", text, edition, "und")
    assert (found.value, found.source) == (said, "template")


def test_what_is_in_the_editions_language_already_stays_so() -> None:
    found = say("headline", "Rüzgâr limanda", "tr", "tr")
    assert (found.value, found.language, found.source) == ("Rüzgâr limanda", "tr", "none")
    assert say("byline", "Haber: Ayşe Kavak", "tr", "tr").value == "Haber: Ayşe Kavak"


def test_a_jalali_day_of_a_dateline_stays_in_its_calendar() -> None:
    assert say("dateline", "تهران - ۲۹ آبان (ایرنا)", "ar", "fa").value == "طهران، ٢٩ آبان (إرنا)"
    assert say("dateline", "تهران، ۲۹ آبان (ایرنا)", "en", "fa").value == "Tehran, 29 Aban (IRNA)"


def test_a_town_that_nobody_knows_stands_isolated_in_a_dateline() -> None:
    found = say("dateline", "Waghäuseln (dpa) -", "ar", "de").value
    assert found == f"{FSI}Waghäuseln{PDI} (د ب أ)"
    assert say("dateline", "Waghäuseln (dpa) -", "tr", "de").value == "Waghäuseln (dpa)"


@pytest.mark.parametrize("text", ["Nowhereville", "Nowhereville - the fog", "24 (x)", "()", "- -"])
def test_a_dateline_of_which_nothing_is_known_stays_as_it_is(text: str) -> None:
    found = say("dateline", text, "ar")
    assert (found.value, found.language, found.source) == (text, "en", "none")


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        ("ar", f"بقلم {FSI}Jane Roe{PDI} و{FSI}John Doe{PDI}، د ب أ"),
        ("en", "By Jane Roe and John Doe, dpa"),
        ("fa", f"نوشتهٔ {FSI}Jane Roe{PDI} و {FSI}John Doe{PDI}، خبرگزاری آلمان"),
        ("tr", "Haber: Jane Roe ve John Doe, dpa"),
        ("ur", f"تحریر: {FSI}Jane Roe{PDI} اور {FSI}John Doe{PDI}، ڈی پی اے"),
    ],
)
def test_a_byline_has_unknown_names_in_their_script_and_isolated(
    edition: Edition, said: str
) -> None:
    found = say("byline", "Von Jane Roe und John Doe, dpa", edition, "de")
    assert (found.value, found.source) == (said, "template")


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("نمائندہ خصوصی", "en", "Special correspondent"),
        ("اسٹاف رپورٹر", "en", "Staff reporter"),
        ("Staff reporter", "ur", "اسٹاف رپورٹر"),
        ("By Staff Writer", "ar", "بقلم محرر من هيئة التحرير"),
    ],
)
def test_a_role_without_a_name_is_the_newsrooms_word_of_it(
    text: str, edition: Edition, said: str
) -> None:
    assert say("byline", text, edition, "und").value == said


def test_a_name_of_the_authority_files_has_the_house_form_in_a_byline() -> None:
    assert say("byline", "By Angela Merkel", "ar").value == "بقلم أنجيلا ميركل"


def test_a_name_in_arabic_script_is_isolated_in_a_latin_edition_alone() -> None:
    said = {edition: say("byline", "بقلم: نعيم سراب", edition, "ar").value for edition in EDITIONS}
    assert said["en"] == f"By {FSI}نعيم سراب{PDI}"
    assert said["fa"] == "نوشتهٔ نعيم سراب"


@pytest.mark.parametrize("text", ["Jane Roe", "Jane Roe, 24", "admin", "Jane Roe, Nowhere School"])
def test_a_byline_with_nothing_to_translate_stays_as_it_is(text: str) -> None:
    found = say("byline", text, "ar")
    assert (found.value, found.source) == (text, "none")


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("Photo by Jane Roe/AFP", "fa", f"عکس: {FSI}Jane Roe{PDI}/خبرگزاری فرانسه"),
        ("Handout via Reuters", "tr", "Servis edilen fotoğraf, Reuters aracılığıyla"),
        ("File photo: Reuters", "ur", "فائل فوٹو: رائٹرز"),
        ("أرشيف / رويترز", "en", "File photo / Reuters"),
        ("AP file photo", "ar", "صورة أرشيفية من أسوشيتد برس"),
    ],
)
def test_a_credit_is_said_piece_by_piece(text: str, edition: Edition, said: str) -> None:
    found = say("credit", text, edition)
    assert (found.value, found.source) == (said, "template")


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("(AP Photo/John Doe)", "tr", "Fotoğraf: AP/John Doe"),
        ("© AFP", "ar", "© أ ف ب"),
        ("REUTERS/Stringer", "ur", "رائٹرز/اسٹرنگر"),
        ("©AFP", "ur", "© اے ایف پی"),
        ("Copyright Reuters", "fa", "© رویترز"),
        ("(رويترز)", "en", "Reuters"),
        ("«رويترز»", "en", "Reuters"),
        ("صورة أرشيفية (رويترز)", "en", "File photo (Reuters)"),
        ("وكالة الأنباء السعودية (واس)", "en", "SPA"),
        ("بشکریہ: پی آئی ڈی", "en", "Courtesy of PID"),
        ("فوٹو: اے ایف پی/فائل", "en", "Photo: AFP/File photo"),
        ("أ.ف.ب - أرشيفية", "tr", "AFP - Arşiv fotoğrafı"),
        ("Iranian Presidency/Handout via REUTERS", "ar", "الرئاسة الإيرانية/صورة موزعة عبر رويترز"),
        ("AFP/Jane Roe/File Photo/File Photo", "tr", "AFP/Jane Roe/Arşiv fotoğrafı"),
        ("City Hall/Handout", "tr", "Belediye/Servis edilen fotoğraf"),
        ("Facebook/Office of the Prime Minister of Iraq", "tr", "Facebook/Irak Başbakanlığı"),
        ("Photo by: Jane Roe/AFP", "tr", "Fotoğraf: Jane Roe/AFP"),
        ("Kaynak: AA", "en", "Source: Anadolu"),
        ("Fotoğraf: Arşiv", "en", "File photo"),
        ("Fotoğraf: Arşiv", "tr", "Fotoğraf: Arşiv"),
        ("عکس: آرشیو", "ar", "صورة أرشيفية"),
        ("Photo: Handout", "tr", "Servis edilen fotoğraf"),
        ("Photo: Social media", "tr", "Fotoğraf: Sosyal medya"),
        ("Foto de archivo vía AFP", "en", "File photo via AFP"),
        ("Jane Roe/WANA (West Asia News Agency)", "tr", "Jane Roe/WANA"),
        (
            "Jane Roe/Kyodo via AP, File",
            "tr",
            "Jane Roe/Kyodo, AP aracılığıyla, Arşiv fotoğrafı",
        ),
        ("Social media/via REUTERS", "tr", "Sosyal medya, Reuters aracılığıyla"),
    ],
)
def test_a_credit_is_read_in_the_forms_in_which_wires_send_it(
    text: str, edition: Edition, said: str
) -> None:
    found = say("credit", text, edition, "und")
    assert (found.value, found.source) == (said, "template")


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("By Reuters Staff", "ar", "بقلم هيئة تحرير رويترز"),
        (
            "By Jane Doe in London and John Roe in Paris",
            "ur",
            f"تحریر: لندن سے {FSI}Jane Doe{PDI} اور پیرس سے {FSI}John Roe{PDI}",
        ),
        ("تحریر: لندن سے سارا شاہ", "en", f"By {FSI}سارا شاہ{PDI} in London"),
        ("From Jane Doe in Beirut", "tr", "Haber: Jane Doe (Beyrut)"),
        ("Reporting by Jane Doe; Editing by John Roe", "tr", "Haber: Jane Doe, Editör: John Roe"),
        ("گزارش: سارا محمدی - ایسنا", "en", f"By {FSI}سارا محمدی{PDI} - ISNA"),
        ("تقرير: سامي حسن - أ ف ب", "fa", "نوشتهٔ سامي حسن - خبرگزاری فرانسه"),
        ("إعداد: سامي حسن", "ur", "تحریر: سامي حسن"),
        ("Ankara (AA) - Haber: Mehmet Yılmaz", "en", "Ankara (Anadolu) - By Mehmet Yılmaz"),
        ("AA Muhabiri Mehmet Yılmaz", "en", "Anadolu correspondent Mehmet Yılmaz"),
        ("Dış Haberler Servisi", "ar", "قسم الأخبار الدولية"),
        ("AFP Middle East correspondent", "ar", "مراسل أ ف ب في الشرق الأوسط"),
        ("AFP Middle East correspondent", "fa", "خبرنگار خبرگزاری فرانسه در خاورمیانه"),
        ("By AFP Middle East correspondent", "tr", "Haber: AFP Orta Doğu muhabiri"),
        ("AFP Middle East correspondent", "ur", "مشرق وسطیٰ میں اے ایف پی کے نامہ نگار"),
        (
            "By Jane Doe, AFP Middle East correspondent",
            "ar",
            f"بقلم {FSI}Jane Doe{PDI}، مراسل أ ف ب في الشرق الأوسط",
        ),
        ("مراسل فرانس برس في الشرق الأوسط", "en", "AFP Middle East correspondent"),
        ("AFP correspondent in Cairo", "ar", "مراسل أ ف ب في القاهرة"),
        ("Reuters Kahire muhabiri", "en", "Reuters Cairo correspondent"),
        (
            "By Jane Doe with John Roe in Paris",
            "tr",
            "Haber: Jane Doe, John Roe (Paris) ile birlikte",
        ),
        ("كتبت: سارة حسن", "en", f"By {FSI}سارة حسن{PDI}"),
        ("كتب - سامي حسن", "en", f"By {FSI}سامي حسن{PDI}"),
        ("By JANE DOE Associated Press", "tr", "Haber: JANE DOE, AP"),
        ("Jane Doe contributed to this report", "tr", "Bu habere Jane Doe katkıda bulundu"),
        ("Jane Doe, AFP Cairo bureau chief", "tr", "Jane Doe, AFP Kahire büro şefi"),
        ("Special to Al Jazeera", "ar", "خاص لقناة الجزيرة"),
        ("خبرنگار اعزامی", "tr", "Özel muhabir"),
        ("Par Jane Doe, à Beyrouth", "en", "By Jane Doe, in Beirut"),
        ("Jane Doe, corresponsal en Pekín", "en", "Jane Doe, correspondent in Beijing"),
        ("Jane Doe en John Roe", "en", "Jane Doe and John Roe"),
    ],
)
def test_a_byline_is_said_with_who_wrote_where_and_for_whom(
    text: str, edition: Edition, said: str
) -> None:
    found = say("byline", text, edition, "und")
    assert (found.value, found.source) == (said, "template")


BODIES = (
    ("Moon Ministry/Handout via REUTERS", "ar", f"{FSI}Moon Ministry{PDI}/صورة موزعة عبر رويترز"),
    ("AFP/وزارة القمر", "en", f"AFP/{FSI}وزارة القمر{PDI}"),
    ("Courtesy of the Quellen Ice Museum", "tr", "Quellen Ice Museum izniyle"),
    ("QUELLEN WATER BOARD / HANDOUT", "fa", f"{FSI}QUELLEN WATER BOARD{PDI} / عکس ارسالی"),
    ("Mairie de Quellen/AFP", "ur", f"{FSI}Mairie de Quellen{PDI}/اے ایف پی"),
    ("Museo de la Luna/EFE", "ar", f"{FSI}Museo de la Luna{PDI}/إفي"),
    ("BELGA PHOTO JANE ROE", "en", "Photo: Belga/JANE ROE"),
    ("Foto de archivo. EFE/Jane Roe", "tr", "Arşiv fotoğrafı: EFE/Jane Roe"),
    ("Telegram @quellen_news via AP", "en", "Telegram @quellen_news via AP"),
)


@every_row(("text", "edition", "said"), BODIES)
def test_a_body_that_nobody_knows_keeps_its_name_and_the_rest_is_said(
    text: str, edition: Edition, said: str
) -> None:
    found = say("credit", text, edition, "und")
    assert (found.value, found.source) == (said, "template")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("byline", "By Jane Doe, AFP Middle East"),
        ("byline", "By Jane Doe of the Quux Herald"),
        ("byline", "Übersetzung: Jane Roe, dpa"),
        ("byline", "Special correspondent Jane Doe, AFP"),
        ("credit", "Crescent handouts via REUTERS"),
        ("credit", "Ministry/Handout via REUTERS"),
        ("credit", "الصورة من حساب الرئاسة القمرية على تلغرام"),
    ],
)
def test_what_is_not_understood_to_the_end_is_not_half_translated(field: Field, text: str) -> None:
    for edition in EDITIONS:
        found = say(field, text, edition, "und")
        assert (found.value, found.source) == (text, "none")


@pytest.mark.parametrize(
    "name",
    ["Lars von Trier", "Jane Ho", "Özgür Özel Kaya", "Sami al-Hassan", "J. R. Roe", "Ana d’Arc",
     "JANE DOE", "Ali Azad", "Jean-Luc de la Roe", "Anna Maria Petra"],
)  # fmt: skip
def test_a_persons_name_is_left_as_it_is_written(name: str) -> None:
    assert say("byline", f"By {name}, dpa", "tr").value == f"Haber: {name}, dpa"


def test_an_agency_alone_is_the_newsrooms_own_name_of_it() -> None:
    found = say("credit", "Agence France-Presse", "ar")
    assert (found.value, found.source, found.reviewed) == ("أ ف ب", "authority", True)


def test_somebody_called_wedding_took_no_photo() -> None:
    assert say("credit", "Wedding photo", "ar").source == "none"


def test_usage_terms_are_said_only_where_every_sentence_is_known() -> None:
    known, unknown = "No sales. No archives.", "No sales. Unless the moon is full."
    assert say("usageterms", known, "tr").value == "Satılması yasaktır. Arşivlenmesi yasaktır."
    assert say("usageterms", unknown, "tr").value == unknown


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("Editorial use only, no sales", "tr",
         "Yalnızca editoryal kullanım içindir. Satılması yasaktır."),
        ("Editorial use only, no sales on the moon", "tr",
         "Editorial use only, no sales on the moon"),
        ("© 2026 AFP. All rights reserved.", "ar", "© ٢٠٢٦ أ ف ب. جميع الحقوق محفوظة."),
        ("Copyright 2026 Reuters. All rights reserved.", "ur",
         "© 2026 رائٹرز۔ جملہ حقوق محفوظ ہیں۔"),
        ("Copyright (c) 2026 The Associated Press.", "fa", "© ۲۰۲۶ آسوشیتدپرس."),
        ("© AFP, 2026", "en", "© 2026 AFP."),
        ('MANDATORY CREDIT "AFP PHOTO / HANDOUT" - NO SALES', "ur",
         "ماخذ کا حوالہ لازمی ہے: تصویر: اے ایف پی / فراہم کردہ تصویر۔ فروخت منع ہے۔"),
        ("Embargoed until 18:00 GMT", "tr", "18.00 GMT'ye kadar ambargoludur."),
        ("For use until 31 December 2026", "tr", "31 Aralık 2026'ya kadar kullanılabilir."),
        ("Copyright reserved", "en", "Copyright reserved"),
        ("يمنع البيع", "en", "No sales."),
        ("ممنوع البيع", "en", "No sales."),
        ("استفاده با ذکر منبع آزاد است", "en", "Free to use with credit to the source."),
        ("This material may not be published, broadcast, rewritten or redistributed.", "tr",
         "Bu içerik izinsiz yayımlanamaz, yeniden yazılamaz ve dağıtılamaz."),
    ],
)  # fmt: skip
def test_usage_terms_are_read_in_the_forms_in_which_agencies_send_them(
    text: str, edition: Edition, said: str
) -> None:
    assert say("usageterms", text, edition, "und").value == said


@pytest.mark.parametrize("text", ["ARŞİV", "Arşiv", "عکس آرشیوی", "File photo", "أرشيفية"])
def test_a_caption_that_says_no_more_than_file_photo_is_said(text: str) -> None:
    found = say("caption", text, "en", "und")
    assert (found.value, found.source) == ("File photo", "template")


def test_a_caption_that_may_show_a_pool_is_no_phrase_of_credits() -> None:
    assert say("caption", "Pool", "ar").source == "none"


def test_usage_terms_name_agencies_and_countries() -> None:
    terms = "For the subscribers of Quillmark; not for resale."
    assert say("usageterms", terms, "ar").value == "لمشتركي كويلمارك؛ ليس لإعادة البيع."
    outside = "Not for use outside the United States"
    assert say("usageterms", outside, "tr").value.endswith("ABD.")


@pytest.mark.parametrize("text", ["Fars", "Fars News Agency", "وكالة فارس للأنباء"])
def test_an_agency_has_one_form_in_credits_however_the_wire_writes_it(text: str) -> None:
    assert say("credit", text, "tr", "und").value == "Fars"
    assert say("byline", f"Jane Roe, {text}", "tr", "und").value == "Jane Roe, Fars"
    assert say("organisation", "Fars News Agency", "tr").value == "Fars Haber Ajansı"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Not for use outside the United States", "Not for use outside the United States."),
        ("Not for use in the UAE", "Not for use in the United Arab Emirates."),
        ("No use in the Netherlands", "Not for use in the Netherlands."),
        ("No use in Germany", "Not for use in Germany."),
    ],
)
def test_english_terms_have_the_article_of_a_land(text: str, said: str) -> None:
    assert say("usageterms", text, "en").value == said


def test_an_english_byline_has_the_article_of_a_land() -> None:
    found = say("byline", "Jane Roe in the United States, AFP", "en").value
    assert found == "Jane Roe in the United States, AFP"


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("A B and C D, The Agency", "tr", "A B ve C D, The Agency"),
        ("A B and C D, The Agency", "ar", f"{FSI}A B{PDI} و{FSI}C D{PDI}، {FSI}The Agency{PDI}"),
        ("Jane Roe and John Doe, The Quillmark", "ur",
         f"{FSI}Jane Roe{PDI} اور {FSI}John Doe{PDI}، کوئل مارک"),
        ("Jane Roe and John Doe, Lantern News Agency", "tr",
         "Jane Roe ve John Doe, Lantern News Agency"),
        ("By Jane Roe and John Doe of The Quillmark", "tr",
         "Haber: Quillmark için Jane Roe ve John Doe"),
        ("By JANE ROE of The Quillmark", "fa", f"نوشتهٔ {FSI}JANE ROE{PDI} از کوئیل‌مارک"),
        ("سارا کریمی و علی رضایی، خبرگزاری فانوس", "tr",
         f"{FSI}سارا کریمی{PDI} ve {FSI}علی رضایی{PDI}, {FSI}خبرگزاری فانوس{PDI}"),
        ("By Jane Roe, Quillmark Business Writer", "tr",
         "Haber: Jane Roe, Quillmark ekonomi muhabiri"),
    ],
)  # fmt: skip
def test_writers_of_a_house_keep_their_names_and_its(
    text: str, edition: Edition, said: str
) -> None:
    found = say("byline", text, edition, "und")
    assert (found.value, found.source) == (said, "template")


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("CORRESPONDENT", "en", "Correspondent"),
        ("نامہ نگار", "tr", "Muhabir"),
        ("محرر أخبار", "tr", "محرر أخبار"),
        ("Sports Editor", "ar", "محرر الشؤون الرياضية"),
        ("Jane Roe, Chief Correspondent", "en", "Jane Roe, chief correspondent"),
        ("Jane Roe, with inputs from agencies", "tr", "Jane Roe, Katkı: Ajanslar"),
        ("Jane Roe, Diplomatic Correspondent", "tr", "Jane Roe, diplomasi muhabiri"),
    ],
)
def test_a_post_alone_begins_with_a_capital_and_none_behind_a_name(
    text: str, edition: Edition, said: str
) -> None:
    assert say("byline", text, edition, "und").value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أحمد علي وسارة حسن", f"{FSI}أحمد علي{PDI} and {FSI}سارة حسن{PDI}"),
        ("بقلم: أحمد علي وعبد الله حسن", f"By {FSI}أحمد علي{PDI} and {FSI}عبد الله حسن{PDI}"),
        ("أحمد علي ووليد حسن وسارة علي",
         f"{FSI}أحمد علي{PDI} and {FSI}وليد حسن{PDI} and {FSI}سارة علي{PDI}"),
        ("رويترز وأسوشيتد برس", "Reuters and AP"),
        ("أحمد علي وسارة حسن، رويترز", f"{FSI}أحمد علي{PDI} and {FSI}سارة حسن{PDI}, Reuters"),
    ],
)  # fmt: skip
def test_the_arabic_and_is_parted_from_the_name_that_it_is_written_to(text: str, said: str) -> None:
    assert say("byline", text, "en", "ar").value == said


@pytest.mark.parametrize("text", ["محمد وليد حسن", "يوسف وهبة", "أحمد وائل", "سارة وسام علي"])
def test_a_name_that_begins_as_the_arabic_and_does_stays_whole(text: str) -> None:
    assert " and " not in say("byline", text, "en", "ar").value


@pytest.mark.parametrize("text", ["GAZA", "غزة", "Gaza City", "Gazze"])
def test_a_dateline_of_gaza_is_the_city_and_a_place_of_that_name_the_strip(text: str) -> None:
    assert say("dateline", text, "tr", "und").value == "Gazze"
    assert say("place", "Gaza", "tr").value == "Gazze Şeridi"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Screenshot", "Ekran görüntüsü"),
        ("AI-generated image", "Yapay zekâ görseli"),
        ("Courtesy of the family", "Ailenin izniyle"),
        ("AFP handout", "AFP tarafından servis edilen fotoğraf"),
        ("Police handout", "Polis tarafından servis edilen fotoğraf"),
        ("Courtesy photo", "İzinle kullanılan fotoğraf"),
        ("NurPhoto via Getty Images", "NurPhoto, Getty Images aracılığıyla"),
        ("Video grab", "Video görüntüsü"),
    ],
)
def test_a_credit_says_what_kind_of_picture_it_is_of(text: str, said: str) -> None:
    assert say("credit", text, "tr").value == said


def test_a_keyword_in_small_letters_is_a_word_and_no_name() -> None:
    assert say("keyword", "turkey", "ar").source == "none"
    assert say("keyword", "Turkey", "ar").value == "تركيا"


HOSTILE: Final = (
    "🎉🔥🚀", "ا" * 10_000, "By " + "a, " * 4_000, "<b>By</b> Jane Roe/AFP", "By {0}",
    "Photo by {1}", "By ⟦1⟧", "By \u202eJane\u202c", "\u2067AFP\u2069 / x", "By" + " and" * 300,
    "(" * 300, "/" * 300, "photo " * 160, "By " * 20 + "x", "%s {x!r:>9}",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize(
    "field", ["headline", "dateline", "byline", "credit", "usageterms", "keyword"]
)
def test_what_no_template_understands_passes_unharmed(field: Field, text: str) -> None:
    for edition in EDITIONS:
        found = say(field, text, edition)
        assert (found.value, found.stands_for, found.source) == (text, text, "none")
        assert found.language in {"en", "und"}
