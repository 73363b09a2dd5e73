"""Pages whose mark-up says less, or something else, than what they show."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes, reading, refusal
from tests.unit.ingest.pages import news, page, script

WORDS = (
    "The lanterns came back to the old harbour on Monday, said the keeper of the light.",
    "She had looked for them in every cellar of the town, and at last under the pier.",
    "Nobody knows who put them there; the oldest of them is of the year of the great storm.",
)
COPY = "".join(f"<p>{each}</p>" for each in WORDS)
TEXT = "\n\n".join(WORDS)
ARTICLE = '<meta property="og:type" content="article">'
HEADLINE = "Lanterns return to the old harbour"
EAST = "\u0639\u0627\u062f\u062a \u0627\u0644\u0641\u0648\u0627\u0646\u064a\u0633 " * 9
CYRILLIC = "Фонари вернулись в старую гавань в понедельник, сказал смотритель. " * 3


@every_row(
    ("lang", "copy", "language"),
    [
        ("en", EAST, ""),
        ("en-US", CYRILLIC, ""),
        ("ar", EAST, "ar"),
        ("en", f"{TEXT} ({EAST[:30]})", "en"),
        ("fr", "Les lanternes sont revenues au vieux port l'\u00e9t\u00e9 dernier. " * 4, "fr"),
        ("", TEXT, "es"),
    ],
)
def test_a_language_is_believed_where_the_letters_are_its_own(
    lang: str, copy: str, language: str
) -> None:
    head = '<meta name="Language" content="Spanish">'

    assert article(page(ARTICLE, head, body=f"<main><p>{copy}</p></main>", lang=lang)).language == (
        language
    )


@every_row(
    "shown",
    [
        f'<div class="titulo">{HEADLINE}</div>',
        f"<table><tr><td><b>{HEADLINE}</b></td></tr></table>",
        f"<p><span>{HEADLINE}</span></p>",
    ],
)
def test_a_headline_that_is_no_heading_is_found_by_the_title_and_the_day_below_it(
    shown: str,
) -> None:
    title = f"<title>{HEADLINE} - quillmark.example - Harbourton</title>"
    body = f'{shown}<div class="fecha">30 April 2021</div><div>{COPY}</div>'

    read = article(page("", body=body).replace(b"<title>Lanterns | Q</title>", title.encode()))

    assert (read.headline, read.versioncreated.date().isoformat()) == (HEADLINE, "2021-04-30")
    assert read.body_text == TEXT


@every_row("line", ["By Ada Harbour", "di Ada Harbour", "Nga Ada Harbour", "بقلم: Ada Harbour"])
def test_the_name_that_data_tell_is_no_copy_whatever_stands_before_it(line: str) -> None:
    head = script(news(headline=HEADLINE, articleBody=None, author={"name": "Ada Harbour"}))
    body = f"<h1>{HEADLINE}</h1><main><p>{line}</p>{COPY}</main>"

    assert article(page(head, body=body)).body_text == TEXT


def test_a_first_line_with_more_than_the_name_is_copy() -> None:
    head = script(news(headline=HEADLINE, articleBody=None, author={"name": "Ada Harbour"}))
    body = f"<main><p>Nobody was asked but Ada Harbour</p>{COPY}</main>"

    assert article(page(head, body=body)).body_text.startswith("Nobody was asked")


def test_an_author_that_is_a_site_is_nobody() -> None:
    head = '<meta name="author" content="www.quillmark.example">'

    assert not article(page(ARTICLE, head, body=f"<main>{COPY}</main>")).byline


def test_lines_parted_in_a_span_are_paragraphs() -> None:
    body = f"<main><span><br><br>{'<br><br><br><br>'.join(WORDS)}</span></main>"

    assert article(page(ARTICLE, body=body)).body_text == TEXT


SMALL = "https://quillmark.example/sizes/40/lantern-17.jpg?as=a"
BUTTONS = '<div><a href="/share"><img src="/f.png"></a><a href="/mail"><img src="/m.png"></a></div>'


@every_row(
    ("behind", "words"),
    [
        (
            '{}<div class="caption">A lantern (QUILL/Ida Pier)</div>',
            ("A lantern", "QUILL/Ida Pier"),
        ),
        (f'{{}}{BUTTONS}<div class="caption">A lantern</div>', ("A lantern", "")),
        ("<figure>{}<figcaption>. Imagen: QUILL</figcaption></figure>", ("", "Imagen: QUILL")),
    ],
)
def test_a_picture_has_the_words_below_it(behind: str, words: tuple[str, str]) -> None:
    picture = '<img src="https://quillmark.example/sizes/960/lantern-17.jpg?as=b">'
    head = script(news(headline=HEADLINE, articleBody=None, image=SMALL))
    body = f"<main><h1>{HEADLINE}</h1>{behind.format(picture)}{COPY}</main>"

    read = article(page(head, body=body))

    assert [(each.caption, each.credit) for each in read.pictures] == [words]
    assert read.body_text == TEXT


def test_a_picture_whose_address_leaves_out_the_scheme_can_be_fetched() -> None:
    body = f'<main><p><img src="//pictures.example/lantern.jpg"></p>{COPY}</main>'

    wire = page('<meta name="date" content="2026-11-20">', body=body, canonical="")

    assert [each.href for each in article(wire).pictures] == [
        "https://pictures.example/lantern.jpg"
    ]
    assert not any("can be fetched" in each for each in notes(wire))


@every_row(
    ("figure", "words"),
    [
        ("<picture><source>{}<figcaption>A lantern</figcaption></picture>", ("A lantern", "")),
        ("<figure><button>Expand</button>{}<p>A lantern</p>", ("A lantern", "")),
        ("<div>{}<p>A lantern</p><p>Фото: Quill</p></div>", ("A lantern", "Фото: Quill")),
        (
            "<figure>{}<figcaption><i>A lantern</i><i class='info__credito'>Quill</i></figcaption>",
            ("A lantern", "Quill"),
        ),
        (
            "<figure>{}<div class='caption'>Lit. <i class='legend-copyright'>\u00a9 Q8</i></div>",
            ("Lit.", "\u00a9 Q8"),
        ),
    ],
)
def test_a_figure_says_what_it_shows_and_whose_it_is_by_many_names(
    figure: str, words: tuple[str, str]
) -> None:
    picture = '<img src="https://quillmark.example/lantern-17.jpg">'
    body = f"<main><h1>{HEADLINE}</h1>{figure.format(picture)}</figure>{COPY}</main>"

    read = article(page(ARTICLE, body=body))

    assert [(each.caption, each.credit) for each in read.pictures] == [words]


def test_each_picture_of_a_gallery_that_loads_late_has_its_caption() -> None:
    item = (
        '<dl class="gallery-item"><dt class="gallery-icon"><a href="/{0}">'
        '<img src="data:image/gif;base64,R0" data-src="/pictures/lantern-no-{0}.jpg">'
        '<noscript><img src="/pictures/lantern-no-{0}.jpg"></noscript></a></dt>'
        '<dd class="wp-caption-text">Lantern {0}</dd></dl>'
    )
    items = "".join(item.format(each) for each in (1, 2))
    body = f'<main><h1>{HEADLINE}</h1>{COPY}<div class="gallery">{items}</div></main>'

    read = article(page(ARTICLE, body=body))

    assert [each.caption for each in read.pictures] == ["Lantern 1", "Lantern 2"]
    assert read.body_text == TEXT


def test_a_picture_that_only_shows_without_scripts_is_that_which_comes() -> None:
    late = '<img class="lazy"><noscript><img src="https://quillmark.example/l.jpg"></noscript>'
    read = article(page(ARTICLE, body=f"<main><figure>{late}</figure>{COPY}</main>"))

    assert [each.href for each in read.pictures] == ["https://quillmark.example/l.jpg"]


def test_a_text_that_stands_in_a_page_twice_is_read_once() -> None:
    body = f'<h1>{HEADLINE}</h1><div class="a">{COPY}</div><div class="d-print-block">{COPY}</div>'

    assert article(page(ARTICLE, body=f"<div>{body}</div>")).body_text == TEXT


def test_names_with_a_digest_behind_them_are_names() -> None:
    dek = '<div class="styles_articleDek__Y1jmL">Nobody had looked for them below the pier</div>'
    body = f"<article><h1>{HEADLINE}</h1>{dek}<div>{COPY}</div></article>"
    head = script(news(headline=HEADLINE, alternativeHeadline=HEADLINE, articleBody=None))

    read = article(page(head, body=body))

    assert read.subheadline == "Nobody had looked for them below the pier"
    assert read.body_text == TEXT


def test_who_publishes_is_who_the_page_says_where_its_mark_up_has_an_address_alone() -> None:
    mark_up = (
        '<div itemscope itemtype="https://schema.org/NewsArticle">'
        '<link itemprop="publisher" href="https://quillmark.example">'
        f'<h1 itemprop="headline">{HEADLINE}</h1><div itemprop="articleBody">{COPY}</div></div>'
    )

    read = article(page('<meta property="og:site_name" content="Quillmark">', body=mark_up))

    assert read.source == "Quillmark"


CELL = "<li><a href='/{0}'>{0}</a></li>"
CALENDAR = f"<ul>{''.join(CELL.format(each) for each in range(2_000))}</ul>"


def test_a_page_of_many_elements_is_read_where_it_names_its_article() -> None:
    body = f"<h1>{HEADLINE}</h1><article>{COPY}</article>{CALENDAR}"

    assert article(page(ARTICLE, body=body)).body_text == TEXT
    assert refusal(page(ARTICLE, body=f"<h1>{HEADLINE}</h1><div>{COPY}</div>{CALENDAR}"))[0] == (
        "too_complex"
    )


@every_row("around", ["<span>17:54</span> {}", "{}"])
def test_a_page_whose_article_its_scripts_load_is_none_of_what_it_links_to(around: str) -> None:
    link = "<a href='/{0}'>Ferry {0} sails, who would have thought that it did?</a>"
    links = "".join(f"<article>{around.format(link.format(each))}</article>" for each in range(12))
    body = f"<article>2026-07-30<h1>{HEADLINE}</h1></article><section>{links}</section>"

    assert refusal(page(ARTICLE, body=body))[0] == "not_an_article"


@every_row(
    ("above", "subheadline"),
    [
        ("<p>Nine of brass, four of tin</p>", "Nine of brass, four of tin"),
        ("<p>There were nine of brass, and four of tin.</p>", ""),
    ],
)
def test_a_first_line_that_the_page_says_it_is_about_is_none_of_the_text_unless_it_is_a_sentence(
    above: str, subheadline: str
) -> None:
    said = above.partition(">")[2].partition("<")[0]
    head = f'<meta property="og:description" content="{said}">'

    read = article(page(ARTICLE, head, body=f"<main>{above}{COPY}</main>"))

    assert (read.subheadline, said in read.body_text) == (subheadline, not subheadline)


@every_row(
    ("dek", "subheadline"),
    [("It rained, nobody minded", "It rained, nobody minded"), (WORDS[2][:31], "")],
)
def test_a_standfirst_that_the_text_says_within_a_paragraph_is_one(
    dek: str, subheadline: str
) -> None:
    copy = f"<p>It is late. It rained, nobody minded, she said.</p>{COPY}"
    body = f"<article><h1>{HEADLINE}</h1><h2 class='sub-headline'>{dek}</h2>{copy}</article>"

    read = article(page(script(news(headline=HEADLINE, articleBody=None)), body=body))

    assert read.subheadline == subheadline


def test_who_wrote_stands_above_the_day_that_is_parted_from_it() -> None:
    line = '<div class="byline">By Ada Pier <div>Fri., Aug. 23, 2019<p>2 min. read</p></div></div>'
    body = f"<article><h1>{HEADLINE}</h1>{line}<div>{COPY}</div></article>"

    read = article(page(script(news(articleBody=None, datePublished=None)), body=body))

    assert (read.byline, read.versioncreated.date().isoformat()) == ("Ada Pier", "2019-08-23")


@every_row(
    ("line", "kept"),
    [
        ('<p>&gt;&gt; FROM THE PIER: <a href="/a">How the pier was built by hand</a></p>', False),
        ('<p>\u27a1\ufe0f In the cellars: 13, and <a href="/a">more</a></p>', True),
        ("<p>\u27a1\ufe0f Lit by six in the evening: 13</p>", True),
    ],
)
def test_a_label_behind_an_arrow_points_away_where_the_rest_is_a_link(
    line: str, *, kept: bool
) -> None:
    read = article(page(ARTICLE, body=f"<main>{COPY}{line}{COPY}</main>"))

    assert (len(read.body_text) > len(f"{TEXT}\n\n{TEXT}")) is kept


@every_row(
    ("canonical", "kinds", "code"),
    [
        ("https://quillmark.example/", "", "not_an_article"),
        ("https://quillmark.example/tag/sea", "archive tag tag-sea", "not_an_article"),
        ("https://quillmark.example/", "home blog", "not_an_article"),
        ("https://quillmark.example/sea/lanterns", "page home", ""),
        ("https://quillmark.example/sea/lanterns", "single single-post category", ""),
        ("", "", ""),
        ("None", "", ""),
    ],
)
def test_a_page_that_says_it_lists_others_is_no_article(
    canonical: str, kinds: str, code: str
) -> None:
    body = f"<main><h1>{HEADLINE}</h1>{COPY}</main>"
    wire = page(ARTICLE, body=body, canonical=canonical)
    wire = wire.replace(b"<body>", f'<body class="{kinds}">'.encode())

    refused = reading(wire).refusals
    entry = b"<div class='hentry'><h1 class='entry-title'>"
    single = reading(wire.replace(b"<h1>", entry)).refusals

    assert [each.code for each in refused] == ([code] if code else [])
    assert [each.code for each in single] == ([code] if code and "tag" not in kinds else [])


@every_row(
    ("above", "below", "day"),
    [
        ("", "<div class='clock'>11/17/2023 05:40 PM</div>", "2023-11-17"),
        ("<div class='date'>16 November 2023</div>", "<div>17 November 2023</div>", "2023-11-16"),
        ("", "<i></i>" * 50, "2023-11-19"),
    ],
)
def test_the_day_near_the_headline_is_the_pages_and_not_that_of_another_story(
    above: str, below: str, day: str
) -> None:
    other = "<aside><div class='date'>19 November 2023</div><p>Trains run</p></aside>"
    body = f"<div>{above}<h1>{HEADLINE}</h1>{below}<div>{COPY}</div>{'<i></i>' * 40}{other}</div>"

    assert article(page(ARTICLE, body=body)).versioncreated.date().isoformat() == day


def test_a_page_is_from_where_its_first_line_says_that_an_agency_wrote_it() -> None:
    copy = "<p>HARBOURTON, Nov. 17 (CNA) The lanterns came back to the old harbour.</p>"

    assert article(page(ARTICLE, body=f"<main>{copy}{COPY}</main>")).located == "HARBOURTON"
    assert not article(page(ARTICLE, body=f"<main>{COPY}</main>")).located
    own = page(ARTICLE, body=f"<main>{copy.replace('CNA', 'QMK')}{COPY}</main>")
    name = '<meta property="og:site_name" content="QMK - Quillmark"></head>'
    assert not article(own).located
    assert article(own.replace(b"</head>", name.encode())).located == "HARBOURTON"


def test_a_heading_or_a_paragraph_that_is_called_a_header_is_copy() -> None:
    among = "<h4 class='header'>Nine lamps</h4><p class='aside'>It rained all the while.</p>"

    read = article(page(ARTICLE, body=f"<main>{COPY}{among}{COPY}</main>"))

    assert read.body_text == f"{TEXT}\n\nNine lamps\n\nIt rained all the while.\n\n{TEXT}"


def test_what_html_does_not_know_stands_in_a_line_and_a_mark_of_byte_order_is_no_word() -> None:
    among = "<p>They are lit by <a-town id='1'>Harbourton</a-town> alone.</p>\ufeff"

    read = article(page(ARTICLE, body=f"<main>{COPY}{among}</main>"))

    assert read.body_text == f"{TEXT}\n\nThey are lit by Harbourton alone."


def test_who_wrote_stands_below_a_heading_that_says_more_than_the_title() -> None:
    title = '<meta property="og:title" content="Lanterns?">'
    lines = "<p class='date'>16 November 2023</p><p class='author'>Ida Quill</p>"

    found = article(page(ARTICLE, title, body=f"<div><h1>{HEADLINE}</h1>{lines}{COPY}</div>"))

    assert (found.headline, found.byline, found.versioncreated.day) == (
        "Lanterns?",
        "Ida Quill",
        16,
    )


def test_paragraphs_that_are_marked_one_by_one_are_of_a_text_with_what_stands_between() -> None:
    paragraphs = [f"<p itemprop='articleBody'>{each}</p>" for each in TEXT.split("\n\n")]
    among = "<h4>By hand</h4><figure><img src='https://quillmark.example/p.jpg'></figure>"
    text = f"<div class='articleBody'>{paragraphs[0]}{among}{''.join(paragraphs[1:])}</div>"
    scope = "itemscope itemtype='https://schema.org/NewsArticle'"

    read = article(page(ARTICLE, body=f"<article {scope}><h1>{HEADLINE}</h1>{text}</article>"))

    assert "By hand" in read.body_text
    assert [each.href for each in read.pictures] == ["https://quillmark.example/p.jpg"]


def test_a_headline_is_a_link_to_the_page_that_is_called_one() -> None:
    line = f"<a class='ArticleHeadline' href='/here'>{HEADLINE}</a> <a class='author'>Ida Quill</a>"

    title = f'<meta property="og:title" content="{HEADLINE}">'

    found = article(page(ARTICLE, title, body=f"<div><div>{line}</div><div>{COPY}</div></div>"))

    assert found.byline == "Ida Quill"


@every_row("file", ["logo.png", "logos/sea.jpg", "assets/site_logo_2.jpg", "seaLogo.png"])
def test_the_logo_of_a_site_is_no_picture(file: str) -> None:
    head = f'<meta property="og:image" content="https://quillmark.example/{file}">'

    assert article(page(ARTICLE, head, body=f"<main>{COPY}</main>")).pictures == ()


def test_a_short_text_that_is_called_a_description_is_no_caption() -> None:
    image = "<div class='detail-image'><img src='https://quillmark.example/p.jpg'></div>"
    text = f"<div class='description'>{COPY}</div>"

    read = article(page(ARTICLE, body=f"<div><h1>{HEADLINE}</h1>{image}{text}</div>"))

    assert (read.body_text, read.pictures[0].caption) == (TEXT, "")


def test_a_standfirst_beside_a_short_text_is_none_of_it() -> None:
    spot = "<h2 class='news-spot'>They were found below the pier, all nine of them.</h2>"
    body = f"<div class='detail'><div><h1>{HEADLINE}</h1>{spot}</div><div>{COPY}</div></div>"

    read = article(page(ARTICLE, body=body))

    assert read.subheadline == "They were found below the pier, all nine of them."
    assert read.body_text == TEXT


def test_what_is_for_screen_readers_is_no_copy() -> None:
    among = "<p><span class='screen-reader-text'>list of 2 items</span></p>"
    among += "<div class='visually-hidden'>Skip what is here and read on below.</div>"

    assert (
        article(page(ARTICLE, body=f"<main>{COPY}{among}{COPY}</main>")).body_text.count("screen")
        == 0
    )


def test_an_address_behind_the_name_in_a_first_line_goes_with_it() -> None:
    line = "<p>By Ada Harbour ada@quillmark.example</p>"

    read = article(page(ARTICLE, body=f"<main>{line}{COPY}</main>"))

    assert (read.byline, read.body_text) == ("Ada Harbour", TEXT)


def test_each_link_in_key_words_is_one() -> None:
    scope = "itemscope itemtype='https://schema.org/NewsArticle'"
    words = "<p itemprop='keywords'><a href='/1'>sea light</a> <a href='/2'>pier</a></p>"

    read = article(
        page(ARTICLE, body=f"<article {scope}><h1>{HEADLINE}</h1>{COPY}{words}</article>")
    )

    assert read.keywords == ("sea light", "pier")


CARDS = "".join(
    f"<li class='card'><h3><a href='/{at}'>Kelp prices climb again</a></h3><p>{each}</p></li>"
    for at, each in enumerate(WORDS * 2)
)
RESULTS = "".join(f"<p><a href='/{at}'>Kelp prices climb again</a> 13:49</p>" for at in range(40))
TITLED = CARDS.replace("<h3>", "").replace("</h3>", "").replace("'>Kelp", "'><h3>Kelp")


@every_row(
    ("head", "shown", "is_list"),
    [
        ("", f"<ul>{CARDS}</ul>", True),
        ("", f"<ul>{TITLED.replace('again</a>', 'again</h3></a>')}</ul>", True),
        ("", f"<p>{WORDS[0]}</p><ul>{CARDS}</ul>", True),
        ("", f"<div>{RESULTS}</div>", True),
        (ARTICLE, f"<ul>{CARDS}</ul>", True),
        (ARTICLE, f"<p>{WORDS[0]}</p><ul>{CARDS}</ul>", False),
        ("", f"<div>{COPY * 4}</div><ul>{CARDS}</ul>", False),
        ("", f"<ul>{CARDS.replace('/', '#')}</ul>".replace("<#", "</"), False),
        (script(news()), f"<ul>{CARDS}</ul>", False),
    ],
)
def test_a_page_that_says_nothing_of_itself_is_no_article_where_it_only_lists_others(
    head: str, shown: str, *, is_list: bool
) -> None:
    refused = reading(page(head, body=f"<main><h1>Sea</h1>{shown}</main>")).refusals

    assert [each.code for each in refused] == (["not_an_article"] if is_list else [])


@every_row(
    "title",
    ["{0} | The Quillmark", "{0} - Quillmark", "The Quillmark :: {0}", "{0} — The Quillmark"],
)
def test_the_name_of_its_site_is_no_part_of_a_headline(title: str) -> None:
    said = f'<meta property="og:title" content="{title.format(HEADLINE)}">'
    site = '<meta property="og:site_name" content="The Quillmark">'
    body = f'<article><h1><a href="/sea">Sea</a> {HEADLINE}</h1>{COPY}</article>'

    assert article(page(said, site, body=body)).headline == HEADLINE


@every_row("parted", ["：", "｜", " | "])
def test_a_site_s_name_stands_behind_wide_signs_too(parted: str) -> None:
    said = f'<meta property="og:title" content="九十年ぶりに灯がともる{parted}港新聞">'
    site = '<meta property="og:site_name" content="港新聞">'

    assert article(page(said, site, ARTICLE, body=f"<main>{COPY}</main>")).headline == (
        "九十年ぶりに灯がともる"
    )


@every_row("title", ["Sea - Quillmark", "Lamps of Quillmark", "Quillmark - lamps"])
def test_a_headline_that_only_names_the_site_is_left_whole(title: str) -> None:
    said = news(headline=title, publisher={"name": "Quillmark"})

    assert article(page(script(said))).headline == title


def test_a_short_title_before_the_site_s_is_found_by_what_it_is_called() -> None:
    found = article(
        page(
            body=f'<div class="newsTitle">Old lanterns return</div>{COPY}',
        ).replace(b"<title>Lanterns | Q", b"<title>Quay News :: Old lanterns return")
    )

    assert found.headline == "Old lanterns return"


def test_a_text_that_only_shows_where_no_program_runs_is_read() -> None:
    said = script(news(articleBody=None))
    shown = f"<div id=root></div><noscript><article><h1>Lanterns</h1>{COPY}</article></noscript>"
    asks = "<noscript>Please switch JavaScript on to read this page.</noscript>"

    assert article(page(said, body=shown)).body_text == TEXT
    assert refusal(page(said, body=f"<div id=root></div>{asks}"))[0] == "not_an_article"


def test_a_page_that_says_when_its_article_was_published_is_one_however_short() -> None:
    head = '<meta property="article:published_time" content="2026-11-16T13:49:00Z">'
    short = f"<article><h1>Lanterns</h1><p>{WORDS[0]}</p></article>"

    assert article(page(head, body=short)).body_text == WORDS[0]


@every_row(
    "line",
    ["Filed under: Lamps, ropes", "lamps_share_description_text", "Tags:", "Share this story"],
)
def test_what_a_page_says_of_its_article_behind_it_is_no_copy(line: str) -> None:
    shown = f"<main><h1>Lanterns</h1>{COPY}<p>{line}</p></main>"

    assert article(page(ARTICLE, body=shown)).body_text == TEXT


def test_labels_above_the_headline_are_no_copy() -> None:
    shown = f'<article><p class="label">Opinion</p><h1>{HEADLINE}</h1>{COPY}</article>'

    assert article(page(ARTICLE, body=shown)).body_text == TEXT


def test_a_short_standfirst_in_the_text_s_own_element_is_no_copy() -> None:
    above = '<p class="su-chapo">All are lit again.</p><div class="metas">Ada, 16/11/2026</div>'
    found = article(page(ARTICLE, body=f"<article><h1>{HEADLINE}</h1>{above}{COPY}</article>"))

    assert (found.subheadline, found.body_text) == ("All are lit again.", TEXT)
