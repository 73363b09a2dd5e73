"""Pages in a real browser: directions, widths, and what a reader can reach. Debian's chromium."""

from collections.abc import AsyncIterator
from typing import Any, Final

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from tests.integration.site_world import SiteWorld, site_world
from wiredesk.article import Picture
from wiredesk.article_stages import Translated
from wiredesk.cache import fields
from wiredesk.ids import article_id
from wiredesk.metadata import Metadata, Value
from wiredesk.newsroom import load
from wiredesk.story import Story
from wiredesk.testing.articles import translated
from wiredesk.types import EDITIONS, ArticleUri, Edition
from wiredesk_publish.fragments.render import Renderer

CHROMIUM: Final = "/usr/bin/chromium"
ARGUMENTS: Final = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
PHONE: Final[ViewportSize] = {"width": 360, "height": 740}
DESKTOP: Final[ViewportSize] = {"width": 1280, "height": 900}
TO_END: Final = {"ltr": 1, "rtl": -1}
FADE: Final = 47  # pixels of 48: a scroll may end between two
DIRECTIONS: Final = {"ar": "rtl", "en": "ltr", "fa": "rtl", "tr": "ltr", "ur": "rtl"}

HEADLINES: Final[dict[Edition, str]] = {
    "ar": "عودة عبّارات الميناء القديم إلى الإبحار بعد 14 عاماً",
    "en": "Ferries of the old harbour sail again after fourteen years",
    "fa": "کشتی‌های بندر قدیم پس از ۱۴ سال دوباره به آب افتادند",
    "tr": "Eski limanın vapurları on dört yıl sonra yeniden denizde",
    "ur": "پرانی بندرگاہ کی کشتیاں چودہ سال بعد پھر روانہ",
}
PARAGRAPHS: Final[dict[Edition, str]] = {
    "ar": "قالت شركة Blue Quay إن الرحلة الأولى نقلت 312 راكباً إلى الضفة الأخرى.",
    "en": "The company Blue Quay said that the first crossing carried 312 passengers.",
    "fa": "شرکت Blue Quay گفت نخستین سفر ۳۱۲ مسافر را به کرانهٔ دیگر برد.",
    "tr": "Blue Quay şirketi, ilk seferde 312 yolcu taşındığını açıkladı.",
    "ur": "کمپنی Blue Quay نے بتایا کہ پہلے سفر میں 312 مسافر دوسرے کنارے پہنچے۔",
}
WIDE: Final = (
    "<table><tr>" + "<td>a wide cell of a table</td>" * 12 + "</tr></table>"
    "<pre>" + "a line without any break " * 20 + "</pre><p>" + "x" * 300 + "</p>"
)

DRAWING: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2H0z"/></svg>'
)

pytestmark = pytest.mark.asyncio(loop_scope="module")


def telling(language: Edition, number: int, extra: str = "") -> Translated:
    """Tell a story in one language, for all editions, as translate-metadata would."""
    uri = f"test:browser:{language}:{number}"
    told = translated(
        uri,
        language=language,
        headline=HEADLINES[language],
        body_html=f"<p>{PARAGRAPHS[language]}</p>" * 6 + extra,
        body_text=PARAGRAPHS[language],
        pictures=(picture(language),) if number % 2 else (),
    )
    editions = {edition: metadata(told, language) for edition in EDITIONS}
    return told.model_copy(update={"editions": editions})


def picture(language: Edition) -> Picture:
    return Picture(
        href="/media/quay.svg",
        caption=PARAGRAPHS[language],
        credit="Quillmark",
        width=1200,
        height=800,
    )


def metadata(told: Translated, language: Edition) -> Metadata:
    def value(text: str) -> Value:
        direction = DIRECTIONS[language]
        facts: dict[str, Any] = {"direction": direction, "source": "none", "of": text}
        return Value(value=text, language=language, **facts)

    plain = told.editions["en"]
    update = {"headline": value(HEADLINES[language]), "teaser": value(PARAGRAPHS[language])}
    return plain.model_copy(update=update)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[SiteWorld]:
    """A site with stories in each language, and one that is too wide everywhere."""
    async with site_world(tmp_path_factory.mktemp("site")) as world:
        await world.fill()
        (world.newsroom / "media" / "quay.svg").write_text(DRAWING)
        renderer = Renderer(load(world.newsroom))
        for number in range(2):
            for language in EDITIONS:
                await publish(world, renderer, telling(language, number))
        await publish(world, renderer, telling("en", 9, extra=WIDE))
        yield world


async def publish(world: SiteWorld, renderer: Renderer, told: Translated) -> None:
    """Write what publish renders of a story."""
    article = told.article
    for each in renderer.render(Story(uri=article.uri, id=article.id, live=told, public=True)):
        await world.write(each.edition, each.id, fields.READABLE, each.fields, each.sets)


