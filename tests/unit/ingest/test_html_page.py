"""An HTML page is the article that its data tells of, with all the words that it shows."""

from typing import Any

import pytest

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes, reading, refusal
from tests.unit.ingest.pages import ADDRESS, STORY, news, page, script
from wiredesk_ingest.formats.html_page.format import FEWEST_WORDS

META = '<meta property="{}" content="{}">'
LONG = " ".join(f"<p>The lanterns of pier {number} came back.</p>" for number in range(9))
MENU = '<nav><a href="/">Home</a></nav><ul><li><a href="/a">Sea</a></li></ul>'


# --- JSON-LD -------------------------------------------------------------------------------


def test_json_ld_says_what_the_article_is() -> None:
    said = news(
        dateModified="2026-11-20T13:00:00+03:00",
        alternativeHeadline="By hand",
        description="A harbour is lit.",
        author=[{"@type": "Person", "name": "Ada Harbour"}, "Bo Pier"],
        publisher={"@type": "Organization", "name": "Quillmark"},
        articleSection="Sea",
        keywords="light, sea",
        inLanguage="en-GB",
        dateline="PORT ADA",
        image={
            "url": "https://quillmark.example/a.jpg",
            "width": 800,
            "height": {"value": "600"},
            "caption": "A lantern.",
            "creditText": "Q",
        },
    )
    found = article(page(script(said)))

    assert (found.uri, found.headline, found.subheadline) == (ADDRESS, "Lanterns return", "By hand")
    assert found.versioncreated.isoformat() == "2026-11-20T13:00:00+03:00"
    assert found.firstcreated is not None
    assert found.firstcreated.isoformat() == "2026-11-20T12:00:00+03:00"
    assert (found.byline, found.source) == ("Ada Harbour, Bo Pier", "Quillmark")
    assert (found.keywords, found.language) == (("Sea", "light", "sea"), "en-GB")
    assert (found.located, found.description_text) == ("PORT ADA", "A harbour is lit.")
    (picture,) = found.pictures
    assert (picture.width, picture.height, picture.caption, picture.credit) == (
        *(800, 600, "A lantern.", "Q"),
    )
    assert (found.body_text, found.wire.format) == (STORY, "html")


IMAGE = "https://quillmark.example/sea"


@every_row(
    ("images", "renditions"),
    [
        ([f"{IMAGE}.jpg?w=1200", f"{IMAGE}.jpg?w=1200&h=1200"], [2]),
        ([f"{IMAGE}/16x9/a.jpg", f"{IMAGE}/4x3/a.jpg", f"{IMAGE}/1x1/a.jpg"], [3]),
        ([f"{IMAGE}-1024x683.jpg", f"{IMAGE}-150x150.jpg"], [2]),
        ([f"{IMAGE}/16:9/w_1600,h_900,c_fit/a.jpg", f"{IMAGE}/1:1/w_900,c_fit/a.jpg"], [2]),
        ([f"{IMAGE}/a.jpg", f"{IMAGE}/b.jpg"], [1, 1]),
        ([f"{IMAGE}?id=1", f"{IMAGE}?id=2"], [1, 1]),
        ([{"url": f"{IMAGE}.jpg?1", "caption": "Sea"}, {"url": f"{IMAGE}.jpg?2"}], [1, 1]),
    ],
)
def test_a_list_of_crops_is_one_picture(images: list[Any], renditions: list[int]) -> None:
    found = article(page(script(news(image=images)))).pictures

    assert [len(each.renditions) for each in found] == renditions


def test_an_author_written_as_an_object_in_a_text_is_its_name() -> None:
    said = news(author='{ "@type":"Person", "name":"Ada Harbour" }')

    assert article(page(script(said))).byline == "Ada Harbour"


@every_row(
    ("title", "shown", "headline"),
    [
        ("The lanterns return | Quillmark | 20.11.", "The lanterns return", "The lanterns return"),
        ("The lanterns return - at last", "The lanterns return", "The lanterns return"),
        ("The lanterns return - Sea", "The lanterns&nbsp;return", "The lanterns return"),
        ("The lanterns return at last", "The lanterns return", "The lanterns return at last"),
        ("Quillmark | Sea", "Quillmark", "Quillmark | Sea"),
    ],
)
def test_what_a_title_has_of_its_site_is_no_headline(title: str, shown: str, headline: str) -> None:
    head = (
        f'<meta property="og:type" content="article"><meta property="og:title" content="{title}">'
    )

    assert article(page(head, body=f"<h1>{shown}</h1><p>{STORY}</p>")).headline == headline


