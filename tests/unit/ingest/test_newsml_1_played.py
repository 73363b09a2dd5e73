"""Stories of NewsML 1.2 that are played and not read, and parts that have fields of their own."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, reading
from tests.unit.ingest.xml_wires import component, item, lines, newsml_1, text_content


def wire(*inside: str) -> bytes:
    return newsml_1(item(component("".join(inside))))


def part(role: str, text: str) -> str:
    return component(f'<Role FormalName="{role}"/>{text_content(text)}')


def played(role: str, href: str, kind: str) -> str:
    content = f'<ContentItem Href="{href}"><Format FormalName="{kind}"/></ContentItem>'
    return component(f'<Role FormalName="{role}"/>{content}')


@every_row(
    ("role", "file", "type_"),
    [
        ("Video", ("Clip", "lamps.mp4", "Mpeg4"), "video"),
        ("Audio", ("Sound", "lamps.mp3", "Mpeg3"), "audio"),
        ("Text", ("Clip", "lamps.mp4", "Mpeg4"), "text"),
        ("Audio", ("Image", "lamps.jpg", "Jpeg"), "text"),
    ],
)
def test_what_is_written_beside_a_film_or_a_sound_is_no_story(
    role: str, file: tuple[str, str, str], type_: str
) -> None:
    told = f'<Role FormalName="{role}"/>' + lines("Lamps are lit")
    shots = part("Body", "00:00 Lamps on the pier.") + played(*file)

    found = article(wire(lines("Lanterns"), component(told + shots)))

    assert found.type == type_
    assert found.body_text == "00:00 Lamps on the pier."


def test_a_sound_without_a_word_is_a_sound() -> None:
    """What a content says of its size is no word of it."""
    sized = "<DataContent/><Characteristics><SizeInBytes>0</SizeInBytes></Characteristics>"
    empty = f'<Role FormalName="Body"/><ContentItem>{sized}</ContentItem>'
    quote = lines("Quote of the keeper") + component(empty) + played("Sound", "q.mp3", "Mpeg3")

    found = article(wire(component('<Role FormalName="Quote"/>' + quote)))

    assert (found.type, found.headline) == ("audio", "Quote of the keeper")


def test_a_text_that_stands_in_its_content_without_data_around_it_is_read() -> None:
    sized = "<Characteristics><SizeInBytes>40</SizeInBytes></Characteristics>"
    text = (
        f"<ContentItem><MediaType>Text</MediaType>{sized}<p>Lit.</p><p>All sang.</p></ContentItem>"
    )

    found = article(wire(lines(), text))

    assert (found.type, found.body_text) == ("text", "Lit.\n\nAll sang.")


@every_row("name", ["HeadLine", "Headline"])
def test_the_nearest_headline_is_the_story_s(name: str) -> None:
    """Around it stands what the agency calls the whole."""
    own = f"<NewsLines><{name}>Lamps are lit</{name}></NewsLines>"

    found = reading(wire(lines("No headline!"), component(own + part("Body", "On the pier."))))

    assert [each.article.headline for each in found.items] == ["Lamps are lit"]


def test_a_subheadline_may_be_a_part_of_its_own() -> None:
    inside = part("SubHeadLine", "<p>Late, but lit</p>") + part("Body", "<p>On the pier.</p>")

    found = article(wire(lines(), inside))

    assert (found.subheadline, found.body_text) == ("Late, but lit", "On the pier.")


@every_row(
    "pointer",
    ['&lt;NewsComponentRef idref="x"/&gt;', "<![CDATA[<NewsItemRef>]]>", "NewsComponentRef"],
)
def test_a_mark_that_points_to_another_part_is_no_word(pointer: str) -> None:
    found = article(wire(lines(), text_content(f"Lamps are lit:\n{pointer}\nAll sang.")))

    assert found.body_text == "Lamps are lit:\n\nAll sang."


def test_a_line_with_nothing_but_a_pointer_parts_no_other_lines() -> None:
    said = 'Lamps are lit:&#13;&lt;NewsComponentRef idref="x"/&gt;&#13;All sang.&#13;*** It rained.'

    found = article(wire(lines(), text_content(said)))

    assert found.body_text == "Lamps are lit:\n\nAll sang.\n\n*** It rained."
