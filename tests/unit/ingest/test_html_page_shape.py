"""A page's text is its article's: without menus, comments, and what else there is to read."""

import re

import pytest

from tests.unit.ingest.builders import article, notes, reading, refusal
from tests.unit.ingest.pages import news, page, script

META = '<meta property="{}" content="{}">'
ARTICLE = META.format("og:type", "article")
WORDS = (
    "The lanterns came back to the old harbour on Monday, said the keeper of the light.",
    "She had looked for them in every cellar of the town, and at last under the pier.",
    "Nobody knows who put them there; the oldest of them is of the year of the great storm.",
    "They will be lit by hand as they were then, one after the other, at six in the evening.",
)
COPY = "".join(f"<p>{each}</p>" for each in WORDS)
TEXT = "\n\n".join(WORDS)
TEASER = (
    '<li><h4><a href="/{0}">Ferry number {0} sails again</a></h4>'
    "<span>The ferry left the pier at noon with nobody on board, as the harbour says.</span></li>"
)
REMARK = (
    "<div><b>Ida</b><p>I saw them under the pier long ago, and nobody asked me. Not one.</p></div>"
)


def shown(body: str, *head: str) -> str:
    """Answer what is read of a page with a body."""
    return article(page(ARTICLE, *head, body=body)).body_text


@pytest.mark.parametrize(
    "around",
    [
        '<ul><li><a href="/">Home</a></li><li><a href="/sea">The sea and us</a></li></ul>{}',
        "<header><h1>Lanterns return</h1><p>By Ada, 20 November</p></header>{}",
        '{}<div class="post-share"><span>Share this with all whom you know. Now.</span></div>',
        '{}<div id="readAlso"><h4>Read also</h4><p>How the pier was built by hand.</p></div>',
        '{}<p>Read also: <a href="/pier">How the pier was built</a></p>'.replace("Read also: ", ""),
        "{}<ul>" + "".join(TEASER.format(each) for each in range(9)) + "</ul>",
        '{}<div class="comments">' + REMARK * 9 + "</div>",
        '{}<div role="complementary"><p>We use cookies to know you. Say that we may.</p></div>',
        "{}<footer><p>All that stands here is ours, and nobody may print it.</p></footer>",
        "{}<h3>More of the sea</h3><div><a href='/a'>Herring</a> <a href='/b'>Cod</a></div>",
    ],
    ids=["menu", "head", "share", "read also", "link", "teasers", "comments", "cookies", "foot",
         "headed list"],
)  # fmt: skip
def test_what_is_around_an_article_is_none_of_it(around: str) -> None:
    assert shown(f"<div>{around.format(f'<div>{COPY}</div>')}</div>") == TEXT


def test_a_text_begins_before_the_box_that_has_most_of_it() -> None:
    linked = (
        '<p>They came from <a href="/a">the cellars of the old town and of the new one</a>, from '
        '<a href="/b">the boats that lay in the harbour for years</a> and, as some of those who '
        "saw them there are sure, from the light itself, which was dark for all of that winter and "
        "the one that came after it, until the keeper was asked for them on Monday.</p>"
    )
    body = f'<div class="post-body">{linked}<div><div>{COPY}</div></div></div>'

    assert shown(f"<div>{body}</div>").startswith("They came from the cellars")


def test_boxes_without_a_name_are_all_of_a_text() -> None:
    first = f"<div><div><p>{WORDS[0]} {WORDS[1]} {WORDS[2]}</p></div></div>"
    last = f"<div><div><p>{WORDS[2]} {WORDS[1]} The end of it.</p> {WORDS[3]}</div></div>"
    body = f'<div class="entry-content">{first}<div><div>{COPY}{COPY}{COPY}</div></div>{last}</div>'

    text = shown(f"<div>{body}</div>")

    assert text.startswith(" ".join(WORDS[:3]))
    assert "The end of it." in text


def test_sentences_that_stand_alone_are_none_of_it_however_many_they_are() -> None:
    alone = "<div><div><p>The ferry left the pier at noon with nobody on board.</p></div></div>"
    column = "".join(f"<section><i>{each}</i>{alone}</section>" for each in range(20))

    assert shown(f"<div><div>{column}</div><div>{COPY}</div></div>") == TEXT