@every_row(
    "head",
    [
        script({"@type": "WebSite", "name": "Q"}, news()),
        script({"@graph": [{"@type": "WebPage"}, news()]}),
        script({"@type": "WebPage", "mainEntity": news()}),
        script({"@type": "Organization"}) + script(news()),
        script(news(**{"@type": ["ReportageNewsArticle", "Thing"]})),
        script(news()).replace('"application/ld+json"', "'application/ld+json; charset=utf-8'"),
        script(news()).replace("{", "<!-- {", 1).replace("</script>", " --></script>"),
        '<script type="application/ld+json">{"broken</script>' + script(news()),
        "<script>for(i=0;i<n;i++){if(a<b){} }</script><style>p>a{}</style>" + script(news()),
    ],
)
def test_json_ld_is_found_in_every_shape(head: str) -> None:
    assert article(page(head)).headline == "Lanterns return"


def test_what_json_ld_refers_to_is_looked_up() -> None:
    graph = [news(author={"@id": "#ada"}), {"@id": "#ada", "@type": "Person", "name": "Ada"}]

    assert article(page(script({"@graph": graph}))).byline == "Ada"


def test_the_article_of_the_page_is_that_of_its_address() -> None:
    other = news(url=f"{ADDRESS}-2", headline="Ferries stop", articleBody=None)

    assert [i.article.headline for i in reading(page(script(other, news()))).items] == [
        "Lanterns return"
    ]


def test_several_articles_with_their_text_are_several_articles() -> None:
    other = news(url=f"{ADDRESS}-2", headline="Ferries stop", articleBody="No ferry sails.")
    found = reading(page(script(news(), other, news())))

    assert [item.article.uri for item in found.items] == [ADDRESS, f"{ADDRESS}-2"]
    assert found.items[1].article.body_text == "No ferry sails."


@every_row(
    ("canonical", "said"),
    [
        ("", news()),
        ("https://quillmark.example/", news()),
        ("", news(url=None, mainEntityOfPage={"@id": ADDRESS})),
        ("", news(url=None, **{"@id": ADDRESS})),
    ],
)
def test_the_address_comes_from_json_ld_where_the_page_names_none(
    canonical: str, said: dict[str, object]
) -> None:
    assert article(page(script(said), canonical=canonical)).uri == ADDRESS


@every_row(
    "head",
    [
        script(news(url=None, datePublished=None)),
        META.format("og:type", "article") + META.format("og:title", "Lanterns"),
        META.format("og:title", "Lanterns") + META.format("article:published_time", "2026-11-20"),
    ],
)
def test_a_page_without_any_address_or_date_is_known_by_what_it_shows(head: str) -> None:
    def uri_of(head: str, text: str = LONG) -> str:
        return article(page(head, body=f"<main>{text}</main>", canonical="")).uri

    uri = uri_of(head)

    assert uri.startswith("urn:wiredesk:html:")
    assert uri == uri_of(head)
    assert uri != uri_of(head.replace("Lanterns", "Ferries"))
    assert uri != uri_of(head + '<base href="https://other.example/">')


def test_a_page_with_a_day_below_its_headline_stays_the_same_with_other_words() -> None:
    def uri_of(day: str, more: str = "") -> str:
        body = f'<main><h1>Lit</h1><p class="date">{day} March 2025</p>{LONG}{more}</main>'
        return article(page(body=body, canonical="")).uri

    assert uri_of("4") == uri_of("4", "<p>The last lantern was lit at dawn.</p>") != uri_of("5")


def test_a_page_without_address_and_headline_has_no_identity() -> None:
    nameless = f"<html><body>{LONG}</body></html>".encode()

    assert refusal(nameless)[0] == "no_uri"


