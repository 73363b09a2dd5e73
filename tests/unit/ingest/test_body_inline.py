"""What stands inside of a line leaves the line whole: pictures, readings, names nobody knows."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, notes, rss

HREF = "https://quillmark.example/a.jpg"
IMG = f'<img src="{HREF}" alt="x"/>'


def html(body: str) -> str:
    return article(g2(body)).body_html


@every_row(
    ("body", "page"),
    [
        (f"<p>See the {IMG} lamps.</p>", "<p>See the lamps.</p>"),
        (f"<p>See the lamps {IMG}.</p>", "<p>See the lamps .</p>"),
        (f"<p>See the lamps{IMG}.</p>", "<p>See the lamps.</p>"),
        (f"<p>See the{IMG}lamps.</p>", "<p>See the lamps.</p>"),
        (f"<p>{IMG}See the lamps.</p>", "<p>See the lamps.</p>"),
        (f"<p>See <b>the {IMG} lamps</b>.</p>", "<p>See <b>the lamps</b>.</p>"),
        (f'<p>See <a href="{HREF}">{IMG}</a> lamps.</p>', "<p>See lamps.</p>"),
        (f"<p>See <picture><source/>{IMG}</picture> lamps.</p>", "<p>See lamps.</p>"),
        (f"See {IMG} lamps.", "<p>See lamps.</p>"),
        (f"<p>See.</p>{IMG}<p>Lamps.</p>", "<p>See.</p><p>Lamps.</p>"),
        (f"<p>See <figure>{IMG}</figure> lamps.</p>", "<p>See</p><p>lamps.</p>"),
    ],
)
def test_a_picture_in_a_sentence_leaves_it_whole(body: str, page: str) -> None:
    found = article(g2(body))

    assert found.body_html == page
    assert [each.href for each in found.pictures] == [HREF]


def test_a_sentence_of_a_feed_with_a_picture_in_it_is_one_paragraph() -> None:
    text = (
        f"&lt;p&gt;See &lt;a href='/b'&gt;this&lt;/a&gt; &lt;img src='{HREF}'&gt; lamp.&lt;/p&gt;"
    )
    found = article(rss(f"<title>A</title><description>{text}</description>"))

    assert found.body_text == "See this lamp."
    assert [each.href for each in found.pictures] == [HREF]


@every_row(
    ("ruby", "said"),
    [
        ("灯<rt>akari</rt>", "灯(akari)"),
        ("<rb>灯</rb><rp>(</rp><rt>akari</rt><rp>)</rp>", "灯(akari)"),
        ("灯<rp>（</rp><rt>あかり</rt><rp>）</rp>", "灯（あかり）"),
        ("灯<rt>a</rt>火<rt>b</rt>", "灯(a)火(b)"),
        ("灯<rt></rt>火<rt>b</rt>", "灯火(b)"),
        ("灯<rtc><rt>akari</rt></rtc>", "灯(akari)"),
    ],
)
@every_row("around", ["<p>{}</p>", "{}", "<div>{}</div>", "<ul><li>{}</li></ul>"])
def test_a_word_and_how_it_is_read_stay_in_their_line(ruby: str, said: str, around: str) -> None:
    wire = g2(around.format(f"The <ruby>{ruby}</ruby> came back."))

    assert article(wire).body_text == f"The {said} came back."
    assert notes(wire) == ()


@every_row("tag", ["nobr", "output", "slot", "rb", "map", "span", "label", "meter", "progress"])
def test_words_in_an_element_of_a_line_part_no_paragraph(tag: str) -> None:
    assert html(f"The <{tag}>lanterns</{tag}> came back.") == "<p>The lanterns came back.</p>"


@every_row(
    ("quoted", "shown"),
    [
        ("<q>Lit,</q> she said.", "“Lit,” she said."),
        ("<q>So <b>lit</b></q> it is", "“So <b>lit</b>” it is"),
        ("<q>“Lit,”</q> she said.", "“Lit,” she said."),
        ("<q>«Lit»</q> <q> </q>it is", "«Lit» it is"),
    ],
)
def test_a_quotation_has_its_marks_once(quoted: str, shown: str) -> None:
    assert html(f"<p>{quoted}</p>") == f"<p>{shown}</p>"


def test_mark_up_around_nothing_is_left_out() -> None:
    assert html("<p>One <b><i></i></b>two<b> </b> three</p>") == "<p>One two<b> </b>three</p>"


def test_a_line_with_what_is_not_for_readers_stays_one() -> None:
    assert html('<p>One <span class="private">x</span> two</p>') == "<p>One two</p>"
