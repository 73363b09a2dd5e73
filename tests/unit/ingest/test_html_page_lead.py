"""What a page shows with its article, and where it says so only to the eye."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes
from tests.unit.ingest.pages import STORY, news, page, script
from wiredesk_ingest.times.slashed_days import without_slashes

SEEN = "https://quillmark.example/files/lanterns"
IMG = f'<img src="{SEEN}-300x200.jpg">'
COPY = "".join(f"<p>{STORY} This was on day {day} of the week.</p>" for day in range(5))
OPEN = '<meta property="og:type" content="article">'


def shown(lead: str, behind: str = "", head: str = OPEN) -> list[tuple[str, str]]:
    """Answer caption and credit of each picture of a page with something above its text."""
    body = f'<article><h1>Lanterns</h1>{lead}<div class="entry-content">{COPY}</div></article>'
    found = article(page(head, body=body + behind))
    assert found.body_text.startswith("The lanterns came back")
    assert "Keeper" not in found.body_text
    return [(each.caption, each.credit) for each in found.pictures]


@every_row(
    ("lead", "words"),
    [
        (f"<figure>{IMG}<figcaption>Keeper</figcaption></figure>", ("Keeper", "")),
        (f"<figure>{IMG}</figure><figcaption>Keeper</figcaption>", ("Keeper", "")),
        (
            f'<div class="wp-caption">{IMG}<p class="wp-caption-text">Keeper</p></div>',
            ("Keeper", ""),
        ),
        (f'<div class="a">{IMG}<div class="img_desc">Keeper</div></div>', ("Keeper", "")),
        *(
            (
                f"<figure>{IMG}<figcaption>Keeper{tail}</figcaption></figure>",
                ("Keeper" + end, credit),
            )
            for tail, end, credit in (
                (". Photo: Ada", ".", "Photo: Ada"),
                (" \u2014 عکس: Ada", "", "عکس: Ada"),
                (" (Photo by Ada)", "", "Photo by Ada"),
                (", lit. (QN Photo/Ada)", ", lit.", "QN Photo/Ada"),
                ("<cite>(<i>Supplied: Ada</i>)</cite>", "", "(Supplied: Ada)"),
                ("<span>2 / 8</span>", "", ""),
                (" with a photo: of the sea", " with a photo: of the sea", ""),
                (". REUTERS/Ada Pier", ".", "REUTERS/Ada Pier"),
                (" (AFP)", "", "AFP"),
                (" (الفرنسية)", "", "الفرنسية"),
                (" |\n AP Photo <span class='close-button'>Close</span>", "", "AP Photo"),
                (" \u2014 Ada Pier via Getty Images", "", "Ada Pier via Getty Images"),
                (". الأناضول", ".", "الأناضول"),
                (" (Photo Ada Pier. AFP)", "", "Photo Ada Pier. AFP"),
                (". Reuters said it first", ". Reuters said it first", ""),
            )
        ),
        (
            f"<figure>{IMG}<figcaption>Ada Pier / AFP / Getty Images</figcaption></figure>",
            ("", "Ada Pier / AFP / Getty Images"),
        ),
        (f'<div>{IMG}<p></p><p id="caption">Keeper</p></div>', ("Keeper", "")),
        (f'<div><div>{IMG}</div><p class="cutline">Keeper</p></div>', ("Keeper", "")),
        (f'<div><div><p>{IMG}</p></div><p class="photo-caption">Keeper</p></div>', ("Keeper", "")),
        (f'<div><div>{IMG}</div><div id="largeCaption">Keeper</div></div>', ("Keeper", "")),
        (
            f'<div class="foto">{IMG}<p class="pie">Keeper / <b class="firma">ADA</b></p></div>',
            ("Keeper", "ADA"),
        ),
        (
            (
                f'<div class="pic"><div class="image">{IMG}</div><h6 class="credit">Ada</h6>'
                '<p class="caption">Keeper</p></div>'
            ),
            ("Keeper", "Ada"),
        ),
        (
            f'<div class="story-meta"><figure>{IMG}<figcaption>Keeper</figcaption></figure></div>',
            ("Keeper", ""),
        ),
        (
            f'<aside class="single-photo">{IMG}<p class="caption">Keeper</p></aside>',
            ("Keeper", ""),
        ),
        (
            (
                f"<div><p>{IMG}</p></div><div><figure><figcaption><b class='author'>© Ada</b>"
                " Keeper</figcaption></figure></div>"
            ),
            ("Keeper", "© Ada"),
        ),
        (
            (
                f'<div class="img">{IMG}<div class="caption-credit"><p class="caption">Keeper</p>'
                '<p class="credit">Ada</p></div></div>'
            ),
            ("Keeper", "Ada"),
        ),
        (
            (
                f'<div class="img">{IMG}<div class="a-caption__content">Keeper</div>'
                '<div class="a-caption__copyright">Ada</div></div>'
            ),
            ("Keeper", "Ada"),
        ),
        (f'<div class="b"><span>{IMG}</span></div>', ("", "")),
        (
            f'<div class="gallery"><div>{IMG}<p class="caption">Keeper</p></div></div>',
            ("Keeper", ""),
        ),
        (
            f"<figure>{IMG}<span>Ada Pier</span><figcaption>Keeper</figcaption></figure>",
            ("Keeper", "Ada Pier"),
        ),
        (
            f"<figure>{IMG}<figcaption>Keeper <span>Photo: Ada</span></figcaption></figure>",
            ("Keeper", "Photo: Ada"),
        ),
        (
            f"<figure>{IMG}<figcaption><i>Keeper lit.</i><i>Ada Pier</i></figcaption></figure>",
            ("Keeper lit.", "Ada Pier"),
        ),
        (
            f"<table class='caption'><tr><td>{IMG}<tr><td class='tr-caption'>Keeper</table>",
            ("Keeper", ""),
        ),
    ],
)
def test_a_picture_above_the_text_is_the_articles(lead: str, words: tuple[str, str]) -> None:
    assert shown(lead) == [words]


@every_row(
    "lead",
    [
        f"<nav>{IMG}</nav><aside><figure>{IMG}<figcaption>Keeper</figcaption></figure></aside>",
        f'<div class="author"><figure>{IMG}<figcaption>Keeper</figcaption></figure></div>',
        f'<figure><a href="/other">{IMG}<span>Keeper</span></a></figure>',
        f'<img class="avatar" src="{SEEN}.jpg"><img width="40" src="{SEEN}.jpg">',
        f'<div class="related"><img src="{SEEN}.jpg"></div>',
        f'<div class="share-image"><img src="{SEEN}.jpg"><h4>Keeper</h4></div>',
    ],
)
def test_what_stands_above_the_text_for_other_reasons_is_no_picture_of_it(lead: str) -> None:
    assert shown(lead) == []


def test_a_picture_behind_the_text_is_another_pages() -> None:
    assert shown("", f"<figure>{IMG}<figcaption>Keeper</figcaption></figure>") == []


def test_a_picture_that_data_tell_without_words_has_those_of_its_figure() -> None:
    head = script(news(image=f"{SEEN}.jpg?w=1200", articleBody=None))
    lead = f"<figure>{IMG}<figcaption>Keeper</figcaption></figure>"

    assert shown(lead, head=head) == [("Keeper", "")]


def test_a_picture_below_what_offers_to_share_the_page_is_the_articles() -> None:
    share = f'<div class="bar"><b>Lanterns</b><p>{STORY} This was on day 0 of the week.</p></div>'
    lead = f"<figure>{IMG}<figcaption>Keeper</figcaption></figure>"
    text = f'<div class="entry-content">{COPY}</div>'
    body = f"<article>{share}<h1>Lanterns</h1>{lead}{text}</article>"

    assert [each.caption for each in article(page(OPEN, body=body)).pictures] == ["Keeper"]


def test_a_picture_that_loads_late_is_that_which_comes() -> None:
    late = f'<figure><img src="/placeholder.png" data-src="{SEEN}.jpg"></figure>'
    found = article(page(OPEN, body=f"<article><h1>Lanterns</h1>{late}<div>{COPY}</div></article>"))

    assert [each.href for each in found.pictures] == [f"{SEEN}.jpg"]


# --- words around the text -----------------------------------------------------------------


@every_row(
    "behind",
    [
        "<h2>Films of the harbour</h2>",
        "<p>Comments are moderated. Be kind.</p>",
        "<h3>Rules</h3><p>By posting a comment you agree to our terms.</p><p>We use cookies.</p>",
        "<p>Privacy policy: what we keep of you.</p>",
        "<div>Read or Share this story: https://quillmark.example/1x</div>",
        "<p>Follow Quillmark on Telegram.</p>",
        "<p>Copyright 2026 by Quillmark Press</p>",
        "<p>—Copyright 2026 Quillmark Press</p>",
        "<p>Like us on Facebook</p><p>Tags:</p>",
        "<p>Quillmark'ın WhatsApp kanalına katılın, haberler cebinize gelsin.</p>",
        "<p>تابعونا على قناة المثال في تيليجرام</p>",
    ],
)
@every_row("mark", ['itemprop="articleBody"', 'class="entry-content"'])
def test_what_closes_a_page_is_no_copy(behind: str, mark: str) -> None:
    scope = 'itemscope itemtype="https://schema.org/NewsArticle"'
    body = f"<article {scope}><h1>Lanterns</h1><div {mark}>{COPY}{behind}</div></article>"

    assert article(page(OPEN, body=body)).body_text.endswith("day 4 of the week.")


def test_a_notice_between_copy_is_copy() -> None:
    body = f"<article><h1>L</h1><div>{COPY}<p>We use cookies, said Ada.</p><p>{STORY}</p></div>"

    assert "We use cookies, said Ada." in article(page(OPEN, body=body)).body_text


def test_who_helped_is_copy_though_it_is_a_heading() -> None:
    end = "<h6>With reporting by AFP and Reuters</h6><h6>Films of the harbour</h6>"
    body = f'<article><h1>L</h1><div class="entry-content">{COPY}{end}</div></article>'

    assert article(page(OPEN, body=body)).body_text.endswith("reporting by AFP and Reuters")


def test_a_text_in_parts_far_apart_is_whole_unless_another_entry_has_one() -> None:
    part, more = (
        f'<div class="story-body">{COPY}</div>',
        f'<div class="story-body">{COPY * 9}</div>',
    )
    rail = "<div><div class='rail'><p>Kelp prices climb on the pier again.</p></div>{}</div>"
    other = f'<div class="hentry">{part}</div>'
    for around, begins in ((part, 10), (other, 9)):
        found = article(page(OPEN, body=f"<h1>L</h1><div>{around}{rail.format(more)}</div>"))

        assert found.body_text.count("day 4 of the week.") == begins
        assert "Kelp" not in found.body_text


def test_a_text_in_parts_that_are_called_alike_is_whole() -> None:
    one = f'<div data-area="text"><div><p>{STORY}</p><p>{STORY}</p></div></div>'
    other = f'<div data-area="text"><div>{COPY}<p>The last one of all these lines.</p></div></div>'
    found = article(page(OPEN, body=f"<main><h1>L</h1><section>{one}{other}</section></main>"))

    assert found.body_text.count("lit each of them by hand") == 7


def test_letters_of_a_digest_are_no_name() -> None:
    body = f'<article><h1>L</h1>{COPY}<div><h2 class="sc-f98b1ad2-0">Lit</h2></div>{COPY}</article>'

    assert "Lit" in article(page(OPEN, body=body)).body_text


# --- days -----------------------------------------------------------------------------------


@every_row(
    ("text", "language", "day"),
    [
        ("08/01/2014", "en-US", "2014-08-01"),
        ("08/01/2014 at 9:30", "en-GB", "2014-01-08 at 9:30"),
        ("08/01/2014", "fr", "2014-01-08"),
        ("08/01/2014", "en", None),
        ("08/01/2014", "", None),
        ("08/01/2014", "ja", None),
        ("Tue, 03/04/2025 - 08:05", "en", "Tue, 2025-03-04 - 08:05"),
        ("25/12/2014", "en-US", "2014-12-25"),
        ("12/25/2014", "", "2014-12-25"),
        ("05/05/2014", "", "2014-05-05"),
        ("45/45/2014", "fr", None),
        ("no day", "fr", None),
    ],
)
def test_a_day_in_slashes_is_what_its_numbers_weekday_or_language_say(
    text: str, language: str, day: str | None
) -> None:
    assert without_slashes(text, language) == day


@every_row(("lang", "day"), [("en-US", "2014-08-01"), ("de", "2014-01-08")])
def test_the_language_of_a_page_settles_its_day(lang: str, day: str) -> None:
    body = f'<article><h1>Lanterns</h1><p class="date">08/01/2014</p><div>{COPY}</div></article>'

    assert article(page(OPEN, body=body, lang=lang)).versioncreated.date().isoformat() == day


def test_a_day_that_may_be_two_is_none() -> None:
    body = f'<article><h1>Lanterns</h1><p class="date">08/01/2014</p><div>{COPY}</div></article>'

    assert "versioncreated: nobody knows the day of '08/01/2014'" in notes(page(OPEN, body=body))
    assert article(page(OPEN, body=body)).versioncreated.year == 2026


@every_row(
    ("line", "byline"),
    [
        (
            '<p class="submitted">Submitted by <b>Ada Pier</b> on 4 March 2025 - 08:05</p>',
            "Ada Pier",
        ),
        ('<p class="author"><i>Quenby -</i> <i class="name">Ada Pier</i></p>', "Ada Pier"),
        ('<p class="author"><i class="location">QUENBY</i>, 4 March 2025</p>', ""),
    ],
)
def test_a_name_is_found_among_what_else_its_line_says(line: str, byline: str) -> None:
    body = f"<article><h1>Lanterns</h1>{line}<div>{COPY}</div></article>"

    assert article(page(OPEN, body=body)).byline == byline


@every_row(
    "line",
    [
        '<div class="post-date"><time datetime="2025-03-04T08:05:00Z">4 March 2025</time></div>',
        "<ul><li><i></i>4 March 2025 08:05</li></ul>",
        '<p class="date">Tue, 3/4/2025 8:05 AM</p>',
        '<span class="x-date">1446/09/04 - 2025/03/04 08:05</span>',
        '<span class="yayin-tarihi">Yayınlanma: 04.03.2025 - 08:05</span>',
    ],
)
def test_a_day_is_found_near_the_headline(line: str) -> None:
    body = f"<article><h1>Lanterns</h1>{line}<div>{COPY}</div></article>"

    assert article(page(OPEN, body=body)).versioncreated.isoformat() == "2025-03-04T08:05:00+00:00"


def test_a_link_that_is_called_a_headline_is_its_words() -> None:
    body = (
        '<article itemscope itemtype="https://schema.org/NewsArticle">'
        f'<h1><a itemprop="headline" href="/here">Lit</a></h1><div>{COPY}</div></article>'
    )

    assert article(page(body=body)).headline == "Lit"


# --- what points away -----------------------------------------------------------------------

TO = '<a href="/other">Kelp prices climb</a>'


@every_row(
    "more",
    [
        f"<p>Read more: {TO}</p>",
        f"<p>Lire aussi : {TO}</p>",
        "<div><h3>Related stories</h3><h4>Kelp prices climb</h4><a href='/other'></a></div>",
        f"<div><b>اقرأ أيضا:</b> {TO}</div>",
        f"<p>A lire aussi : {TO}</p>",
        f"<p>(MORE: {TO})</p>",
        f"<p>یہ بھی پڑھیے: {TO}</p>",
        f"<p>Ayrıca oku: {TO}</p>",
    ],
)
@every_row("mark", ['itemprop="articleBody"', 'class="entry-content"'])
def test_what_points_to_another_page_is_no_copy(more: str, mark: str) -> None:
    scope = 'itemscope itemtype="https://schema.org/NewsArticle"'
    body = f"<article {scope}><h1>Lanterns</h1><div {mark}>{COPY}{more}{COPY}</div></article>"
    found = article(page(OPEN, body=body)).body_text

    assert "Kelp" not in found
    assert found.count("day 4 of the week.") == 2


@every_row(
    "line",
    [
        "<p>Read more: she reads a book a day, and has for years.</p>",
        f"<p>Related: {TO}, said the keeper of the harbour, who has lit it for years.</p>",
        "<div><p>Read more</p><p>Kelp prices climb, she said.</p></div>",
        f"<p>Video: she shows how {TO} on the pier of the old harbour town.</p>",
    ],
)
def test_a_line_that_only_begins_so_is_copy(line: str) -> None:
    body = f"<article><h1>Lanterns</h1><div>{COPY}{line}{COPY}</div></article>"
    said = line.rpartition("<p>")[2].partition("</p>")[0][-12:]

    assert said in article(page(OPEN, body=body)).body_text


def test_a_line_about_who_may_read_on_is_no_copy() -> None:
    body = f'<article><h1>L</h1><div class="text"><p>Subscribers only</p>{COPY}</div></article>'

    assert article(page(OPEN, body=body)).body_text.startswith("The lanterns came back")


@every_row(
    ("line", "byline", "begins"),
    [
        ("By Ada Pier", "Ada Pier", "The lanterns"),
        ("By Ada Pier and Bo van Quay", "Ada Pier and Bo van Quay", "The lanterns"),
        ("<b>L</b><br><i>By Ada Pier, Pier staff</i><br>Friday 6 March 2026", "Ada Pier", "The l"),
        ("Published: 6 March 2026</p><p>By Ada Pier</p><p>L", "Ada Pier", "The lanterns"),
        ("Posted by keeper on Friday 6 March 2026<br>L</p><p>Once", "", "Once"),
        ("By Ada Pier<br>There they were", "Ada Pier", "There they were"),
        ("On 6 March 2026 they were gone", "", "On 6 March"),
        ("By noon they were gone", "", "By noon"),
        ("By Ada", "", "By Ada"),
    ],
)
def test_a_first_line_of_names_is_the_byline(line: str, byline: str, begins: str) -> None:
    body = f'<article><h1>L</h1><div class="entry-content"><p>{line}</p>{COPY}</div></article>'
    found = article(page(OPEN, body=body))

    assert (found.byline, found.body_text[: len(begins)]) == (byline, begins)
    assert found.body_html.startswith(f"<p>{begins}")


@every_row("title", ["The Pier Online: Lanterns of old", "Lanterns of old - The Pier"])
def test_the_headline_in_the_first_line_is_the_titles(title: str) -> None:
    body = f"<title>{title}</title><table><td><b>Lanterns of old</b><br><br>{COPY}</td></table>"
    found = article(page(OPEN, body=body).replace(b"<title>Lanterns | Q</title>", b""))

    assert (found.headline, found.body_text[:12]) == ("Lanterns of old", "The lanterns")


def test_a_first_line_of_names_is_copy_where_the_page_says_who_wrote() -> None:
    body = f'<article><h1>L</h1><div class="entry-content"><p>By Ada Pier</p>{COPY}</div></article>'
    found = article(page(OPEN, '<meta name="author" content="Bo Quay">', body=body))

    assert (found.byline, found.body_text[:11]) == ("Bo Quay", "By Ada Pier")


SUM = "They were found below the pier, says the keeper."


@every_row(
    ("above", "standfirst"),
    [
        (f"<h2>{SUM}</h2>", SUM),
        (f'<p class="by">By Ada Pier</p><p>{SUM}</p>', SUM),
        (f'<div class="a-spot"><p>{SUM}</p></div>', SUM),
        (f'<div class="a-spot"><p>{SUM}</p></div><div class="a-spot"><p>{SUM}</p></div>', SUM),
        (f'<div id="subtitulo_nota"><h2>{SUM}</h2></div>', SUM),
        (f'<p id="stand-first">{SUM}</p>', SUM),
        ('<h3 class="subtitle">A walk</h3>', "A walk"),
        ("<h3>A walk</h3>", ""),
        (f'<div data-gu-name="standfirst"><div><p>{SUM[:-1]}</p></div></div>', SUM[:-1]),
        (
            f'<p class="intro">{SUM}</p><p class="intro">And more to come.</p>',
            f"{SUM} And more to come.",
        ),
        (f'<div class="share">{SUM}</div>', ""),
        (f"<aside><h2>{SUM}</h2></aside>", ""),
        (f'<h2><a href="/pier">{SUM}</a></h2>', ""),
        (f"<figure>{IMG}<figcaption>{SUM}</figcaption></figure>", ""),
        ("<h2>Last changed 6 March 2026</h2>", ""),
        ("<h2>By Ada Pier | Quillmark.example</h2>", ""),
        (f"<p>Correction: {SUM}</p>", ""),
        (f"<div><div><div><p>{SUM}</p></div></div></div>", ""),
        (f"<h2>{STORY}</h2>", ""),
    ],
)
def test_what_sums_an_article_up_above_its_text_is_its_standfirst(
    above: str, standfirst: str
) -> None:
    body = f'<article><h1>Lanterns</h1>{above}<div class="entry-content">{COPY}</div></article>'
    found = article(page(OPEN, body=body))

    assert found.subheadline == standfirst
    assert found.body_text.startswith("The lanterns")


def test_whose_a_picture_is_is_told_once_though_its_page_says_it_twice() -> None:
    caption = '<div class="caption"><p>Keeper. <b class="credit">Ada Pier/Q</b></p></div>'
    lead = f'<div class="image">{IMG}{caption}<span class="credit">Ada Pier/Q</span></div>'
    body = f"<article><h1>Lanterns</h1>{lead}<div class='entry-content'>{COPY}</div></article>"

    (picture,) = article(page(OPEN, body=body)).pictures
    assert (picture.caption, picture.credit) == ("Keeper.", "Ada Pier/Q")


def test_a_headline_shown_behind_another_label_leads_to_what_is_below_it() -> None:
    """Its title says the place, and the page a region."""
    title = '<meta property="og:title" content="Holm: Lanterns are back">'
    shown = (
        f"<article><header><h2><span>The coast</span> <span>Lanterns are back</span></h2></header>"
        f"<section><figure>{IMG}<figcaption>Keeper</figcaption></figure></section>{COPY}</article>"
    )
    found = article(page(OPEN, title, body=shown))

    assert [each.caption for each in found.pictures] == ["Keeper"]


def test_properties_in_a_head_are_the_pages() -> None:
    head = '<meta itemprop="datePublished" content="2025-03-04T10:00:00-0500">'

    assert article(page(OPEN, head, body=COPY)).versioncreated.hour == 10


def test_what_a_figure_offers_is_no_caption() -> None:
    lead = (
        f"<figure>{IMG}<div><span>Image</span></div><figcaption>Keeper <a href='/l'>License it</a>"
        "<span><span>Credit...</span><span>Ada Pier</span></span></figcaption></figure>"
    )

    assert shown(lead)[0][0] == "Keeper"
    around = f"<a href='/l'>[+] Enlarge {IMG} Open in new window</a>"
    assert shown(f"<figure>{around}<figcaption>Keeper</figcaption></figure>")[0][0] == "Keeper"


def test_a_day_behind_the_title_is_the_pages() -> None:
    body = f"<h1>Lanterns return at last</h1>{COPY}"
    wire = page("<title>Lanterns return at last | Q | 04.03.2025</title>", body=body)

    assert article(wire.replace(b"<title>Lanterns | Q</title>", b"")).versioncreated.day == 4


def test_a_headline_is_found_in_a_title_by_a_heading_of_lower_rank() -> None:
    wire = page("<title>Lanterns return at last : News : Q</title>", body=COPY)
    wire = wire.replace(b"<title>Lanterns | Q</title>", b"")
    shown = wire.replace(
        b"<body>", b"<body><h1><a href='/'></a></h1><h2>Lanterns return at last</h2>"
    )

    assert article(shown).headline == "Lanterns return at last"