def test_an_article_without_any_address_is_told_by_publisher_date_and_headline() -> None:
    uris = [
        article(page(script(news(url=None, **changes)), canonical="")).uri
        for changes in (
            {}, {"articleBody": f"{STORY} Again."}, {"author": "Ada"},
            {"headline": "Ferries"}, {"datePublished": "2026-11-21"}, {"publisher": "Q"},
        )
    ]  # fmt: skip

    assert uris[0] == uris[1] == uris[2]
    assert len(set(uris)) == 4
    assert all(uri.startswith("urn:wiredesk:html:") for uri in uris)


def test_an_identifier_that_is_one_everywhere_is_the_identity() -> None:
    said = news(url=None, identifier={"@type": "PropertyValue", "value": "urn:a:1"})

    assert article(page(script(said | {"identifier": "urn:a:1"}), canonical="")).uri == "urn:a:1"
    assert article(page(script(said | {"identifier": "17"}), canonical="")).uri != "17"


def test_a_page_that_is_not_free_says_so() -> None:
    for free in (False, "False"):
        assert any(
            "not free" in each for each in notes(page(script(news(isAccessibleForFree=free))))
        )


SLIPS = [("Lanterns return", "Lanterns\nreturn"), ('"}</script>', '",}</script>')]


@pytest.mark.parametrize("slip", SLIPS, ids=["line break", "comma"])
def test_slips_in_json_ld_are_mended_for_they_may_hide_that_it_must_wait(
    slip: tuple[str, str],
) -> None:
    planned = script(news(datePublished="2036-12-01T00:00:00Z")).replace(*slip)
    draft = script(news(creativeWorkStatus="Draft")).replace(*slip)

    assert article(page(planned)).embargoed is not None
    assert article(page(draft)).pubstatus == "withheld"
    assert "json: 1 places that are no JSON mended" in notes(page(draft))


def test_json_ld_that_can_not_be_mended_is_noted() -> None:
    wire = page('<script type="application/ld+json">{"broken</script>' + script(news()))

    assert any("its JSON-LD is broken" in note for note in notes(wire))


# --- microdata and meta --------------------------------------------------------------------


def test_microdata_is_read_where_there_is_no_json_ld() -> None:
    body = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Lanterns'
        '</h1><time itemprop="datePublished" datetime="2026-11-20T12:00:00Z">today</time>'
        '<b itemprop="author" itemscope itemtype="https://schema.org/Person">By '
        '<i itemprop="name">Ada</i></b>'
        '<div itemprop="articleBody"><p>One.</p><p>Two.</p></div></div>'
    )
    found = article(page(body=body))

    assert (found.headline, found.byline, found.body_text) == ("Lanterns", "Ada", "One.\n\nTwo.")
    assert found.versioncreated.isoformat() == "2026-11-20T12:00:00+00:00"


def test_a_time_that_is_marked_up_with_its_author_is_no_name() -> None:
    scope = 'itemscope itemtype="https://schema.org/NewsArticle"'
    for name in ("Ida Quill", ""):
        by = f'<div itemprop="author">{name} 2:49 p.m. EDT May 15, 2026</div>'
        found = article(page(body=f"<article {scope}><h1>Lit</h1>{by}{LONG}</article>"))

        assert found.byline == name


def test_open_graph_is_read_where_there_is_neither() -> None:
    head = [
        META.format(*each)
        for each in (
            ("og:type", "article"),
            ("og:title", "Lanterns return"),
            ("og:site_name", "Quillmark"),
            ("og:url", ADDRESS),
            ("og:image", "https://quillmark.example/a.jpg"),
            ("article:published_time", "2026-11-20T12:00:00Z"),
            ("article:section", "Sea"),
            ("article:tag", "light"),
        )
    ]
    found = article(page(*head, body=f"{MENU}<article>{LONG}</article>", canonical=""))

    assert (found.uri, found.headline, found.source) == (ADDRESS, "Lanterns return", "Quillmark")
    assert found.keywords == ("Sea", "light")
    assert [picture.href for picture in found.pictures] == ["https://quillmark.example/a.jpg"]
    assert found.body_text.count("pier") == 9
    assert "Home" not in found.body_text
    assert any("found by its shape" in each for each in found.trail[0].notes)


def test_json_ld_is_filled_up_with_what_the_meta_elements_say() -> None:
    found = article(page(META.format("og:site_name", "Quillmark"), script(news(headline=None))))

    assert (found.source, found.headline) == ("Quillmark", "Lanterns | Q")


