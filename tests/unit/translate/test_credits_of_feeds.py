"""Credits as feeds send them: days and years, accounts, whose image since when, offices."""

import pytest

from tests.unit.translate.saying import say
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.names import FSI, PDI


@pytest.mark.parametrize(
    ("text", "edition", "said"),
    [
        ("File photo: 12 May 2019", "tr", "Arşiv fotoğrafı: 12 Mayıs 2019"),
        ("AP Photo/Jane Roe, File, 2017", "tr", "Fotoğraf: AP/Jane Roe, Arşiv fotoğrafı, 2017"),
        ("AFP/File, March 2021", "fa", "خبرگزاری فرانسه/عکس آرشیوی، مارس ۲۰۲۱"),
        ("File photo from 1998", "tr", "1998 arşiv fotoğrafı"),
        ("Telegram/@quellen_news", "ur", f"ٹیلی گرام/{FSI}@quellen_news{PDI}"),
        ("@quellen_news/AFP", "en", "@quellen_news/AFP"),
    ],
)
def test_a_day_a_year_and_an_account_stand_beside_names(
    text: str, edition: Edition, said: str
) -> None:
    assert say("credit", text, edition, "und").value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("© 2024 Jane Roe/AFP", "© 2024 Jane Roe/AFP"),
        ("Satellite image ©2024 Planet Labs", "Uydu görüntüsü ©2024 Planet Labs"),
        ("Satellite image © Planet Labs via AP", "Uydu görüntüsü © Planet Labs, AP aracılığıyla"),
    ],
)
def test_a_credit_keeps_whose_it_is_and_since_when(text: str, said: str) -> None:
    assert say("credit", text, "tr").value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("US Navy photo by Jane Roe", "ABD Donanması, fotoğraf: Jane Roe"),
        (
            "Official White House Photo by Jane Roe",
            "Resmî fotoğraf: Beyaz Saray, fotoğraf: Jane Roe",
        ),
        ("Screengrab from video", "Video görüntüsü"),
        ("Screengrab from social media video", "Sosyal medya videosundan alınan görüntü"),
        ("Combination of file photos/AFP", "Arşiv fotoğraflarından birleştirilmiş fotoğraf/AFP"),
        ("عکس آرشیوی است", "Arşiv fotoğrafı"),
        ("Photo d'archives / AFP", "Arşiv fotoğrafı / AFP"),
        ("Foto de archivo: EFE/Jane Roe", "Arşiv fotoğrafı: EFE/Jane Roe"),
        ("تصویر بشکریہ ناسا", "NASA izniyle"),
        ("Jane Roe, Sputnik, Kremlin Pool Photo", "Jane Roe, Sputnik, Kremlin havuz fotoğrafı"),
        ("Satellite image by Planet Labs", "Planet Labs uydu görüntüsü"),
        ("عدسة: Jane Roe", "Fotoğraf: Jane Roe"),
        ("اے پی فوٹو", "Fotoğraf: AP"),
        ("Photo AFP", "Fotoğraf: AFP"),
        ("Agence de presse Xinhua", "Xinhua"),
        ("خبر رساں ادارہ رائٹرز", "Reuters"),
        ("İHA Arşiv", "İHA arşiv fotoğrafı"),
        ("Foto: BBC Persian", "Fotoğraf: BBC Farsça"),
        ("Video obtained by Reuters", "Reuters tarafından elde edilen video"),
        (
            "Handout via Reuters, May 12, 2019",
            "Servis edilen fotoğraf, Reuters aracılığıyla, 12 Mayıs 2019",
        ),
        ("quellen.news/Handout", "quellen.news/Servis edilen fotoğraf"),
        ("Still from CCTV footage", "Güvenlik kamerası görüntüsü"),
        ("صورة وزعتها رويترز", "Reuters tarafından servis edilen fotoğraf"),
        ("عکس تزئینی", "Temsilî fotoğraf"),
        ("Archive image, 2003", "Arşiv fotoğrafı, 2003"),
        ("AFP/Archive 2015", "AFP/Arşiv fotoğrafı 2015"),
        ("Graphic: Reuters Graphics", "Grafik: Reuters"),
        ("UNICEF/UN0123456/Jane Roe", "UNICEF/UN0123456/Jane Roe"),
        ("Photo: Reuters/CC BY-SA 4.0", "Fotoğraf: Reuters/CC BY-SA 4.0"),
        ("Manchester United FC via Reuters", "Manchester United, Reuters aracılığıyla"),
        ("British Embassy in Cairo", "İngiltere Büyükelçiliği (Kahire)"),
        ("Crédit photo : AFP", "Fotoğraf: AFP"),
        ("[File: Jane Roe/Reuters]", "Arşiv: Jane Roe/Reuters"),
        ("Courtesy of the artist", "Sanatçı izniyle"),
        ("Photo provided by the family", "Aile tarafından yayımlanan fotoğraf"),
        ("Reproduced with permission", "İzinle kullanılmıştır"),
        ("Photo illustration by Jane Roe", "Fotoğraf illüstrasyonu: Jane Roe"),
        ("Cortesía: Gobierno de Chile", "Şili hükümeti izniyle"),
        ("Université de Genève", "Cenevre Üniversitesi"),
        ("Ambassade de France", "Fransa Büyükelçiliği"),
        ("Ministerio de Defensa de Ucrania/EFE", "Ukrayna Savunma Bakanlığı/EFE"),
        ("Stadt Quolldorf/dpa", "Stadt Quolldorf/dpa"),
        ("Courtesy of the family", "Ailenin izniyle"),
        ("Courtesy of Penn & Quill", "Penn & Quill izniyle"),
        ("AP & Reuters", "AP ve Reuters"),
        ("Family handout/PA", "Aileden alınan fotoğraf/PA"),
        ("Feuerwehr Hamburg", "Hamburg İtfaiyesi"),
        ("Préfecture de police de Paris", "Paris Emniyet Müdürlüğü"),
        ("Foto: Policía Nacional", "Fotoğraf: Ulusal Polis"),
        ("عکس: روابط عمومی باشگاه پرسپولیس", "Fotoğraf: Persepolis FC Halkla İlişkiler"),
        ("Foto: Bundesregierung", "Fotoğraf: Almanya hükümeti"),
        (
            "Ministry of Defense of Ukraine/Handout",
            "Ukrayna Savunma Bakanlığı/Servis edilen fotoğraf",
        ),
        ("Foto: Ministerio de Defensa", "Fotoğraf: Savunma Bakanlığı"),
        ("Syrian Presidency's Telegram channel", "Suriye Cumhurbaşkanlığı Telegram kanalı"),
        ("Per gentile concessione di NASA", "NASA izniyle"),
        ("AA Foto", "Fotoğraf: Anadolu Ajansı"),
        ("Image generated with Midjourney", "Yapay zekâ görseli: Midjourney"),
        ("Still from Iranian state TV", "İran Devlet Televizyonu videosundan alınan görüntü"),
        (
            "(Photo by Jane Roe / AFP) (Photo by JANE ROE/AFP via Getty Images)",
            "(Fotoğraf: Jane Roe / AFP) (Fotoğraf: JANE ROE/AFP, Getty Images aracılığıyla)",
        ),
    ],
)
def test_a_credit_says_what_kind_of_picture_and_whose(text: str, said: str) -> None:
    assert say("credit", text, "tr", "und").value == said


