"""When and by whom, where a page says so in the line below its headline alone."""

from tests.rows import every_row
from tests.unit.ingest.builders import article
from tests.unit.ingest.pages import STORY, news, page, script

TEXT = f"<p>{STORY}</p><p>{STORY}</p><p>{STORY}</p>"


def shown(*below: str, above: str = "", lang: str = "en") -> bytes:
    """Write a page without data: a headline, lines below it, a text."""
    return page(
        body=f"{above}<main><h1>Lanterns return</h1>{''.join(below)}<div>{TEXT}</div></main>",
        lang=lang,
    )


@every_row(
    ("line", "day"),
    [
        ('<i class="submitted-by">Submitted on Mon, 2026-11-16 13:49</i>', "2026-11-16T13:49"),
        ('<p class="date">Published: November 16, 2026 at 1:49 PM</p>', "2026-11-16T13:49"),
        ('<div id="pubDate">16 November 2026, 13:49 GMT</div>', "2026-11-16T13:49"),
        ('<p class="fecha">lunes, 16 de noviembre de 2026</p>', "2026-11-16T00:00"),
        ('<span class="tarih">16.11.2026</span>', "2026-11-16T00:00"),
        ('<i property="dc:date dc:created" content="2026-11-16T13:49Z">x</i>', "2026-11-16T13:49"),
        ('<i class="detail-time">16 نومبر ، 2026</i>', "2026-11-16T00:00"),
        ('<p class="date">الأربعاء، 28 آب/أغسطس 2026، 14:00</p>', "2026-08-28T14:00"),
        ('<i class="published" title="2026-11-16T13:49:00Z">a week ago</i>', "2026-11-16T13:49"),
        ('<p class="byline">By Ida Quill | Haven | Nov. 16, 2026</p>', "2026-11-16T00:00"),
        ('<p class="dateline">, 16th November 2026</p>', "2026-11-16T00:00"),
        ("<h6><i>Nov. 16, 2026 |</i></h6>", "2026-11-16T00:00"),
        ('<i class="text-meta">۱۶ آذر ۱۴۰۵ / ۱۳:۴۹</i>', "2026-12-07T13:49"),
        ('<p class="meta">Ida <i class="date">16.11.2026 13:49</i></p>', "2026-11-16T13:49"),
        ('<p class="date">1:49PM GMT, Monday, 16 Nov 2026</p>', "2026-11-16T13:49"),
        ('<p class="date">Monday November 16, 2026 @ 1:49pm GMT</p>', "2026-11-16T13:49"),
        ('<p class="date">16 November 2026 Last updated at 13:49 GMT</p>', "2026-11-16T13:49"),
        ('<p class="date">16 آب/أغسطس 2026، آخر تحديث 16:49 (GMT+0300)</p>', "2026-08-16T16:49"),
        ('<p class="date">Publié le 16 novembre 2026 à 13h49</p>', "2026-11-16T13:49"),
        ('<p class="date">16. November 2026 um 13.49 Uhr</p>', "2026-11-16T13:49"),
        ('<p class="date">16 de noviembre de 2026 a las 13:49</p>', "2026-11-16T13:49"),
        ('<p class="date">16 kasım 2026 saat 13:49</p>', "2026-11-16T13:49"),
        ("<p>2026年11月16日13:49 | 来源：港新网</p>", "2026-11-16T13:49"),
        ('<p class="date">نشر في: 16 نوفمبر ,2026: 01:49 م GST</p>', "2026-11-16T13:49"),
        (
            "<p>PUBLISHED: Nov. 15, 2026 at 6:00 a.m. | UPDATED: Nov. 16, 2026 at 1:49 p.m.</p>",
            "2026-11-16T13:49",
        ),
        ("<ul><li><a>Five ferries went out today</a> 15 November 2026</li></ul>", "20"),
    ],
)  # fmt: skip
def test_the_day_below_the_headline_is_when_a_page_was_made(line: str, day: str) -> None:
    found = article(shown(line))

    assert found.versioncreated.isoformat().startswith(day)


