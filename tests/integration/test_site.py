"""What readers get from the site, over a real Redis that holds what publish writes there."""

import gzip
import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import cramjam
import httpx
import pytest
import zstandard

from tests.integration.site_world import SiteWorld, Told, becomes_true, site_world, story
from wiredesk.cache import fields, keys
from wiredesk.types import EDITIONS

DECODERS: Mapping[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.decompress,
    "br": lambda body: bytes(cramjam.brotli.decompress(body)),
    "zstd": zstandard.decompress,
}


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SiteWorld]:
    async with site_world(tmp_path) as made:
        await made.fill()
        yield made


@pytest.fixture
async def told(world: SiteWorld) -> Told:
    """A published story."""
    told = story(1, "Ferries sail again", extra="<p>" + "The sea was calm. " * 50 + "</p>")
    await world.put(told)
    return told


async def raw(world: SiteWorld, path: str, **headers: str) -> tuple[httpx.Response, bytes]:
    """Fetch a path without undoing its compression."""
    async with world.http.stream("GET", path, headers=headers) as answer:
        return answer, b"".join([part async for part in answer.aiter_raw()])


def headlines(page: str) -> list[str]:
    """Answer the headlines of the cards on a page, in order."""
    return re.findall(r'<article class="card">.*?<a [^>]*>(.*?)</a>', page)


# --- pages ---------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/en/", "/en/world/", "/api/articles?edition=en"])
async def test_a_published_story_is_on_fronts_and_in_the_api(
    world: SiteWorld, told: Told, path: str
) -> None:
    assert told.headline in await world.texts(path)


async def test_a_page_is_its_fragment_in_its_editions_surroundings(
    world: SiteWorld, told: Told
) -> None:
    page = (await world.get(told.path("ar"))).text

    assert '<html lang="ar" dir="rtl">' in page
    assert "The sea was calm." in page
    assert "أخبار العالم من كل شاطئ، بخمس لغات" in page  # the site's line
    assert page.count("<h1") == 1
    assert page.index('href="#content"') < page.index('id="content"')
    for landmark in ("<header", "<nav", "<main", "<footer"):
        assert landmark in page


async def test_a_page_names_its_other_editions_and_its_right_address(
    world: SiteWorld, told: Told
) -> None:
    page = (await world.get(told.path("en"))).text

    base = str(world.http.base_url).rstrip("/")
    assert f'<link rel="canonical" href="{base}{told.path("en")}">' in page
    assert f'<meta name="description" content="All about: {told.headline}">' in page
    for edition in EDITIONS:
        assert f'hreflang="{edition}" href="{base}{told.path(edition)}"' in page


async def test_an_edition_that_does_not_have_the_story_is_not_named_as_an_alternate(
    world: SiteWorld,
) -> None:
    told = story(1)
    await world.put(told, "en", "tr")

    page = (await world.get(told.path("en"))).text

    assert re.findall(r'rel="alternate" hreflang="(\w+)"', page) == ["en", "tr"]


async def test_texts_of_a_story_cannot_break_out_of_the_page(world: SiteWorld) -> None:
    told = story(1, '"><script>alert(1)</script>')
    await world.write("en", told.id, fields.READABLE, {**told.hash("en"), fields.PAGE: b""})

    assert "<script" not in await world.texts(f"/en/world/x-{told.id}", told.path("en"))


@pytest.mark.parametrize("form", ["/en/world/old-slug-{id}", "/en/sport/{id}", "/en/x/{id}"])
async def test_another_form_of_a_storys_address_leads_to_the_right_one(
    world: SiteWorld, told: Told, form: str
) -> None:
    answer = await world.get(form.format(id=told.id))

    assert (answer.status_code, answer.headers["location"]) == (301, told.path("en"))


async def test_a_slug_in_any_script_is_the_right_address(world: SiteWorld) -> None:
    told = story(1)
    path = f"/fa/world/%D8%A8%D9%86%D8%AF%D8%B1-{told.id}"
    await world.write("fa", told.id, fields.READABLE, {**told.hash("fa"), fields.PATH: path})

    assert (await world.get(path)).status_code == 200
    moved = await world.get(f"/fa/world/{told.id}")
    assert moved.headers["location"] == path


@pytest.mark.parametrize(("path", "to"), [("/en", "/en/"), ("/ur/sport", "/ur/sport/")])
async def test_a_folder_without_its_slash_leads_to_the_one_with_it(
    world: SiteWorld, path: str, to: str
) -> None:
    answer = await world.get(path)

    assert (answer.status_code, answer.headers["location"]) == (301, to)


@pytest.mark.parametrize(
    "path", ["/xx/", "/en/nowhere/", "/en/world/short", "/en/world/a-00000000000", "/en/a/b/c"]
)
async def test_what_does_not_exist_is_said_to_be_missing(world: SiteWorld, path: str) -> None:
    answer = await world.get(path)

    assert answer.status_code == 404
    assert "Page not found" in answer.text


