"""Key words and tags that say what may be done with an item have a person read it."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import (
    ap,
    article,
    atom,
    g2,
    is_kept_off,
    json_feed,
    ninjs,
    reading,
    rss,
)
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.pages import news, page, script
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import nitf

STORY: Final = "The lanterns came back to the quay on Monday."
COPY: Final = f"<article><h1>Lanterns return</h1>{f'<p>{STORY}</p>' * 8}</article>"
ITEM: Final = "<title>Lanterns return</title><{0}>a</{0}><{1}>They came back.</{1}>"
POST: Final = {"id": "1", "title": "Lanterns return", "content_text": STORY}

WAYS: Final[Mapping[str, Callable[[str], bytes]]] = {
    "ninjs": lambda said: ninjs(keywords=["quay", said]),
    "ninjs text": lambda said: ninjs(keywords=f"quay, {said}"),
    "ninjs tags": lambda said: ninjs(tags=["quay", {"name": said}]),
    "ninjs subject": lambda said: ninjs(subject=[{"name": said}]),
    "ap": lambda said: ap(body_nitf=f"<p>{STORY}</p>", keywords=[said]),
    "json feed": lambda said: json_feed(POST | {"tags": ["quay", said]}),
    "rss": lambda said: rss(ITEM.format("guid", "description") + f"<category>{said}</category>"),
    "atom": lambda said: atom(ITEM.format("id", "summary") + f'<category term="{said}"/>'),
    "mail": lambda said: mail(STORY, fields={"Keywords": encoded(said)}),
    "g2": lambda said: g2(content_meta=f"<keyword>{said}</keyword>"),
    "nitf": lambda said: nitf(docdata=f'<key-list><keyword key="{said}"/></key-list>'),
    "schema.org": lambda said: page(script(news(keywords=[said])), body=COPY),
    "iptc7901": lambda said: iptc(keywords=f"Lanterns/{said}"),
}


@every_row("way", WAYS)
def test_a_label_keeps_its_item_from_readers_in_every_format(way: str) -> None:
    labels = ("hold", "Embargoed", "on-hold", "محظور النشر", "ممنوعیت انتشار", "beklemede")

    for label in labels:
        assert all(is_kept_off(each.article) for each in reading(WAYS[way](label)).items), label


@every_row(
    "label",
    [
        *("draft", "#Hold", "under_embargo", "TASLAK", "ambargo", "İptal", "yayın yasağı"),
        *("حظر", "مؤجل", "مسودة", "ملغى", "لغو", "پیش\u200cنویس", "در انتظار", "امبارگو", "مسودہ"),
        *("brouillon", "en attente", "zurückgehalten", "borrador", "in attesa", "rascunho"),
    ],
)
def test_a_label_that_its_story_has_no_word_of_is_read_by_a_person(label: str) -> None:
    assert is_kept_off(article(ninjs(keywords=[label])))


@every_row(
    ("label", "copy"),
    [
        ("draft", "The quarterback was taken first in the draft on Thursday."),
        ("ambargo", "Bakan, silah ambargosunun kalktığını söyledi."),
        ("İptal", "Konserin iptal edildiği duyuruldu."),
        ("حظر", "مدد المجلس حظر السلاح عاما آخر."),
        ("لغو", "لغو روادید میان دو کشور اعلام شد."),
        ("borrador", "El borrador de la ley llega al pleno."),
        ("household", "The quay is open."),
        ("holding", "The holding sold the quay."),
    ],
)
def test_what_a_story_tells_of_is_no_label(label: str, copy: str) -> None:
    wire = ninjs(headline="Lanterns return", body_html=f"<p>{copy}</p>", keywords=[label])

    assert not is_kept_off(article(wire))


TRADES: Final = (
    "The trade embargo on the isles was eased on Monday, the council said.",
    "The arms embargoes and sanctions on the isles were eased on Monday, the council said.",
    "The blockade of the isles was eased on Monday, and ships sailed at noon.",
    "Das Waffenembargo gegen die Inseln wurde am Montag gelockert, sagte der Rat.",
    "L'embargo sur les armes a été assoupli lundi, a dit le conseil.",
    "Adalara uygulanan silah ambargosu pazartesi gevşetildi, dedi meclis.",
    "خفف المجلس حظر السلاح على الجزر يوم الاثنين.",
    "شورا دوشنبه تحریم نفتی جزیره‌ها را کاهش داد.",
    "کونسل نے پیر کو جزائر پر تجارتی پابندی نرم کر دی۔",
)


@every_row("copy", TRADES)
def test_an_embargo_on_goods_may_be_a_key_word_or_begin_a_slug(copy: str) -> None:
    for wire in (
        ninjs(keywords=["embargo", "trade"], body_html=f"<p>{copy}</p>"),
        ninjs(keywords=["EMBARGO"], body_html=f"<p>{copy}</p>"),
        ninjs(slugline="EMBARGO-TRADE/", body_html=f"<p>{copy}</p>"),
        iptc(f"Dealers wait =\n   {copy}", keywords="EMBARGO-TRADE/"),
        iptc(f"Dealers wait =\n   {copy}", keywords="embargo/trade/"),
    ):
        found = article(wire)

        assert (is_kept_off(found), found.embargo_text) == (False, None)


@every_row("wire", [
    ninjs(keywords=["embargo"]), ninjs(slugline="EMBARGO-LANTERNS/"),
    iptc("Dealers wait =\n   The lanterns came back.", keywords="EMBARGO-LANTERNS/"),
    ninjs(keywords=["embargo"], headline="EMBARGOED UNTIL FRIDAY: the oil embargo ends"),
    iptc("The oil embargo ends =", keywords="EMBARGO-FRIDAY 0600 GMT"),
])  # fmt: skip
def test_such_a_word_of_a_story_that_tells_of_none_holds_it(wire: bytes) -> None:
    found = article(wire)

    assert is_kept_off(found) or found.embargo_text is not None