@every_row(
    ("line", "name"),
    [
        ('<p class="byline">By Ida Quill</p>', "Ida Quill"),
        ('<p class="autor pull-left"><b>Ida Quill</b> | Haven | 16/11/2026</p>', "Ida Quill"),
        ('<span class="article-author">Ida Quill, Tom Reed</span>', "Ida Quill, Tom Reed"),
        ('<div class="author">Ida Quill - Haven</div>', "Ida Quill"),
        ('<i class="author-name"><a href="/ida">Ida Quill</a><i> - </i></i>', "Ida Quill"),
        ('<span class="author">Photographs by Ida Quill</span>', "Ida Quill"),
        ('<p class="author"><a href="/i">Ida Quill</a> <i>Harbour editor</i></p>', "Ida Quill"),
        (
            '<p class="author">By <a href="/i">Ida Quill</a> <i>and Tom Reed</i></p>',
            "Ida Quill and Tom Reed",
        ),
        ('<span class="firma">Ida Quill</span>', "Ida Quill"),
        ('<p class="author">Ida Quill Filed Under News Sea</p>', "Ida Quill"),
        ('<p class="author">Ida Quill ida@quillmark.example</p>', "Ida Quill"),
        ('<i class="byLine">By Ida Quill | Archive</i>', "Ida Quill"),
        ('<p class="byline"><i class="by-name">By Ida Quill</i> <i>Sea desk</i></p>', "Ida Quill"),
        ("<p>by Ida Quill on May 15, 2026 at 3:45 pm ET</p>", "Ida Quill"),
        ('<p class="byline"><a>Ida Quill</a> | <a>Bo Pier</a></p>', "Ida Quill, Bo Pier"),
        ("<p>By the sea and far away</p>", ""),
        ('<div class="author">Follow us: the harbour at night</div>', ""),
        ('<div class="author">Ida Quill keeps the lamps of the harbour and writes of it</div>', ""),
        ('<div class="comment author">Tom Reed</div>', ""),
        ('<div class="hmedia"><p class="contributor">Tom Reed</p></div>', ""),
    ],
)
def test_the_name_below_the_headline_is_whose_the_page_is(line: str, name: str) -> None:
    assert article(shown(line)).byline == name


@every_row(
    "lines",
    [
        '<p class="date">Posted: 16 November 2026 13:49</p><p class="date">Updated: {}</p>',
        '<p class="date">Yayın: 16.11.2026 13:49 Güncelleme: {}</p>',
        '<i class="posted modified">16 November 2026 13:49</i> <time class="updated">{}</time>',
    ],
)
def test_a_page_may_tell_when_it_was_changed_too(lines: str) -> None:
    found = article(shown(lines.format("17.11.2026 09:15")))

    assert found.versioncreated.isoformat().startswith("2026-11-17T09:15")
    assert str(found.firstcreated).startswith("2026-11-16 13:49")


def test_the_hour_of_a_day_that_data_say_stands_below_the_headline() -> None:
    for data, hour in (("2026-11-16", 13), ("2026-11-16T07:00", 7), ("2026-11-15", 0)):
        head = f'<meta name="date" content="{data}">'
        line = '<p class="date">16 November 2026, 13:49</p>'
        wire = shown(line).replace(b"</head>", head.encode() + b"</head>")

        assert article(wire).versioncreated.hour == hour


def test_what_data_says_is_better() -> None:
    said = '<meta name="author" content="Ida Quill"><meta name="date" content="2026-11-15">'
    found = article(
        page(
            said,
            body=f"<h1>Lanterns return</h1><p class=byline>By Tom Reed</p><p class=date>16.11.2026"
            f"</p><div>{TEXT}</div>",
        )
    )

    assert (found.byline, found.versioncreated.day) == ("Ida Quill", 15)


def test_the_clock_of_a_site_is_not_when_its_page_was_made() -> None:
    clock = '<header><div><div><div><p class="date">17 November 2026</p></div></div></div></header>'
    line = '<p class="date">16 November 2026</p>'

    assert article(shown(line, above=clock)).versioncreated.day == 16


@every_row(
    ("name", "said"),
    [
        ("article_date_original", "November 16, 2026, 12:06 PM"),
        ("bt:pubDate", "2026-11-16"),
    ],
)
def test_a_meta_element_of_any_known_name_says_the_day(name: str, said: str) -> None:
    found = article(page(f'<meta name="{name}" content="{said}">', body=f"<h1>Lanterns</h1>{TEXT}"))

    assert found.versioncreated.day == 16