async def test_a_killed_story_is_said_to_be_gone_in_the_editions_language(
    world: SiteWorld, told: Told
) -> None:
    await world.kill(told)

    answer = await world.becomes(told.path("tr"), 410)

    assert '<html lang="tr" dir="ltr">' in answer.text
    assert told.headline not in answer.text


async def test_a_story_that_was_never_public_is_missing(world: SiteWorld) -> None:
    told = story(1)
    await world.withdraw(told)

    assert (await world.get(told.path("en"))).status_code == 404


async def test_a_story_that_moved_leads_to_where_it_went(world: SiteWorld) -> None:
    told, target = story(1), story(2)
    await world.write("en", told.id, fields.MOVED, {fields.PATH: target.path("en")})

    answer = await world.get(told.path("en"))

    assert (answer.status_code, answer.headers["location"]) == (301, target.path("en"))


async def test_picks_are_the_pinned_stories_and_then_the_newest_of_the_section(
    world: SiteWorld,
) -> None:
    stories = [story(number) for number in range(1, 12)]
    for each in stories:
        await world.put(each)
    pinned = stories[1]
    pins = keys.list_("en", keys.NO_EPOCH, "pins:world")
    await world.redis.client.zadd(pins, {pinned.id: 1.0, stories[9].id: 0.5})

    page = await world.texts(stories[9].path("en"))

    newest = [11, 9, 8, 7, 6]
    assert headlines(page) == ["Story number 2", *(f"Story number {n}" for n in newest)]
    assert "Editor’s picks" in page


async def test_nobody_is_said_to_have_picked_what_nobody_pinned(world: SiteWorld) -> None:
    """A pin that comes or goes changes the label, though the same stories stand there."""
    stories = [story(number) for number in range(1, 4)]
    for each in stories:
        await world.put(each)
    path, pins = stories[0].path("en"), keys.list_("en", keys.NO_EPOCH, "pins:world")
    assert "Top stories" in await world.texts(path)

    await world.redis.client.zadd(pins, {stories[2].id: 1.0})
    await becomes_true(lambda: says(world, path, "Editor’s picks"))

    await world.redis.client.delete(pins)
    await becomes_true(lambda: says(world, path, "Top stories"))


async def test_one_story_alone_is_not_called_top_stories(world: SiteWorld) -> None:
    one, other, third = (story(number) for number in range(1, 4))
    for each in (one, other):
        await world.put(each)
    assert headlines(await world.texts(one.path("en"))) == []

    await world.put(third)

    await becomes_true(lambda: says(world, one.path("en"), "Top stories"))
    assert headlines(await world.texts(one.path("en"))) == [third.headline, other.headline]


async def test_a_story_that_an_editor_picked_stands_alone_too(world: SiteWorld) -> None:
    one, other = story(1), story(2)
    for each in (one, other):
        await world.put(each)
    pins = keys.list_("en", keys.NO_EPOCH, "pins:world")

    await world.redis.client.zadd(pins, {other.id: 1.0})

    await becomes_true(lambda: says(world, one.path("en"), "Editor’s picks"))
    assert headlines(await world.texts(one.path("en"))) == [other.headline]


async def says(world: SiteWorld, path: str, words: str) -> bool:
    """Tell whether words can be read at a path."""
    return words in await world.texts(path)


async def test_a_front_shows_the_newest_first(world: SiteWorld) -> None:
    for number in (2, 3, 1):
        await world.put(story(number))

    shown = headlines(await world.texts("/en/"))

    assert shown == ["Story number 3", "Story number 2", "Story number 1"]


async def test_a_front_shows_its_own_language_first(world: SiteWorld) -> None:
    """The others follow: until they are translated, their headlines are in another language."""
    await world.put(story(1))
    await world.put(story(2, language="tr"))
    await world.put(story(3, language="ar"))

    assert headlines(await world.texts("/en/")) == [f"Story number {n}" for n in (1, 3, 2)]
    assert headlines(await world.texts("/tr/")) == [f"Story number {n}" for n in (2, 3, 1)]
    assert headlines(await world.texts("/tr/world/")) == [f"Story number {n}" for n in (2, 3, 1)]


async def test_a_section_shows_its_own_stories_only(world: SiteWorld, told: Told) -> None:
    await world.put(story(2, "A cup is won", section="sport"))

    assert headlines(await world.texts("/en/sport/")) == ["A cup is won"]


