"""Local servers that speak LibreTranslate's and DeepL's protocols, well or badly."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import web
from aiohttp.test_utils import TestServer

KEY: Final = "a-key-that-no-log-may-show"
_XML: Final = re.compile(r"(<[^>]*>|&\w+;)")
TURKISH: Final = str.maketrans("thgwnrm", "çğşvlzb")

Behaviour = Callable[["TranslationServer", list[str]], Awaitable[web.StreamResponse | list[str]]]


def turkish(text: str) -> str:
    """Say something in Turkish that passes all checks, and leave elements and entities alone."""
    pieces = _XML.split(text)
    return "".join(each if at % 2 else each.translate(TURKISH) for at, each in enumerate(pieces))


@dataclass(slots=True)
class TranslationServer:
    """One server, and what it was asked."""

    behaviour: Behaviour
    url: str = ""
    bodies: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    async def libretranslate(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.bodies.append(body)
        self.keys.append(body.get("api_key", ""))
        assert {"q", "source", "target", "format"} <= body.keys()
        said = await self.behaviour(self, body["q"])
        return web.json_response({"translatedText": said}) if isinstance(said, list) else said

    async def deepl(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.bodies.append(body)
        self.keys.append(request.headers["Authorization"].removeprefix("DeepL-Auth-Key "))
        assert {"text", "source_lang", "target_lang", "tag_handling"} <= body.keys()
        said = await self.behaviour(self, body["text"])
        if not isinstance(said, list):
            return said
        told = [{"detected_source_language": "EN", "text": text} for text in said]
        return web.json_response({"translations": told})


@asynccontextmanager
async def translation_server(behaviour: Behaviour) -> AsyncIterator[TranslationServer]:
    """Serve both protocols on a free port of this machine."""
    server = TranslationServer(behaviour)
    app = web.Application()
    app.router.add_post("/translate", server.libretranslate)
    app.router.add_post("/v2/translate", server.deepl)
    async with TestServer(app, host="127.0.0.1") as running:
        server.url = str(running.make_url("")).rstrip("/")
        yield server


async def good(server: TranslationServer, texts: list[str]) -> list[str]:
    return [turkish(text) for text in texts]


async def echo(server: TranslationServer, texts: list[str]) -> list[str]:
    return texts


async def garbage(server: TranslationServer, texts: list[str]) -> list[str]:
    return ["<p>\x00\ufffd Undefined index: q</p>" for _ in texts]


async def slots_lost(server: TranslationServer, texts: list[str]) -> list[str]:
    return ["Limanlar yeniden açıldı" for _ in texts]


async def too_few(server: TranslationServer, texts: list[str]) -> list[str]:
    return []


async def no_json(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(text="<html>It works!</html>", content_type="text/html")


async def other_json(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.json_response({"translatedText": [None], "translations": [{"text": 7}, 1]})


async def deep_json(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(text="[" * 200_000, content_type="application/json")


async def endless(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(body=b'["' + b"x" * 6_000_000 + b'"]', content_type="application/json")


async def too_many_requests(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(status=429, headers={"Retry-After": "120"})


async def quota_used_up(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(status=456, text="Quota Exceeded")


async def wrong_key(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(status=403)


async def broken(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(status=500)


async def unknown_language(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.json_response({"error": "en is not supported"}, status=400)


async def elsewhere(server: TranslationServer, texts: list[str]) -> web.Response:
    return web.Response(status=302, headers={"Location": "http://127.0.0.1:9/"})


async def hangs(server: TranslationServer, texts: list[str]) -> web.Response:
    await asyncio.Event().wait()
    raise AssertionError


AWAY: Final[dict[str, Behaviour]] = {
    each.__name__: each
    for each in (
        *(too_few, no_json, other_json, deep_json, endless),
        *(too_many_requests, quota_used_up, wrong_key, broken, hangs),
    )
}
"""What it does, and is asked again later."""
REFUSING: Final[dict[str, Behaviour]] = {
    each.__name__: each for each in (unknown_language, elsewhere)
}
"""What it does, and will do again."""
USELESS: Final[dict[str, Behaviour]] = {each.__name__: each for each in (echo, garbage, slots_lost)}
"""What it says, and no page may show."""