def test_what_is_among_its_paragraphs_and_only_links_is_none_of_it() -> None:
    half = "".join(f"<p>{each}</p>" for each in WORDS[:2])
    rest = "".join(f"<p>{each}</p>" for each in WORDS[2:])
    among = '<p><a href="/pier">How the pier was built</a></p><div class="ad">Lamps, cheap.</div>'

    assert shown(f"<main>{half}{among}{rest}</main>") == TEXT


def test_short_lines_of_the_copy_stay() -> None:
    copy = f"<h2>By hand</h2>{COPY}<h3>Where?</h3>{COPY}<p>-- Ada Pier</p>"

    assert shown(f"<div>{copy}</div>") == f"By hand\n\n{TEXT}\n\nWhere?\n\n{TEXT}\n\n-- Ada Pier"


def test_a_line_around_a_paragraph_takes_it_not_away() -> None:
    for line in ("<div>By Ada {}</div>", "<section><b>1</b>{}</section>", "<div>{}(END)</div>"):
        copy = "".join(line.format(f"<p>{each}</p>") for each in WORDS)
        found = shown(f"<main>{copy}{COPY}</main>")

        assert [found.count(each) for each in WORDS] == [2, 2, 2, 2]


LIST = "<ul><li><a href='/a'>Cod</a></li><li><a href='/b'>Eel</a></li></ul>"
CARD = '<figure><a href="/pier"><img src="/p.jpg"><b>How the pier was built</b></a></figure>'


@pytest.mark.parametrize(
    ("among", "kept"),
    [
        ("<div><div>A lamp is a letter to the lost.</div></div>", True),
        ("<div>\u201cIt was dark.\u201d said Bo.</div>", True),
        ("<div>Advertisement</div>", False),
        ("<div>Story goes on below</div>", False),
        ('<div>See <a href="/pier">how it was built</a>.</div>', False),
        (CARD, False),
        (f"<section><b>Skip</b>{LIST}<p>Behind all that swims</p></section>", False),
        ('<div id="toc"><p>What is in here</p></div>', False),
        ('<div id="textSize"><h4>Text size</h4></div>', False),
        ('<p class="nota_pie">With words of Ada Quill.</p>', True),
        ('<p class="pie-de-foto">The pier in winter</p>', False),
        ("<div class='post-meta'><p>Made on Monday by the whole desk of the sea.</p></div>", False),
    ],
)
def test_a_short_block_among_copy_is_copy_where_it_is_a_sentence(among: str, *, kept: bool) -> None:
    found = article(page(ARTICLE, body=f"<div>{COPY}{among}{COPY}</div>"))
    last = " ".join(re.sub("<[^>]*>", "", among).split()[-3:])

    assert (last in found.body_text) is kept
    assert found.pictures == ()


def test_an_appeal_for_money_behind_an_article_is_none_of_it() -> None:
    appeal = (
        "<div><p>We are free to read because you pay. Please help.</p><a href='/d'>Give</a></div>"
    )

    assert shown(f"<div>{COPY}{appeal}</div>") == TEXT


@pytest.mark.parametrize(
    "end",
    [
        "<ol><li>Ida 1:48</li><li>Bo 1:49</li></ol>",
        "<p>Prices:</p><table><tr><th>Oil</th><td>78</td></tr></table>",
        "<h3>Who</h3><ul><li>Ida Pier</li></ul><p>They sail today.</p>",
        "<dl><dt>Oil</dt><dd>for lamps</dd></dl>",
    ],
)
def test_copy_may_end_with_a_list_or_a_table(end: str) -> None:
    links = '<ul><li><a href="/a">Herring</a></li><li><a href="/b">Cod</a></li></ul>'
    found = shown(f"<nav>Sea</nav><div><div>{COPY}{end}{links}</div><ul><li>Share</li></ul></div>")

    assert found.startswith(TEXT)
    assert found.removeprefix(TEXT).split() == re.sub("<[^>]*>", " ", end).split()


