"""Orders in a table, beside a picture, above a page's article or far down: each is seen there."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import ALARMS, ap, g2, is_kept_off, ninjs, reading, rss, standing
from tests.unit.ingest.mails import mail
from tests.unit.ingest.pages import STORY, news, page, script
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk_ingest.readings import Reading

LONG: Final = (
    "The lanterns came back to the harbour on Thursday, and the keeper lit each of them by hand.",
    "Nobody had seen them since the winter of the great ice, when they were carried inland.",
    "Children followed the cart up the hill, and two bands played where the road turns.",
    "The harbour office paid for oil and wicks, and will go on to do so until the summer.",
    "A second cart is on its way with the lamps of the northern pier, its driver said.",
    "They hang in the same order as before, which a drawing in the chapel shows.",
)
FAR_UP: Final = 3
WAITS: Final = "Embargoed until 0600 GMT on Monday, 30 November 2026"
IN_A_ROW: Final = "<table><tr><td>LANTERNS</td><td>{said}</td></tr></table>"


def far_down(said: str) -> list[str]:
    return [*LONG[:FAR_UP], said, *LONG[FAR_UP:], *LONG]


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def above_article(said: str) -> bytes:
    body = f"<div><p>{said}</p></div><article><p>{STORY}</p></article>"
    return page(script(news(articleBody=STORY)), body=body)


def picture(said: str) -> dict[str, object]:
    rendition = {"href": "https://pictures.example/1.jpg", "mimetype": "image/jpeg"}
    return {
        "type": "picture",
        "uri": "urn:picture:1",
        "description_text": said,
        "description_caption": said,
        "renditions": {"main": rendition | {"type": "image"}},
    }


PLACES: Final[dict[str, Callable[[str], bytes]]] = {
    "the second cell of a row": lambda said: g2(IN_A_ROW.format(said=said) + f"<p>{LONG[0]}</p>"),
    "a row of a mail": lambda said: mail(
        (IN_A_ROW.format(said=said) + paragraphs([*LONG])).encode(),
        fields={"Content-Type": "text/html; charset=utf-8"},
    ),
    "a meta of NITF": lambda said: nitf(paragraphs([*LONG])).replace(
        b"<docdata", f'<meta name="note" content="{said}"/><docdata'.encode()
    ),
    "a picture's caption, ninjs": lambda said: ninjs(associations={"main": picture(said)}),
    "a picture's caption, AP": lambda said: ap(associations={"1": picture(said)}),
    "above a page's article": above_article,
}
FAR_DOWN: Final[dict[str, Callable[[str], bytes]]] = {
    "NewsML-G2": lambda said: g2(paragraphs(far_down(said))),
    "RSS": lambda said: rss(
        f"<guid>a</guid><title>Lanterns return</title><description><![CDATA["
        f"{paragraphs(far_down(said))}]]></description>"
    ),
    "text": lambda said: iptc("Lanterns return =", "\n\n".join(far_down(said))),
    "mail": lambda said: mail(("\n\n".join(far_down(said)) + "\n").encode()),
}
RECALLS: Final = (
    "Please remove the lantern story from your pages, to be on the safe side.",
    "Bitte den Bericht über die Laternen nicht mehr verwenden.",
    "Nous retirons notre article sur les lanternes.",
    "Просим удалить сообщение о фонарях.",
    "يرجى حذف الخبر المتعلق بالمنارات",
)


def held(found: Reading) -> bool:
    (item,) = found.items
    (alarm,) = found.refusals
    return is_kept_off(item.article) and alarm.code in ALARMS


@every_row("place", PLACES)
@every_row("said", RECALLS)
def test_a_story_is_taken_back_beside_its_copy_too(said: str, place: str) -> None:
    assert held(reading(PLACES[place](said)))


@every_row("place", PLACES)
def test_an_embargo_holds_beside_the_copy_too(place: str) -> None:
    (item,) = reading(PLACES[place](WAITS)).items

    assert str(item.article.embargoed) == "2026-11-30 06:00:00+00:00"


@every_row("name", FAR_DOWN)
@every_row(
    "said",
    [
        *("Please kill the story on the lanterns.", "We are withdrawing this story."),
        *("Rogamos retiren esta nota sobre los faroles.", "Vi drar tillbaka texten om lyktorna."),
        *("MANDATORY KILL: the lanterns", "Lütfen fener haberini kullanmayınız."),
    ],
)
def test_a_paragraph_far_down_that_asks_desks_takes_the_story_back(said: str, name: str) -> None:
    assert held(reading(FAR_DOWN[name](said)))


@every_row("name", FAR_DOWN)
@every_row("said", [WAITS, "EMBARGOED UNTIL MONDAY NOON", "SPERRFRIST: Montag 6 Uhr"])
def test_a_loud_embargo_far_down_holds(said: str, name: str) -> None:
    (item,) = reading(FAR_DOWN[name](said)).items

    assert item.article.embargo_text is not None


@every_row("name", FAR_DOWN)
@every_row(
    "said",
    [
        "The paper withdrew its story about the keeper on Friday and told readers to disregard it.",
        "\u201cPlease delete the story,\u201d the keeper had written to two papers in the spring.",
        "Embargo or not, the oil will come, the harbour office said on Thursday.",
        "The story about the ice was withdrawn from the shelves by its publisher.",
        "Please the crowd he did: the keeper told a story, and lit the last lamp twice.",
        "Editors of three papers were there, and two of them wrote a story about it.",
    ],
)
def test_what_a_story_tells_far_down_is_news(said: str, name: str) -> None:
    (item,) = reading(FAR_DOWN[name](said)).items

    assert (standing(item.article), item.article.embargo_text) == ("usable", None)


@every_row("place", ["the second cell of a row", "a picture's caption, ninjs"])
@every_row(
    "said", ["The keeper's oil is under an embargo", "Keeper withdraws from the race", "Recalled"]
)
def test_what_is_told_beside_the_copy_is_news(said: str, place: str) -> None:
    (item,) = reading(PLACES[place](said)).items

    assert (standing(item.article), item.article.embargo_text) == ("usable", None)


@every_row("said", ["Please remove our story.", "EMBARGOED UNTIL MONDAY"])
def test_what_a_comment_of_the_mark_up_says_orders_nothing(said: str) -> None:
    (item,) = reading(g2(f"<!-- {said} --><p>{LONG[0]}</p>")).items

    assert (standing(item.article), item.article.embargo_text) == ("usable", None)


@every_row("lines", [["Internal: ring the keeper first.", *LONG], far_down("Internal: ring him.")])
def test_a_line_for_the_house_is_not_shown_and_a_person_looks(lines: list[str]) -> None:
    (item,) = reading(g2(paragraphs(lines))).items

    assert "ring" not in item.article.body_text
    assert is_kept_off(item.article)