def test_the_logo_of_who_publishes_is_no_picture() -> None:
    site = "https://quillmark.example/img"
    logo = {"@type": "ImageObject", "url": f"{site}/quillmark_logo_600x600.jpg"}
    said = news(
        image=[f"{site}/quillmark_logo_1200x800.jpg", f"{site}/harbour.jpg"],
        publisher={"@type": "Organization", "name": "Quillmark", "logo": logo},
    )

    assert [each.href for each in article(page(script(said))).pictures] == [f"{site}/harbour.jpg"]


@every_row(
    "line",
    [
        "Par Ada Quill - Publié le 16 novembre 2026 à 13h49",
        "Ada Quill | 16 November 2026, 13:49",
        "Von Ada Quill - 15.11.2026, aktualisiert am 16.11.2026 um 13.49 Uhr",
        "16 November 2026 13:49 · By Ada Quill",
        "16 November 2026 13:49 by Ada Quill",
    ],
)
def test_one_line_above_the_text_may_say_who_wrote_it_and_when(line: str) -> None:
    inside = f"<article><h1>Lanterns return</h1><p>{line}</p>{TEXT}</article>"
    found = article(page(body=inside))

    assert (found.byline, found.versioncreated.isoformat()[:16]) == (
        "Ada Quill",
        "2026-11-16T13:49",
    )
    assert found.body_text.startswith(STORY)


@every_row(
    "line",
    [
        "Ada Quill lit them - all of them",
        "Harbour lamps | 16 November 2026 | Lanterns, ropes and oil | Sea",
        "On 16 November 2026 the lamps went out",
    ],
)
def test_a_line_that_says_anything_else_is_copy(line: str) -> None:
    inside = f"<article><h1>Lanterns return</h1><p>{line}</p>{TEXT}</article>"

    assert article(page(body=inside)).body_text.startswith(line)


def test_what_stands_above_the_line_of_who_wrote_it_is_the_standfirst() -> None:
    above = "All of them are lit by hand again, and by one keeper alone."
    line = "<p>Par Ada Quill - Publié le 16 novembre 2026</p>"
    inside = f"<article><h1>Lanterns return</h1><p>{above}</p>{line}{TEXT}</article>"
    found = article(page(body=inside))

    assert (found.subheadline, found.byline) == (above, "Ada Quill")
    assert found.body_text.startswith(STORY)


def test_a_time_beside_that_of_its_publishing_is_that_of_a_change() -> None:
    times = (
        '<p><time class="entry-date published" datetime="2026-11-16T13:49:00Z">a</time>'
        '<time class="updated" datetime="2026-11-17T08:00:00Z">b</time></p>'
    )
    inside = times.replace("</time><time", "</time><span>and <time").replace("</p>", "</span></p>")
    elsewhere = '<p><time class="updated" datetime="2026-11-19T08:00:00Z">c</time></p>'
    for each in (times, inside):
        found = article(shown(each, elsewhere))

        assert found.versioncreated.isoformat() == "2026-11-17T08:00:00+00:00"
        assert str(found.firstcreated) == "2026-11-16 13:49:00+00:00"


def test_a_line_of_any_details_may_say_who_posted_it() -> None:
    line = '<p class="meta">Posted by Ada Quill on November 16, 2026 at 1:49 pm</p>'

    assert article(shown(line)).byline == "Ada Quill"


def test_the_day_of_a_change_may_stand_beside_one_without_a_name() -> None:
    lines = "<div><span>Published: 16 November 2026, 13:49</span>{}</div>"
    changed = lines.format("<span>Updated: 17 November 2026, 08:00</span>")

    assert article(shown(changed)).versioncreated.isoformat()[:16] == "2026-11-17T08:00"
    assert article(shown(lines.format("<span>Sea</span>"))).versioncreated.day == 16


def test_who_wrote_it_ends_before_when_it_was_changed() -> None:
    line = (
        '<div class="Page-byline"><div>By&nbsp;<a href="/a">ADA QUILL</a></div>'
        "<div>Updated&nbsp;8:10 AM GMT, November 28, 2026</div></div>"
    )

    assert article(shown(line)).byline == "ADA QUILL"