def test_text_in_no_paragraph_is_parted_by_what_stands_in_it() -> None:
    cell = "<font>" + "<br><br>".join(WORDS) + "</font>"
    picture = '<table><tr><td><img src="/a.jpg"><br>A lantern. (Photo by Bo Quay)</td></tr></table>'
    links = '<hr><a href="/print">Printer friendly</a> | <a href="/mail">E-mail this</a>'
    found = article(
        page(ARTICLE, body=f"<table><td>Menu</td><td>{picture}{cell}{links}</td></table>")
    )

    assert found.body_text == TEXT
    assert [(each.caption, each.credit) for each in found.pictures] == [
        ("A lantern.", "Photo by Bo Quay")
    ]


def test_cells_that_are_called_alike_are_parts_of_one_text() -> None:
    cell = '<table><tr><td class="mcnTextContent">{}</td></tr></table>'
    halves = ("".join(f"<p>{each}</p>" for each in half) for half in (WORDS[:2], WORDS[2:]))

    assert shown(f"<table><td>{''.join(map(cell.format, halves))}</td></table>") == TEXT


def test_links_and_lists_in_the_copy_stay() -> None:
    copy = (
        f'{COPY}<ul><li>Oil</li><li>Wicks</li></ul><p>See <a href="/oil">where oil is sold</a>.</p>'
    )
    found = article(page(ARTICLE, body=f"<div>{copy}{COPY}</div>"))

    assert "<li>Oil</li><li>Wicks</li>" in found.body_html
    assert '<a href="https://quillmark.example/oil">where oil is sold</a>' in found.body_html


@pytest.mark.parametrize(
    "body",
    [
        f'<form action="/page.aspx"><div>{COPY}</div></form>',
        f'<div class="entry-content comments-open">{COPY}</div>',
        f'<div class="related">{COPY}</div>',
        "".join(f'<div class="line">{each}</div>' for each in WORDS),
        "<td>" + "<br><br>".join(WORDS) + "</td>",
        f'<div>{COPY}</div><div class="comments">{REMARK * 40}</div>',
    ],
    ids=["in a form", "commented on", "wrongly named", "lines", "line breaks", "many comments"],
)
def test_an_article_is_found_however_it_is_written(body: str) -> None:
    assert shown(body).split() == TEXT.split()


def test_a_table_of_linked_names_is_copy_and_one_of_links_alone_is_not() -> None:
    clubs = "".join(
        f'<tr><td><a href="/{each}">Harbour Rovers {each}</a></td><td>{each}0 points</td></tr>'
        for each in range(3)
    )
    pages = (
        '<table><tr><td><a href="/a">The sea</a></td><td><a href="/b">Light</a></td></tr></table>'
    )

    found = shown(f"<div>{COPY}<table>{clubs}</table>{COPY}{pages}{COPY}</div>")

    assert found.count("points") == 3
    assert "The sea" not in found


def test_an_article_in_writing_without_blanks_is_found() -> None:
    said = "\u706f\u7b3c\u6628\u665a\u56de\u5230\u4e86\u65e7\u6e2f\u53e3\u3002" * 3
    menu = "".join(
        f'<li><a href="/{each}">\u706f\u7b3c\u4e0e\u6e2f\u53e3</a></li>' for each in range(9)
    )

    assert shown(f"<ul>{menu}</ul><div>{f'<p>{said}</p>' * 3}</div>") == "\n\n".join([said] * 3)


def test_an_order_is_obeyed_wherever_it_stands_in_the_page() -> None:
    for where in ('<div class="sidebar">{}</div><div>{}</div>', "<p>{}</p><main>{}</main>"):
        body = where.format("EMBARGOED UNTIL 1 DECEMBER 2036 20:00 GMT", COPY)
        found = article(page(ARTICLE, body=f"<div>{body}</div>"))

        assert found.embargo_text is not None
        assert found.body_text == TEXT


def test_a_page_that_says_it_is_a_site_is_an_article_where_its_text_is_called_one() -> None:
    site = META.format("og:type", "website")

    assert article(page(site, body=f'<div class="article-body">{COPY}</div>')).body_text == TEXT
    assert refusal(page(site, body=f"<div>{COPY}</div>"))[0] == "not_an_article"


