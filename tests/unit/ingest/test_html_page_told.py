"""What the data of a page tell of its text is held against what the page shows."""

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
TITLE = '<div class="film">Watch: the lanterns from above | Quillmark</div>'
AWAY = '<p><a href="/pier">The pier: who built it, and when, and why nobody likes it</a></p>'


@every_row(
    ("among", "kept"),
    [
        (TITLE, False),
        ("<div>The text goes on below</div>", False),
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


def test_another_list_of_as_many_letters_is_not_what_is_told() -> None:
    menu = "".join(f"<li>Harbour news {each}</li>" for each in range(19))
    body = f"<div><ul>{menu}</ul></div><main><div>{COPY}</div><div><p>AP/ida</p></div></main>"

    assert article(page(script(news(articleBody=" ".join(WORDS))), body=body)).body_text == TEXT


@every_row("told", [WORDS[0], f"{WORDS[0]} She had looked for them in ev"])
def test_a_text_that_data_tell_the_beginning_of_is_the_pages(told: str) -> None:
    body = f"<h1>Lanterns return</h1><main><div><div>{COPY}</div></div></main>"

    assert article(page(script(news(articleBody=told)), body=body)).body_text == TEXT


@every_row(
    ("slip", "places"),
    [
        (('"2026-11-20T12:00:00+03:00"', "2026-11-20T12:00:00+03:00"), 1),
        (('"https://quillmark.example/sea/lanterns"', "https://quillmark.example/sea/lanterns"), 1),
        (('", "datePublished"', '"\n "datePublished"'), 1),
        (('"2026-11-20T12:00:00+03:00", ', "2026-11-20T12:00:00+03:00\n"), 2),
    ],
)
def test_data_without_quotation_marks_or_commas_are_read(
    slip: tuple[str, str], places: int
) -> None:
    wire = page(script(news()).replace(*slip))

    assert article(wire).headline == "Lanterns return"
    assert article(wire).versioncreated.isoformat() == "2026-11-20T12:00:00+03:00"
    assert f"json: {places} places that are no JSON mended" in notes(wire)


@every_row("above", ["<p>Harbourton</p>", "<p>Friday, 20 November, 06:00</p>", "<div>Listen</div>"])
def test_what_stands_above_all_that_is_told_is_no_copy(above: str) -> None:
    told = script(news(articleBody=" ".join(WORDS)))

    assert article(page(told, body=f"<div>{above}{COPY}</div>")).body_text == TEXT


def test_a_line_that_is_a_link_alone_is_no_copy_of_what_is_told() -> None:
    title = "WHO BUILT THE PIER AND WHY NOBODY LIKES IT"
    link = f'<p><a href="/pier">{title}</a></p>'
    told = script(news(articleBody=f"{WORDS[0]} {title} {WORDS[1]}"))

    read = article(page(told, body=f"<div><p>{WORDS[0]}</p>{link}<p>{WORDS[1]}</p></div>"))

    assert read.body_text == "\n\n".join(WORDS[:2])


def test_a_text_that_begins_behind_an_empty_element_is_found() -> None:
    copy = COPY.replace("<p>", "<p><i></i>", 1)
    body = f"<div><ul><li>Menu</li></ul></div><div><div>{copy}</div></div>"

    read = article(page(script(news(articleBody=" ".join(WORDS))), body=body))

    assert read.body_text == TEXT