def story_path(edition: Edition, language: Edition, number: int) -> str:
    return f"/{edition}/world/{article_id(ArticleUri(f'test:browser:{language}:{number}'))}"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A tab in which nothing that a page needs may be missing or refused."""
    page = await browser.new_page(viewport=DESKTOP)
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("response", lambda answer: wrong.append(answer.url) if answer.status >= 400 else None)
    yield page
    await page.close()
    assert wrong == []


def address(world: SiteWorld, path: str) -> str:
    return f"{str(world.http.base_url).rstrip('/')}{path}"


async def left_of(page: Page, selector: str) -> float:
    box = await page.locator(selector).first.bounding_box()
    assert box is not None
    return box["x"]


async def test_every_edition_runs_in_its_own_direction(page: Page, world: SiteWorld) -> None:
    for edition in EDITIONS:
        await page.goto(address(world, story_path(edition, edition, 1)))
        html = page.locator("html")
        assert await html.get_attribute("lang") == edition
        assert await html.get_attribute("dir") == DIRECTIONS[edition]
        # The story stands where reading begins, the editor's picks where it ends.
        story, picks = await left_of(page, "article.story"), await left_of(page, "aside.picks")
        assert (story < picks) == (DIRECTIONS[edition] == "ltr")
        start = await page.locator(".body p").first.evaluate("e => getComputedStyle(e).direction")
        assert start == DIRECTIONS[edition]


async def test_a_text_in_another_language_keeps_its_own_direction(
    page: Page, world: SiteWorld
) -> None:
    pairs: list[tuple[Edition, Edition]] = [("ar", "en"), ("en", "ur"), ("tr", "fa")]
    for edition, language in pairs:
        await page.goto(address(world, story_path(edition, language, 1)))
        for selector in ("article.story h1", ".body", "figcaption span"):
            part = page.locator(selector).first
            assert await part.get_attribute("lang") == language
            direction = await part.evaluate("e => getComputedStyle(e).direction")
            assert direction == DIRECTIONS[language]
        assert await page.locator("html").get_attribute("dir") == DIRECTIONS[edition]


async def test_a_caption_in_another_language_begins_where_its_text_begins(
    page: Page, world: SiteWorld
) -> None:
    await page.goto(address(world, story_path("ar", "en", 1)))

    assert await left_of(page, "figcaption span") == await left_of(page, "figure")
    assert await left_of(page, "article.story .body") == await left_of(page, "article.story h1")


async def test_on_a_phone_the_last_section_can_be_moved_out_of_the_fade_at_the_bars_end(
    page: Page, world: SiteWorld
) -> None:
    await page.set_viewport_size(PHONE)
    for edition in EDITIONS:
        await page.goto(address(world, f"/{edition}/"))
        bar = page.locator(".sections ul")
        mask = await bar.evaluate("e => getComputedStyle(e).maskImage")
        assert ("to left" in mask) == (DIRECTIONS[edition] == "rtl"), mask
        await bar.evaluate(f"e => e.scrollTo({TO_END[DIRECTIONS[edition]]} * e.scrollWidth, 0)")
        around, last = await bar.bounding_box(), await bar.locator("a").last.bounding_box()
        assert around is not None
        assert last is not None
        left = last["x"] - around["x"]
        room = left if DIRECTIONS[edition] == "rtl" else around["width"] - left - last["width"]
        assert room >= FADE


async def test_a_time_of_day_and_its_dash_are_on_one_line(page: Page, world: SiteWorld) -> None:
    await page.goto(address(world, story_path("en", "en", 1)))

    lines = "all => all.map(each => each.getClientRects().length)"
    clocks = await page.locator(".clock").evaluate_all(lines)
    dates = await page.locator("time").evaluate_all(lines)

    assert set(clocks) == {1}
    assert 2 in dates  # else nothing had to be kept together


async def test_no_page_is_wider_than_a_phone(page: Page, world: SiteWorld) -> None:
    paths = ["/", story_path("en", "en", 9), story_path("ar", "en", 9)]
    paths += [f"/{edition}/" for edition in EDITIONS]
    paths += [story_path(edition, edition, 1) for edition in EDITIONS]
    await page.set_viewport_size(PHONE)
    for path in paths:
        await page.goto(address(world, path), wait_until="domcontentloaded")
        wide = await page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE["width"], path


async def test_the_keyboard_reaches_the_content_first(page: Page, world: SiteWorld) -> None:
    await page.goto(address(world, "/en/"))

    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.textContent") == "Skip to content"
    await page.keyboard.press("Enter")

    assert await page.evaluate("document.activeElement.id") == "content"


async def test_a_reader_gets_from_the_first_page_to_a_story_and_its_other_editions(
    page: Page, world: SiteWorld
) -> None:
    await page.goto(address(world, "/"))

    await page.get_by_role("link", name="فارسی").click()
    await page.locator(".card a").first.click()
    assert await page.locator("h1").count() == 1
    before = await page.locator(".body").inner_text()
    await page.locator(".editions a[hreflang=ur]").click()

    assert await page.locator("html").get_attribute("lang") == "ur"
    assert await page.locator(".body").inner_text() == before
    assert await page.locator(".editions [aria-current]").inner_text() == "اردو"


async def test_a_page_loads_its_pictures_no_script_and_nothing_from_elsewhere(
    page: Page, world: SiteWorld
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    await page.goto(address(world, story_path("ar", "ar", 1)))

    assert all(url.startswith(address(world, "/")) for url in asked)
    assert await page.locator("script").count() == 0
    assert await page.evaluate("[...document.images].every(i => i.complete && i.naturalWidth)")