def test_a_page_that_says_it_is_a_site_is_an_article_where_it_shows_a_story_with_its_day() -> None:
    site = META.format("og:type", "website") + META.format("og:title", "The lanterns return")
    day, address = "<p class='date'>20 November 2026</p>", "https://quillmark.example/n"
    for where, told, is_story in (
        ("83001", day, True),
        ("the-lanterns-return-now", day, True),
        ("83001", "", False),
        ("sea", day, False),
    ):
        body = f"<div><h1>The lanterns return</h1>{told}<div>{COPY}</div></div>"
        read = reading(page(site, body=body, canonical=f"{address}/{where}"))

        assert bool(read.items) is is_story
    short = f"<div><h1>The lanterns return</h1>{day}<div><p>{WORDS[0]}</p></div></div>"
    title = META.format("og:title", "The lanterns return")
    assert article(page(title, body=short, canonical=f"{address}/83001")).body_text == WORDS[0]


# --- what is marked as an article's text ---------------------------------------------------

MARKED = '<div itemprop="articleBody">{}</div>'
ALSO = (
    '<div class="read-also"><a href="/pier">How the pier was built</a> by hand in one year.</div>'
)


def test_what_is_marked_is_told_without_what_else_there_is_to_read() -> None:
    told = script(news(articleBody=None))

    assert article(page(told, body=MARKED.format(COPY + ALSO))).body_text == TEXT


def test_what_json_ld_tells_of_it_is_copy_whatever_it_is_called() -> None:
    told = script(news(articleBody=f"{TEXT} How the pier was built by hand in one year."))
    found = article(page(told, body=MARKED.format(COPY + ALSO)))

    assert found.body_text.endswith("in one year.")
    assert "</a>" in found.body_html


def test_names_that_are_on_most_of_it_say_nothing() -> None:
    lines = "".join(f'<div class="topics">{each}</div>' for each in WORDS)
    marked = page(script(news(articleBody=None)), body=MARKED.format(lines))

    assert article(marked).body_text == TEXT
    assert not any("found by its shape" in note for note in notes(marked))
    for flash in ('<div class="tags">Lanterns return.</div>', "<div><a>Lanterns return.</a></div>"):
        marked = page(script(news(articleBody=None)), body=MARKED.format(flash))
        assert article(marked).body_text == "Lanterns return."
        assert not any("found by its shape" in note for note in notes(marked))


def test_the_words_of_a_film_in_it_are_no_copy() -> None:
    film = (
        '<div itemscope itemtype="https://schema.org/VideoObject"><p>00:01 and here are the'
        " lanterns, as you see, and they are lit.</p></div>"
    )
    told = script(news(articleBody=None))

    assert article(page(told, body=MARKED.format(film + COPY))).body_text == TEXT


# --- pictures ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "picture",
    [
        '<figure><img src="{0}"><figcaption>A lantern, lit.</figcaption></figure>',
        '<div class="article-image"><img src="{0}"><span>A lantern, lit.</span></div>',
        '<figure><img src="data:image/gif," data-src="{0}"><p>A lantern, lit.</p></figure>',
        '<div class="relative"><i><img src="{0}"></i><p class="mt-1">A lantern, lit</p></div>',
        '<figure><img srcset="{0} 640w, /big.jpg 1280w"><p>A lantern, lit.</p></figure>',
    ],
    ids=["figure", "called one", "loaded late", "over a line", "in sizes"],
)
def test_a_picture_in_the_copy_has_its_caption(picture: str) -> None:
    found = article(page(ARTICLE, body=f"<div>{picture.format('/a.jpg')}{COPY}</div>"))

    assert [(each.href, each.caption.rstrip(".")) for each in found.pictures] == [
        ("https://quillmark.example/a.jpg", "A lantern, lit")
    ]
    assert found.body_text == TEXT


def test_a_caption_without_its_picture_is_no_copy() -> None:
    said = "A lantern of the old harbour, as it was found under the pier by Ida on Monday."
    lost = f"<figure><noscript><img></noscript><figcaption>{said}</figcaption></figure>"

    assert shown(f"<div>{COPY}{lost}{COPY}</div>") == f"{TEXT}\n\n{TEXT}"
