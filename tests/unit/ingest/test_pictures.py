"""The pictures of an article: each once, and only what a reader can see."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, notes, rss
from wiredesk.article import Picture
from wiredesk_ingest.bodies.pictures import MOST_PICTURES, rendition_size

HREF = "https://pictures.quillmark.example/1"


def pictures(body: str) -> tuple[Picture, ...]:
    return article(g2(body)).pictures


@every_row(
    "href",
    ["javascript:alert(1)", "data:image/png;base64,AA", "file:///etc/passwd", "//x.example/1",
     "ftp://x.example/1", "1.jpg", ""],
)  # fmt: skip
def test_what_no_reader_could_fetch_is_no_picture(href: str) -> None:
    assert pictures(f'<img src="{href}"/>') == ()


def test_a_picture_that_can_not_be_fetched_is_noted() -> None:
    remote = '<remoteContent contenttype="image/png" href="1.jpg"/>'

    for wire in (g2('<img src="1.jpg"/>'), g2(content=remote)):
        assert notes(wire) == ("pictures: one without an address that can be fetched",)


@every_row("href", ["1.jpg", "folder/1.jpg"])
def test_a_picture_that_comes_as_a_file_keeps_its_name_and_its_words(href: str) -> None:
    """A newsroom gets it by another way than the wire; what it shows is said here only."""
    words = "<description>Dusk</description><creditline>Ada</creditline>"
    remote = f'<remoteContent contenttype="image/png" href="{href}">{words}</remoteContent>'

    (found,) = article(g2(content=remote)).pictures

    assert (found.href, found.caption, found.credit) == (href, "Dusk", "Ada")
    assert found.renditions == (href,)


def test_a_file_is_where_the_wire_says_that_its_files_are() -> None:
    remote = '<remoteContent contenttype="image/png" href="1.png"/>'
    figure = '<div><img src="2.png"/></div>'
    base = b'<newsItem xml:base="https://quillmark.example/media/"'

    for wire, name in ((g2(content=remote), "1.png"), (g2(figure), "2.png")):
        (found,) = article(wire.replace(b"<newsItem", base)).pictures
        assert found.href == f"https://quillmark.example/media/{name}"


def test_a_base_that_is_no_address_leaves_a_file_its_name() -> None:
    wire = g2('<figure><img src="1.png"/>Dusk</figure>')

    (found,) = article(wire.replace(b"<newsItem", b'<newsItem xml:base="https://[::1"')).pictures

    assert found.href == "1.png"


@every_row(
    ("link", "href"),
    [
        (f'contenttype="image/jpeg" href="{HREF}">', HREF),
        (f'href="{HREF}"><itemClass qcode="ninat:picture"/>', HREF),
        ('contenttype="image/jpeg" residref="urn:q:2"><filename>2.jpg</filename>', "2.jpg"),
    ],
)
def test_a_picture_that_an_item_links_to_is_one_with_its_caption(link: str, href: str) -> None:
    meta = f'<link rel="irel:seeAlso" {link}<title role="drol:caption">Dusk</title></link>'

    (found,) = article(g2(item_meta=meta)).pictures

    assert (found.href, found.caption) == (href, "Dusk")


@every_row(
    "link",
    [
        'residref="urn:q:2"><itemClass qcode="ninat:picture"/>',
        f'contenttype="text/html" href="{HREF}"><itemClass qcode="ninat:picture"/>',
        f'contenttype="application/vnd.iptc.g2.newsitem+xml" href="{HREF}">',
        f'href="{HREF}">',
    ],
)
def test_a_link_to_an_item_or_a_page_is_no_picture(link: str) -> None:
    found = article(g2(item_meta=f'<link rel="irel:seeAlso" {link}<title>Dusk</title></link>'))

    assert found.pictures == ()


@every_row("href", ["javascript:alert(1)", "//x.example/1", "http://10.0.0.8/1.jpg"])
def test_the_words_of_a_picture_stay_and_not_its_harmful_address(href: str) -> None:
    figure = f'<figure><img src="{href}"/><figcaption>Dusk</figcaption></figure>'

    (found,) = pictures(figure + figure)

    assert (found.href, found.renditions, found.caption) == ("", (), "Dusk")


@every_row(
    "host",
    ["127.0.0.1", "127.1", "2130706433", "0x7f.1", "10.0.0.8:8080", "192.168.1.2", "172.16.9.9",
     "169.254.169.254", "[::1]", "[fe80::1]", "[::ffff:10.0.0.1]", "localhost", "a.localhost.",
     "nas.local", "0", "a@127.0.0.1", "127.0.0.%31", "\uff11\uff12\uff17.0.0.1", "[::1", ""],
)  # fmt: skip
def test_a_picture_in_somebodys_own_network_is_none(host: str) -> None:
    feed = rss(f"<guid>urn:q:1</guid><title>T</title><enclosure url='http://{host}/1.jpg'/>")

    assert pictures(f'<img src="http://{host}/1.jpg"/>') == ()
    assert article(feed).pictures == ()


def test_a_picture_that_an_agency_delivers_may_be_anywhere() -> None:
    remote = '<remoteContent contenttype="image/png" href="http://10.0.0.8/1.png"/>'

    assert article(g2(content=remote)).pictures[0].href == "http://10.0.0.8/1.png"


def test_a_public_rendition_stays_of_a_picture_that_has_a_private_one() -> None:
    private = HREF.replace("pictures.quillmark.example", "10.0.0.8")

    (found,) = pictures(f'<figure><img src="{private}"/><img src="{HREF}"/></figure>')

    assert found.renditions == (HREF,)


@every_row(
    "href",
    [HREF, "http://8.8.8.8/1.jpg", "https://[2a00:1450::1]/1.jpg", "https://10.example/1.jpg"],
)
def test_a_picture_at_a_public_address_is_one(href: str) -> None:
    assert [each.href for each in pictures(f'<img src="{href}"/>')] == [href]


@every_row("href", [HREF, "http://x.example/1", "/media/harbour.svg", "HTTPS://X/1"])
def test_an_address_of_the_web_or_of_the_newsroom_is_a_picture(href: str) -> None:
    assert [each.href for each in pictures(f'<img src=" {href} "/>')] == [href]


def test_a_picture_that_only_counts_readers_is_left_out() -> None:
    assert pictures(f'<img src="{HREF}" width="1" height="1"/>') == ()


def test_a_picture_that_stands_twice_is_one() -> None:
    assert len(pictures(f'<img src="{HREF}"/><p>One.</p><img src="{HREF}"/>')) == 1


def test_a_figure_is_a_picture_and_no_paragraph() -> None:
    found = article(g2(f'<p>One.</p><figure><img src="{HREF}" alt="Lamps"/>Dusk</figure>'))

    assert found.body_html == "<p>One.</p>"
    assert (found.pictures[0].caption, found.pictures[0].alt) == ("Dusk", "Lamps")


def test_a_figure_without_a_picture_is_copy() -> None:
    assert article(g2("<figure><p>One.</p></figure>")).body_text == "One."


def test_no_word_of_a_figure_is_lost() -> None:
    (found,) = pictures(
        f'<figure><p>Before,</p><img src="{HREF}"/><figcaption>the <b>mo</b>le'
        '<span class="credit">Ada</span></figcaption><p>behind.</p></figure>'
    )

    assert (found.caption, found.credit) == ("Before, the mole behind.", "Ada")


def test_private_words_of_a_figure_stay_private() -> None:
    figure = f'<img src="{HREF}"/><figcaption>Dusk <i class="nonpublic">x</i></figcaption>'

    assert pictures(f"<figure>{figure}</figure>")[0].caption == "Dusk"
    assert pictures(f'<figure class="private">{figure}</figure>') == ()


def test_a_script_in_a_caption_is_no_word() -> None:
    caption = "<figcaption>Dusk<script>alert(1)</script></figcaption>"

    assert pictures(f'<figure><img src="{HREF}"/>{caption}</figure>')[0].caption == "Dusk"


def test_the_media_of_nitf_are_pictures() -> None:
    (found,) = pictures(
        f'<media><media-reference source="{HREF}" width="10"/><media-metadata name="x" value="y"/>'
        "<media-object>AAAA</media-object><media-caption><p>Dusk</p></media-caption>"
        "<media-producer>Ada</media-producer></media>"
    )

    assert (found.href, found.width) == (HREF, 10)
    assert (found.caption, found.credit) == ("Dusk", "Ada")


@every_row(
    ("frame", "tag", "field"),
    [("figure", "figcaption", "caption"), ("figure", "byline", "credit"),
     ("media", "media-caption", "caption"), ("media", "media-producer", "credit")],
)  # fmt: skip
def test_captions_within_captions_are_told_once(frame: str, tag: str, field: str) -> None:
    """Else two hundred of them would make a page of a hundred megabytes."""
    nested = f"<{tag}>" * 200 + "Dusk" + f"</{tag}>" * 200
    shown = f'<img src="{HREF}"/>' if frame == "figure" else f'<media-reference source="{HREF}"/>'
    (found,) = pictures(f"<{frame}>{shown}{nested}</{frame}>")

    assert getattr(found, field) == "Dusk"


def test_an_article_has_no_more_pictures_than_a_gallery() -> None:
    body = "".join(f'<figure><img src="{HREF}{n}"/></figure>' for n in range(MOST_PICTURES + 9))

    assert len(pictures(body)) == MOST_PICTURES


@every_row(
    ("said", "size"),
    [("640", 640), (640, 640), (" 640 ", 640), ("0", 0), (None, None), ("640px", None),
     ("-1", None), ("1e3", None), ("٦٤٠", None), ("9" * 4_000, None), (True, None), ([], None)],
)  # fmt: skip
def test_a_size_is_a_whole_number_of_pixels(said: object, size: int | None) -> None:
    assert rendition_size(said) == size


def test_beside_listed_pictures_one_in_the_body_counts_if_its_words_are_new() -> None:
    listed = '<remoteContent contenttype="image/png" href="{}"><description>Dusk</description>'
    remote = f"{listed.format(HREF)}</remoteContent>"
    said = ["Dusk", "", "Dawn"]
    figures = "".join(
        f'<figure><img src="{HREF}{number}"/><figcaption>{caption}</figcaption></figure>'
        for number, caption in enumerate(said)
    )
    body = f"<inlineXML><html><body><p>One.</p>{figures}</body></html></inlineXML>"

    found = article(g2(content=body + remote)).pictures

    assert [each.caption for each in found] == ["Dusk", "Dawn"]
