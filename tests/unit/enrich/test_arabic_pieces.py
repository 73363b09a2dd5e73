"""What begins like a listed Arabic body, and is another one, names that other one or nobody."""

import asyncio

import pytest

from tests.unit.enrich.shipped import stage
from wiredesk.testing.articles import article


def bodies(headline: str, body: str) -> set[str]:
    """Answer the ids of the bodies that a text names."""
    told = article("urn:lamps", headline=headline, body_text=body, byline="", located="")
    (found,) = asyncio.run(stage().enrich_all([told]))
    return {each.id for each in found.entities if each.kind == "organisation"}


def named(said: str) -> set[str]:
    """Answer the ids of the bodies that one sentence names."""
    return bodies("قرار جديد", f"القاهرة (فنواير) - ورد في تقرير نشر الأحد أن {said}.")


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        ("الاتحاد الأفريقي للشطرنج انتخب رئيسا", "organisation:african-union"),
        ("الاتحاد الأوروبي للإذاعة والتلفزيون حدد موعدا", "organisation:european-union"),
        ("البرلمان العربي للطفل عقد جلسة", "organisation:arab-parliament"),
        ("معهد ماكس بلانك للفيزياء نشر بحثا", "organisation:max-planck-society"),
        ("البنك الأهلي العراقي وزع أرباحا", "organisation:national-bank-of-egypt"),
        ("حزب الاستقلال الإيطالي عقد مؤتمره", "organisation:istiqlal-party"),
        ("جهاز الطرد المركزي الإيراني توقف", "organisation:central-bank-of-iran"),
        ("رئيسة بلدية باريس وعدت بالضوء", "office:municipality:paris"),
    ],
)
def test_a_longer_name_is_not_that_of_the_listed_body(said: str, listed: str) -> None:
    assert listed not in named(said)


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        ("الاتحاد الأفريقي دعا إلى الهدوء", "organisation:african-union"),
        ("دعم الاتحاد الأوروبي للصحافة مستمر", "organisation:european-union"),
        ("خصص الاتحاد الأوروبي للصحفيين مبلغا", "organisation:european-union"),
        ("البنك الأهلي المصري وزع أرباحا", "organisation:national-bank-of-egypt"),
        ("بلدية باريس وعدت بالضوء", "office:municipality:paris"),
    ],
)
def test_what_a_body_gives_and_its_own_country_make_no_other_name(said: str, listed: str) -> None:
    assert listed in named(said)


MATCH = "الرياض (فنواير) - فاز الهلال على ضيفه الأهلي بهدفين في الدوري السعودي، وسجل المهاجم هدفا. "


@pytest.mark.parametrize(
    ("said", "club"),
    [
        ("وقال المدرب إن الاتحاد أوقف لاعبا ظلما", "organisation:al-ittihad-jeddah"),
        ("وأهدى المهاجم المصري القميص لأمه", "organisation:al-masry"),
        ("وفرقت الشرطة المشجعين", "organisation:al-shorta"),
        ("وسر الفوز التعاون بين اللاعبين", "organisation:al-taawoun"),
    ],
)
def test_in_a_report_of_a_match_a_word_is_a_word(said: str, club: str) -> None:
    assert club not in bodies("الهلال يفوز", f"{MATCH}{said}.")


@pytest.mark.parametrize(
    ("said", "club"),
    [
        ("ويلتقي الاتحاد في الجولة المقبلة", "organisation:al-ittihad-jeddah"),
        ("وخسر النصر أمام التعاون", "organisation:al-nassr"),
        ("وقال مدرب النصر البرتغالي إنه حزين", "organisation:al-nassr"),
        ("وتأهل النصر الإماراتي، ويلعب النصر في دبي", "organisation:al-nasr-dubai"),
    ],
)
def test_a_club_is_one_where_the_text_says_what_is_said_of_clubs(said: str, club: str) -> None:
    assert club in bodies("الهلال يفوز", f"{MATCH}{said}.")


def test_a_bare_name_is_the_club_that_the_text_names_with_its_country() -> None:
    found = bodies("الهلال يفوز", f"{MATCH}وتأهل النصر الإماراتي، ويلعب النصر في دبي.")
    assert "organisation:al-nassr" not in found


def test_a_country_that_ends_like_an_adjective_is_one_behind_an_article() -> None:
    told = article(
        "urn:lamps",
        headline="قرار جديد",
        body_text="سجل المهاجم التشيلي هدفا، وتلعب تشيلي غدا.",
        byline="",
        located="",
    )
    (found,) = asyncio.run(stage().enrich_all([told]))
    assert {(each.form, each.count) for each in found.entities} == {("تشيلي", 1)}
