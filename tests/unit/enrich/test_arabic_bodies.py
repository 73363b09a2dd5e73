"""Arabic bodies that nobody has listed are found where their names show that they end."""

import pytest

from wiredesk.newsroom.authority_rows import Authority
from wiredesk_enrich.names.automaton import Names
from wiredesk_enrich.names.bodies import Bodies, apart
from wiredesk_enrich.names.fold import Bare
from wiredesk_enrich.names.lexicon import Lexicon
from wiredesk_enrich.names.record import KNOWN, Bearer
from wiredesk_enrich.names.resolve import Resolver
from wiredesk_enrich.names.said_at_home import said_at_home
from wiredesk_enrich.names.said_shorter import without_shorter
from wiredesk_enrich.names.table import Table, tabulated

LEXICON = Lexicon()
for bearer, forms in (
    (Bearer("place:quarm", "place", "Quarm", "IQ", weight=KNOWN), ["كوارم"]),
    (Bearer("organisation:lit", "organisation", "Lit", "SY", weight=KNOWN), ["مجلس الفوانيس"]),
    (Bearer("organisation:un", "organisation", "Lamps United", weight=KNOWN), ["منظمة الفوانيس"]),
    (Bearer("club:", "organisation", "", stands_for="o:hilal"), ["الهلال"]),
    (Bearer("o:hilal", "organisation", "Hilal", "SA", weight=KNOWN), ["الهلال السعودي"]),
    (Bearer("office:", "organisation", "lamps", office="lamps"), ["وزارة الفوانيس"]),
):
    LEXICON.add(bearer, [(form, "ar") for form in forms], attached=False)
NAMES, BODIES = Names(Table(tabulated(LEXICON.forms))), Bodies(LEXICON.bearers)
RESOLVER = Resolver(LEXICON.bearers)


def named(said: str) -> list[str]:
    """Answer the bodies that a text names, listed or not, as it writes them."""
    text = Bare(f"ضوء\n{said}")
    mentions = NAMES.find(text, "ar")
    bodies = BODIES.find(text, 3, "ar", mentions)
    known = RESOLVER.entities(text, apart(mentions, bodies), 3, "ar")
    found = [*known, *without_shorter(BODIES.named(text, 3, bodies), known)]
    return [each.form for each in found if each.kind == "organisation"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقالت هيئة المصابيح الغانية إن الضوء", "هيئة المصابيح الغانية"),
        ("ودعت نقابة الفتائل الأردنيين إلى", "نقابة الفتائل الأردنيين"),
        ("نقل إلى مستشفى النور التعليمي مساء", "مستشفى النور التعليمي"),
        ("نقل إلى مستشفى الفتيلة مساء", "مستشفى الفتيلة"),
        ("قضت محكمة الجنايات في كوارم اليوم", "محكمة الجنايات في كوارم"),
        ("ناقشت لجنة الضوء والفتائل الخارجية أمس", "لجنة الضوء والفتائل الخارجية"),
        ("وعدت وزارة الشموع والطاقة بضوء", "وزارة الشموع والطاقة"),
        ("وعدت وزارة الشموع بضوء", "وزارة الشموع"),
        (
            "وعدت وزارة الشموع والموارد المائية والصيد البحري بضوء",
            "وزارة الشموع والموارد المائية والصيد البحري",
        ),
        ("وعدت وزارة الفوانيس والهجرة الغانية بضوء", "وزارة الفوانيس والهجرة الغانية"),
        ("ناقشت لجنة الضوء والفتائل والشموع النيابية", "لجنة الضوء والفتائل والشموع النيابية"),
        ("وفاز الاتحاد الكيني للسباحة بجائزة", "الاتحاد الكيني للسباحة"),
        ("وقالت الهيئة العامة للضوء التابعة لها", "الهيئة العامة للضوء"),
        ("وعدت وزارة الفوانيس بضوء", "وزارة الفوانيس"),
        ("وقال مجلس الفوانيس الصومالي إن", "مجلس الفوانيس الصومالي"),
        ("وقال الدفاع المدني إن الضوء", "الدفاع المدني"),
    ],
)
def test_a_name_is_found_to_its_end(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "وقال مكتب الرئيس الفرنسي إن الضوء خافت",
        "وقالت إدارة الرئيس الأمريكي إن الضوء خافت",
        "وقالت شركات المصابيح الغانية إن الضوء خافت",
        "وقال منظمة الفوانيس المحلية",  # goes on: it is another one
        "نقل إلى مستشفى المدينة مساء",
        "وقال إن الضوء في مصلحة الشموع الأمريكية",  # an interest
        "وقال وزير الشموع إن الضوء خافت",
    ],
)
def test_what_is_of_somebody_or_goes_on_is_none(text: str) -> None:
    assert named(text) == []


def test_a_body_that_is_listed_is_itself_before_its_own_countrys_word() -> None:
    assert named("وقال مجلس الفوانيس السوري إن الضوء خافت") == ["مجلس الفوانيس"]


def test_an_office_is_not_told_twice_in_full_and_in_short() -> None:
    said = "قالت وزارة الشموع والطاقة إن الضوء خافت، وأضافت وزارة الشموع أنه يعود"
    assert named(said) == ["وزارة الشموع والطاقة"]


def test_a_clubs_name_is_told_without_its_countrys_word() -> None:
    assert named("فاز الهلال السعودي في كوارم") == ["الهلال"]


def row(id_: str, name: str, country: str = "EG") -> Authority:
    """Make a row of the newsroom's organisations."""
    names = {"ar": name, "en": id_, "fa": id_, "tr": id_, "ur": id_}
    return Authority(id=id_, kind="organisation", names=names, country=country)  # type: ignore[arg-type]


def test_at_home_a_body_is_called_without_its_country() -> None:
    rows = [
        row("bank", "بنك الفوانيس المصري"),
        row("union", "نقابة الفتائل المصرية"),
        row("club", "نادي الضوء المصري"),
        row("army", "الجيش المصري"),
        row("abroad", "بنك الشموع السوري"),
    ]
    kept, alone = said_at_home(rows, {"EG": "المصري"})

    assert [(each.id, each.forms) for each in alone] == [
        ("bank", (("بنك الفوانيس", "ar"),)),
        ("union", (("نقابة الفتائل", "ar"),)),
    ]
    assert [each.office for each in kept] == ["bank", "union", "", "", ""]