async def test_a_person_renames_a_section_in_menus_and_headings_until_that_is_taken_back(
    world: SiteWorld, told: Told
) -> None:
    pages = ["/en/sport/", "/en/", told.path("en"), "/en/nothing-of-this-name/"]

    async def called(name: str) -> bool:
        texts = [(await world.get(path)).text for path in pages]
        menus = [f'<a href="/en/sport/">{name}</a>' in text for text in texts[1:]]
        return all(menus) and f'<h1 class="heading">{name}</h1>' in texts[0]

    assert await called("Sport")
    decided = json.dumps({"sport": "Games & more", "unknown": "x"})
    await world.redis.client.set(keys.section_names("en"), decided)

    await becomes_true(lambda: called("Games &amp; more"))
    assert "Games" not in await world.texts("/tr/sport/")

    await world.redis.client.delete(keys.section_names("en"))
    await becomes_true(lambda: called("Sport"))


async def test_the_first_page_offers_the_editions_also_without_redis(world: SiteWorld) -> None:
    await world.redis.stop()

    page = await world.texts("/")

    for edition in EDITIONS:
        assert f'href="/{edition}/" lang="{edition}"' in page


# --- HTTP ----------------------------------------------------------------------------------


@pytest.mark.parametrize("coding", DECODERS)
async def test_a_reader_gets_the_compression_it_understands(
    world: SiteWorld, told: Told, coding: str
) -> None:
    plain, body = await raw(world, told.path("en"), **{"accept-encoding": "identity"})
    packed, packed_body = await raw(world, told.path("en"), **{"accept-encoding": coding})

    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == coding
    assert packed.headers["vary"] == "accept-encoding"
    assert DECODERS[coding](packed_body) == body
    assert packed.headers["etag"] != plain.headers["etag"]


async def test_what_a_reader_has_is_not_sent_again(world: SiteWorld, told: Told) -> None:
    first = await world.get(told.path("en"))
    again = await world.get(told.path("en"), **{"if-none-match": first.headers["etag"]})

    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]


async def test_what_has_changed_is_sent(world: SiteWorld, told: Told) -> None:
    first = await world.get(told.path("en"))
    await world.put(story(1, told.headline, extra="<p>And again.</p>"))

    known = {"if-none-match": first.headers["etag"]}
    again = await world.becomes(told.path("en"), 200, **known)

    assert "And again." in again.text


@pytest.mark.parametrize("path", ["/", "/en/", "/api/articles"])
async def test_whoever_keeps_a_document_must_ask_before_using_it(
    world: SiteWorld, path: str
) -> None:
    answer = await world.get(path)

    assert answer.headers["cache-control"] == "public, max-age=0, must-revalidate"


async def test_the_style_sheet_may_be_kept_for_ever(world: SiteWorld) -> None:
    sheet = re.search(r'href="(/static/[^"]+\.css)"', await world.texts("/en/"))
    assert sheet

    answer = await world.get(sheet[1])

    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-type"].startswith("text/css")


async def test_head_answers_like_get_without_the_body(world: SiteWorld, told: Told) -> None:
    got, head = await world.get(told.path("en")), await world.http.head(told.path("en"))

    assert head.content == b""
    same = ("content-length", "etag", "content-type", "content-language")
    assert [head.headers[name] for name in same] == [got.headers[name] for name in same]


@pytest.mark.parametrize("path", ["/en/", "/api/articles", "/robots.txt"])
async def test_other_methods_are_refused(world: SiteWorld, path: str) -> None:
    answer = await world.http.post(path, content=b"x")

    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    "path",
    ["/", "/en/", "/nowhere", "/api/articles", "/api/nothing", "/favicon.ico", "/robots.txt"],
)
async def test_every_answer_tells_browsers_to_be_careful(world: SiteWorld, path: str) -> None:
    headers = (await world.get(path)).headers

    assert headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"
    assert "referrer-policy" in headers
    assert "camera=()" in headers["permissions-policy"]
    assert "strict-transport-security" not in headers  # the newsroom's address is http


async def test_pages_say_their_language(world: SiteWorld) -> None:
    for edition in EDITIONS:
        answer = await world.get(f"/{edition}/")
        assert answer.headers["content-language"] == edition


# --- bad input -----------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/en/world/x", "/api/articles", "/media"])
async def test_a_huge_address_is_refused(world: SiteWorld, path: str) -> None:
    assert (await world.get(path + "?q=" + "a" * 3000)).status_code == 414
    assert (await world.get(path + "/" + "a" * 3000)).status_code == 414


async def test_a_stored_path_cannot_add_headers_or_lead_elsewhere(world: SiteWorld) -> None:
    told = story(1)
    evil = "//evil.example/\r\nset-cookie: a=b"
    await world.write("en", told.id, fields.MOVED, {fields.PATH: evil})

    answer = await world.get(told.path("en"))

    assert answer.headers["location"].startswith("/evil.example/%0D%0A")
    assert "set-cookie" not in answer.headers


