"""Sentences of ordinary words name nobody, whoever is called or folded like one of them."""

import pytest

from tests.unit.enrich import shipped
from wiredesk.testing.articles import article

SENTENCES = (
    "وطالب الوفد بتسليم المطلوبين خلال فترات قصيرة، ووصل لاعبون بارزين.",
    "بلغ سعر الكيلو ألفي ليرة سورية، وتراجعت الليرة السورية ثم ارتفعت.",
    "قالت الوزيرة إن الرفاهية تبدأ من تماسك الأسرة، وإن والدي رجل بسيط.",
    "قال الرجل إن المدينة كانت هادئة، وكان بأمير الجماعة مرض.",
    "او گفت در این باره می‌توان چیزی نوشت و لایه دیگری نیز هست.",
    "ان کا کہنا تھا کہ انکا گھر یہاں بسنے والے لوگوں سے دور ہے، دیگ کا قطر نو میٹر تھا۔",
    "یہ ڈرامہ ترکی زبان سے ترجمہ ہوا اور ناظرین کے دل میں ابھر آیا۔",
    "Siyah bir otomobil geçti. Basılan kitaplar satıldı. Tabiat sessizdi.",
    "Kazıda çıkan taşlar Roma dönemine ait.",
    "Seine Mitglieder sagten, das Essen sei gut, und in den Bergen regnet es nicht.",
    "Nach den Siegen wurde gefeiert, und der Kiel des alten Schiffes wurde endlich gestrichen.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_of_ordinary_words_names_nobody(sentence: str) -> None:
    found = shipped.stage().enrich(
        article(headline="", body_text=sentence, located="", language="")
    )

    assert [each.name for each in found.entities] == []