@every_row("name", ["og:url", "twitter:url", "dc.identifier", "DCTERMS.identifier"])
def test_the_address_comes_from_meta_elements_where_no_link_has_it(name: str) -> None:
    found = article(page(META.format(name, ADDRESS), body=f"<main>{LONG}</main>", canonical=""))

    assert found.uri == ADDRESS


@every_row(
    "head",
    [
        META.format("dcterms.created", "2026-11-20T12:00:00Z"),
        META.format("dc.date.issued", "2026-11-20T12:00:00Z"),
        '<meta name="publishdate" content="2026-11-20T12:00:00Z">',
    ],
)
def test_a_page_says_in_many_ways_when_it_was_published(head: str) -> None:
    found = article(page(head, body=f"<main>{LONG}</main>"))

    assert found.firstcreated is not None
    assert found.firstcreated.isoformat() == "2026-11-20T12:00:00+00:00"


@every_row("said", ["pubdate", 'class="entry-date published"'])
def test_a_time_in_the_page_that_is_said_to_be_the_articles_is(said: str) -> None:
    other = '<time datetime="2026-11-01">1 November</time>'
    body = f'{other}<main><time datetime="2026-11-20T12:00:00Z" {said}>now</time>{LONG}</main>'
    found = article(page(body=body)).firstcreated

    assert found is not None
    assert found.isoformat() == "2026-11-20T12:00:00+00:00"


@every_row(
    "head",
    [
        '<meta http-equiv="Content-Language" content="fa">',
        '<meta name="DC.language" content="fa">',
        META.format("og:locale", "fa"),
    ],
)
def test_a_page_without_lang_says_its_language_otherwise(head: str) -> None:
    assert article(page(head, body=f"<main>{LONG}</main>", lang="")).language == "fa"


def test_dublin_core_says_who_wrote_a_page_and_whose_it_is() -> None:
    head = META.format("DC.creator", "Ada Harbour") + META.format("DC.rights", "(c) Quillmark")
    found = article(page(head, body=f"<main>{LONG}</main>"))

    assert (found.byline, found.copyrightnotice) == ("Ada Harbour", "(c) Quillmark")


def test_a_page_that_names_nobody_in_its_data_is_by_whom_it_links_to_as_its_author() -> None:
    by = 'By <a rel="author" href="/ada">Ada Harbour</a> and <a rel="author">Bo Pier</a>'
    other = '<ul><li><i><a rel="author" href="/ida">Ida</a></i></li></ul>'
    body = f"<main><div><p>{by}</p></div>{LONG}</main><footer>{other}</footer>"
    named = META.format("author", "By Cy Quill")

    assert article(page(body=body)).byline == "Ada Harbour, Bo Pier"
    assert article(page(named, body=body)).byline == "Cy Quill"
    owned = META.format("author", "Quill Press") + META.format("dc.publisher", "Quill Press")
    assert article(page(owned, body=body)).byline == "Ada Harbour, Bo Pier"
    assert article(page(owned, body=f"<main>{LONG}</main>")).byline == "Quill Press"
    site = META.format("author", "quillmark.example")
    assert article(page(site, body=f"<main>{LONG}</main>")).byline == ""
    assert article(page(META.format("author", "#author"), body=f"<main>{LONG}</main>")).byline == ""


@every_row(
    ("title", "headings"),
    [
        ("The lanterns return \u2022 Quillmark", "<h1>The lanterns return</h1>"),
        ("Quillmark | The lanterns return", "<h1>The lanterns return</h1>"),
        ("The lanterns return | Quillmark", "<h1>Quillmark</h1><h1>The lanterns return</h1>"),
        ("The lanterns return", "<h1>Quillmark News Site</h1><h1>The lanterns return</h1>"),
    ],
)
def test_the_headline_is_the_heading_that_the_title_has_in_it(title: str, headings: str) -> None:
    told = page(body=f"{headings}<p>{STORY}</p>{LONG}").decode().replace("Lanterns | Q", title)
    shared = page(META.format("og:title", title), body=f"{headings}<p>{STORY}</p>{LONG}")

    assert article(told.encode()).headline == "The lanterns return"
    assert article(shared).headline == "The lanterns return"


