"""Pages whose mark-up says less, or something else, than what they show."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, notes
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


TITLE = '<div class="film">Watch: the lanterns from above | Quillmark</div>'
AWAY = '<p><a href="/pier">The pier: who built it, and when, and why nobody likes it</a></p>'


@every_row(
    ("among", "kept"),
    [
        (TITLE, False),
        ("<div>.</div>", False),
        (AWAY, False),
        ("<h3>Who knew of them</h3>", True),
        ("<p>It rained all the while.</p>", True),
        ("<ul><li>nine of brass</li><li>four of tin</li></ul>", True),
    ],
)
def test_what_data_do_not_tell_between_what_they_do_is_no_copy_unless_it_is_marked_as_such(
    among: str, *, kept: bool
) -> None:
    half = f"<p>{WORDS[0]}</p>{among}<p>{WORDS[1]}</p><p>{WORDS[2]}</p>"
    told = script(news(articleBody=" ".join(WORDS)))

    read = article(page(told, body=f'<div class="story">{half}</div>'))

    assert (read.body_text != TEXT) is kept


def test_a_link_that_data_tell_with_the_text_is_still_no_copy() -> None:
    away = AWAY.replace("<p>", "<div>").replace("</p>", "</div>")
    half = f"<p>{WORDS[0]}</p>{away}<p>{WORDS[1]}</p><p>{WORDS[2]}</p>"
    link = "The pier: who built it, and when, and why nobody likes it"
    told = script(news(articleBody=f"{WORDS[0]} {link} {WORDS[1]} {WORDS[2]}"))

    assert article(page(told, body=f"<div>{half}</div>")).body_text == TEXT


def test_words_that_the_page_lacks_are_taken_from_the_data() -> None:
    told = script(news(articleBody=" ".join(WORDS)))

    read = article(page(told, body=f"<div>{AWAY}<p>{WORDS[0]}</p><p>{WORDS[2]}</p></div>"))

    assert WORDS[1] in read.body_text


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