async def test_a_path_with_line_ends_adds_no_header(world: SiteWorld, told: Told) -> None:
    answer = await world.get(f"/en/world/a%0d%0aset-cookie:%20a=b-{told.id}")

    assert answer.headers["location"] == told.path("en")
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "name",
    [
        "../site.toml",
        "..%2fplan.svg",
        "%2e%2e/plan.svg",
        "a/../../plan.svg",
        "../plan.svg",
        "..\\plan.svg",
        "%2fetc/passwd",
        "etc%00.svg",
        "link-out.svg",
        ".hidden.svg",
        "notes.txt",
        "folder.svg",
        "",
    ],
)
async def test_only_pictures_of_the_newsroom_are_served(world: SiteWorld, name: str) -> None:
    media = world.newsroom / "media"
    (world.newsroom / "plan.svg").write_text("<svg/>")
    (media / "link-out.svg").symlink_to(world.newsroom / "plan.svg")
    (media / ".hidden.svg").write_text("<svg/>")
    (media / "notes.txt").write_text("private")
    (media / "folder.svg").mkdir()

    assert (await world.get(f"/media/{name}")).status_code == 404


async def test_a_picture_is_served_with_its_type_and_may_not_run_scripts(world: SiteWorld) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    (world.newsroom / "media" / "a b.svg").write_bytes(drawing)

    answer = await world.get("/media/a%20b.svg")

    assert (answer.status_code, answer.content) == (200, drawing)
    assert answer.headers["content-type"] == "image/svg+xml"
    assert "sandbox" in answer.headers["content-security-policy"]
    known = await world.get("/media/a%20b.svg", **{"if-none-match": answer.headers["etag"]})
    assert known.status_code == 304


# --- API -----------------------------------------------------------------------------------


async def page_through(world: SiteWorld, query: str) -> list[str]:
    """Follow cursors to the end and answer the uris in order."""
    found: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        more = f"&cursor={cursor}" if cursor else ""
        answer = (await world.get(f"/api/articles?{query}{more}")).json()
        found += [article["uri"] for article in answer["articles"]]
        cursor = answer["next"]
    return found


async def test_the_api_pages_through_all_articles_newest_first(world: SiteWorld) -> None:
    # Five share each instant: a cursor must tell them apart.
    stories = [story(number, at=1000.5 + number // 5) for number in range(17)]
    for each in stories:
        await world.put(each, "en")

    found = await page_through(world, "edition=en&limit=3")

    wanted = sorted(stories, key=lambda each: (each.at, each.id), reverse=True)
    assert found == [f"test:{each.id}" for each in wanted]


async def test_a_cursor_stands_where_it_stood_when_articles_are_added(world: SiteWorld) -> None:
    for number in range(1, 7):
        await world.put(story(number), "en")
    first = (await world.get("/api/articles?edition=en&limit=3")).json()
    await world.put(story(9), "en")
    await world.put(story(8), "en")

    second = (await world.get(f"/api/articles?edition=en&limit=3&cursor={first['next']}")).json()

    assert [each["uri"] for each in second["articles"]] == [
        f"test:{story(number).id}" for number in (3, 2, 1)
    ]
    assert second["next"] is None


async def test_the_api_answers_one_section(world: SiteWorld, told: Told) -> None:
    sport = story(2, section="sport")
    await world.put(sport)

    assert await page_through(world, "edition=en&section=sport") == [f"test:{sport.id}"]


async def test_the_api_answers_one_article(world: SiteWorld, told: Told) -> None:
    answer = await world.get(f"/api/articles/{told.id}?edition=en")

    assert answer.json() == json.loads(zstandard.decompress(told.hash("en")[fields.JSON]))
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("edition=xx", "edition"),
        ("section=nowhere", "section"),
        ("limit=0", "limit"),
        ("limit=51", "limit"),
        ("limit=-1", "limit"),
        ("limit=%D9%A3", "limit"),
        ("limit=1e9", "limit"),
        ("cursor=%00", "cursor"),
        ("cursor=bm90IGEgY3Vyc29y", "cursor"),
        ("cursor=" + "A" * 1500, "cursor"),
        ("limit=1&limit=2", "twice"),
        ("&".join(f"a{n}=1" for n in range(50)), "parameters"),
    ],
)
async def test_a_bad_question_is_answered_with_a_sentence(
    world: SiteWorld, query: str, word: str
) -> None:
    answer = await world.get(f"/api/articles?{query}")

    assert answer.status_code == 400
    assert word in answer.json()["error"]


async def test_the_api_says_what_is_missing_and_what_is_gone(world: SiteWorld, told: Told) -> None:
    await world.kill(told)

    gone = await world.becomes(f"/api/articles/{told.id}", 410)
    missing = await world.get("/api/articles/00000000000")

    assert "withdrawn" in gone.json()["error"]
    assert (missing.status_code, "error" in missing.json()) == (404, True)
