"""Asks Redis what documents are made of; questions of the same moment share a round trip."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any, Final

import zstandard

from wiredesk.cache import keys
from wiredesk.cache.scripts import Call, Scripts
from wiredesk.types import ArticleId
from wiredesk_site.questions import Entry, Position, Question, StoryView, View

MOST_AT_ONCE: Final = 64
"""Questions in one round trip: Redis serves nobody else meanwhile, for about 10 ms at most."""


class Reader:
    """Reads views. One round trip is under way at a time; what is asked meanwhile goes next."""

    def __init__(self, scripts: Scripts) -> None:
        self._scripts = scripts
        self._waiting: list[tuple[Question, asyncio.Future[View]]] = []
        self._asking: asyncio.Task[None] | None = None

    async def read(self, question: Question) -> View:
        """Answer one question. Raises RedisAway."""
        answer: asyncio.Future[View] = asyncio.get_running_loop().create_future()
        self._waiting.append((question, answer))
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
        return await answer

    async def _ask(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
            try:
                results = await self._scripts.run([_call(question) for question, _ in batch])
            except Exception as error:  # noqa: BLE001 - whoever asked is told, whatever it is
                results = [error] * len(batch)
            for (_, answer), result in zip(batch, results, strict=True):
                _tell(answer, result)


def _tell(answer: "asyncio.Future[View]", result: Any) -> None:  # noqa: ANN401 - as Redis says it
    if answer.done():  # whoever asked has gone away
        return
    if isinstance(result, Exception):
        answer.set_exception(result)
        return
    try:
        answer.set_result(_view(result))
    except Exception as error:  # noqa: BLE001 - one broken fragment is no concern of the others
        answer.set_exception(error)


def _call(question: Question) -> Call:
    edition = question.edition
    return Call(
        "view",
        (keys.epoch(edition), keys.filled(edition), keys.number(edition)),
        (f"{{{edition}}}:", _asked(question), question.known),
    )


def _asked(question: Question) -> str:
    asked: dict[str, Any] = {"fragment": question.fragment, "shown": [*question.shown]}
    if question.story is not None:
        asked["story"] = question.story
    if question.kin is not None:
        asked["kin"] = {"limit": question.kin.limit, "fragment": question.kin.fragment}
    entries = question.entries
    if entries is not None:
        asked["entries"] = {
            "names": entries.names,
            "limit": entries.limit,
            "fragment": entries.fragment,
        }
        if entries.after is not None:
            asked["entries"]["after"] = {"score": entries.after.score, "id": entries.after.id}
    return json.dumps(asked)


def _view(result: Sequence[Any]) -> View:
    fingerprint, number, run_id, filled, empty, *rest = result
    head = {
        "fingerprint": fingerprint.decode(),
        "number": int(number),
        "run_id": run_id.decode(),
        "filled": bool(filled),
        "empty": bool(empty),
    }
    if not rest:
        return View(**head, same=True)
    story, same_event, related, entries, gone, cut, picked = rest
    return View(
        **head,
        same=False,
        story=_story(story) if story else None,
        same_event=tuple(_entry(each) for each in same_event),
        related=tuple(_entry(each) for each in related),
        entries=tuple(_entry(each) for each in entries),
        gone=frozenset(ArticleId(id_.decode()) for id_ in gone),
        picked=bool(picked),
        cut_at=_position(cut[1], cut[0]) if cut else None,
    )


def _story(told: Sequence[Any]) -> StoryView:
    status, believed, *texts, fragment = told
    path, title, description, language, section, event, time = (
        (text or b"").decode() for text in texts
    )
    return StoryView(
        status=(status or b"").decode(),
        believed=bool(believed),
        path=path,
        title=title,
        description=description,
        language=language,
        section=section,
        event=event,
        time=time,
        fragment=_unpack(fragment),
    )


def _entry(told: Sequence[Any]) -> Entry:
    id_, score, fragment = told
    return Entry(_position(id_, score), _unpack(fragment))


def _position(id_: bytes, score: bytes) -> Position:
    return Position(score.decode(), ArticleId(id_.decode()))


def _unpack(fragment: bytes | None) -> bytes:
    return zstandard.ZstdDecompressor().decompress(fragment) if fragment else b""