@pytest.mark.parametrize(
    "text",
    [
        "Official Gazette",
        "Wedding photo by Jane Roe",
        "Jane Roe, 2019",
        "Government TV via AP",
        "Local Fire Service/Handout via Reuters",
        "Afghan Taliban Prime Minister Media Office/AFP",
    ],
)
def test_a_credit_of_which_the_house_is_unknown_stays(text: str) -> None:
    assert say("credit", text, "ar").value == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kenya's Ministry of Health", "Kenya Sağlık Bakanlığı"),
        ("Ukrainian presidency", "Ukrayna Cumhurbaşkanlığı Ofisi"),
        ("Pakistan Prime Minister's Office", "Pakistan Başbakanlığı"),
        ("Orange County Sheriff's Department", "Orange County Şeriflik Ofisi"),
        ("U.S. Central Command via AP", "ABD Merkez Kuvvetler Komutanlığı, AP aracılığıyla"),
        ("Turkish Ministry of National Defence", "Milli Savunma Bakanlığı"),
        ("Health Ministry of Kenya", "Kenya Sağlık Bakanlığı"),
        ("Kenyan Health Ministry Press Office", "Kenya Sağlık Bakanlığı Basın Ofisi"),
        ("Ministry of Defence/Handout", "Savunma Bakanlığı/Servis edilen fotoğraf"),
        ("Georgia Supreme Court", "Georgia Supreme Court"),
    ],
)
def test_an_office_is_known_by_what_else_it_is_called(text: str, said: str) -> None:
    assert say("credit", text, "tr").value == said


@pytest.mark.parametrize(("text", "said"), [("News Desk", "News desk"), ("ویب ڈیسک", "Web desk")])
def test_a_desk_is_not_the_whole_staff(text: str, said: str) -> None:
    assert say("byline", text, "en", "und").value == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("By Jane Roe Staff Reporter", "Haber: Jane Roe, Haber servisi muhabiri"),
        ("Jane Roe, Producer", "Jane Roe, yapımcı"),
        ("به قلم Jane Roe", "Haber: Jane Roe"),
    ],
)
def test_a_post_stands_behind_a_name_without_a_sign(text: str, said: str) -> None:
    assert say("byline", text, "tr", "und").value == said


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Foto: Cortesía", "es", "Courtesy photo"),
        ("عکس: آرشیو", "fa", "File photo"),
        ("Photo d'archives AFP", "fr", "AFP file photo"),
        ("Handout via Reuters", "en", "Handout via Reuters"),
        ("Photos by Jane Roe", "en", "Photographs by Jane Roe"),
        ("Cortesía: Gobierno de Chile", "es", "Courtesy of Government of Chile"),
        ("الصورة: الأمم المتحدة", "ar", "Photo: United Nations"),
        ("فوٹو: سوشل میڈیا", "ur", "Photo: Social media"),
        ("Screengrab/YouTube", "en", "Screenshot/YouTube"),
        ("Symbolbild", "de", "Illustrative photo"),
    ],
)
def test_a_credit_in_place_of_a_byline_is_said_as_one(text: str, language: str, said: str) -> None:
    found = say("byline", text, "en", language)
    assert (found.value, found.source) == (said, "template")


def test_a_writer_whose_name_is_a_word_of_pictures_stays() -> None:
    assert say("byline", "Jane Pool", "ar").source == "none"
    assert say("byline", "Sam Archive", "ar").source == "none"