# --- the body ------------------------------------------------------------------------------


MARKED = (
    "<p>The lanterns <b>came back</b> to the old harbour.</p>"
    "<p>The keeper lit each of them by hand.</p>"
)


@pytest.mark.parametrize(
    "body",
    [
        f'{MENU}<div itemprop="articleBody">{MARKED}</div>',
        f"{MENU}<main><section>{MARKED}</section><aside>More</aside></main>",
    ],
    ids=["marked", "around the words"],
)
def test_mark_up_is_taken_where_it_has_all_the_words(body: str) -> None:
    assert article(page(script(news()), body=body)).body_html == MARKED


def test_json_ld_is_taken_where_the_page_shows_less() -> None:
    shown = '<div itemprop="articleBody"><p>The lanterns came back.</p></div>'

    assert article(page(script(news()), body=shown)).body_text == STORY


def test_the_page_is_taken_where_json_ld_is_cut() -> None:
    said = news(articleBody="The lanterns came back to the old harbour.")
    shown = f'<div itemprop="articleBody">{MARKED}</div>'

    assert article(page(script(said), body=shown)).body_html == MARKED


def test_what_stands_in_an_article_and_is_no_copy_is_left_out() -> None:
    inside = f"<header>By Ada</header>{MARKED}<button>Share</button><nav>Next</nav>"

    assert article(page(script(news()), body=f"<article>{inside}</article>")).body_html == MARKED


def test_a_picture_in_the_body_is_one_of_the_article() -> None:
    shown = f'<div itemprop="articleBody">{MARKED}<img src="https://quillmark.example/b.jpg"></div>'

    assert [each.href for each in article(page(script(news()), body=shown)).pictures] == [
        "https://quillmark.example/b.jpg"
    ]


@every_row("charset", ["windows-1254", "iso-8859-9", "utf-8"])
def test_a_page_is_read_in_the_set_that_it_declares(charset: str) -> None:
    text = page(script(news(articleBody="Işıklar döndü."))).decode()
    wire = text.replace('"utf-8"', f'"{charset}"').replace("Lanterns |", "Işıklar |")
    copied = f'<meta charset="{charset}"><base href="https://a.example/b"><div>A copy.</div>{wire}'

    for each in (wire, copied):
        assert article(each.encode(charset)).body_text == "Işıklar döndü."


# --- pages without an article --------------------------------------------------------------


@every_row(
    "wire",
    [
        page(body=MENU),
        page(body=f"<p>{'word ' * (FEWEST_WORDS - 1)}</p>"),
        page(META.format("og:type", "website"), body=LONG),
        page(script({"@type": "ItemList", "itemListElement": [news()]}), body=MENU),
        page(script(news(articleBody=None))),
        b"<!DOCTYPE html> ",
    ],
)
def test_a_page_without_an_article_is_refused(wire: bytes) -> None:
    assert refusal(wire)[0] == "not_an_article"


@every_row(
    "sentence",
    [
        "\u706f\u7b3c\u6628\u665a\u56de\u5230\u4e86\u65e7\u6e2f\u53e3\u3002",
        "\u0e42\u0e04\u0e21\u0e44\u0e1f\u0e01\u0e25\u0e31\u0e1a\u0e21\u0e32\u0e17\u0e35\u0e48\u0e17\u0e48\u0e32\u0e40\u0e23\u0e37\u0e2d",
    ],
)
def test_an_article_in_writing_without_blanks_is_as_long_as_it_is(sentence: str) -> None:
    told = sentence * 20

    assert told in article(page(body=f"<main><p>{told}</p></main>")).body_text
    assert refusal(page(body=f"<p>{sentence}</p>"))[0] == "not_an_article"


def test_a_headline_escaped_as_for_html_is_read() -> None:
    wire = page(script(news(headline="Lamps &amp; lanterns &#8211; &quot;lit&quot;")))

    assert article(wire).headline == 'Lamps & lanterns \u2013 "lit"'


@every_row("said", ["light, sea", "light\u060c sea", "light\u3001sea"])
def test_key_words_are_parted_at_the_commas_of_any_script(said: str) -> None:
    assert article(page(script(news(keywords=said)))).keywords == ("light", "sea")
