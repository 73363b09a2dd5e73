"""What publish sends of a story: its new state for the log, and its decision for the world."""

from datetime import datetime
from typing import Final

from wiredesk.article import Step
from wiredesk.cache import fields
from wiredesk.desk import Replaced
from wiredesk.events import Outgoing, Record, outgoing
from wiredesk.headers import CODE, SENTENCE, SEQ, TRACEPARENT
from wiredesk.ids import name_of
from wiredesk.story import Published, Story
from wiredesk.topic import MAX_RECORD_BYTES
from wiredesk.topics import COMMANDS, PUBLISHED, STORIES, WIRE_QUARANTINE
from wiredesk.types import Edition
from wiredesk_publish.cache import packing
from wiredesk_publish.cache.editions import Rendering

SERVICE: Final = "publish"
LARGEST_STATE: Final = MAX_RECORD_BYTES - 64 * 1024  # room for key, headers and framing


def announce(
    story: Story, body: bytes, renderings: tuple[Rendering, ...], record: Record, now: datetime
) -> tuple[Outgoing, ...]:
    """Make the events of one story: its state (`body`, JSON) and what was decided."""
    trace = record.header(TRACEPARENT)
    events = [state_event(story, body, now, trace)]
    if story.decision is not None:
        published = Published(
            uri=story.uri,
            id=story.id,
            seq=story.seq,
            decision=story.decision,
            public=story.public,
            urls=_paths(renderings),
            headline=story.live.article.headline if story.public and story.live else "",
            desk_headline=story.newest.article.headline if story.newest else "",
            wire=story.newest.article.wire.digest if story.newest else None,
        )
        identity = (story.uri, str(story.seq))
        events.append(
            outgoing(
                PUBLISHED,
                story.uri,
                published,
                identity=identity,
                source=SERVICE,
                at=now,
                traceparent=trace,
            )
        )
    return tuple(events)


def replacements(
    story: Story, renderings: tuple[Rendering, ...], record: Record, now: datetime
) -> tuple[Outgoing, ...]:
    """Tell the stories that this one replaces, which others may own; the same again is harmless."""
    if not story.public or story.live is None:
        return ()
    article = story.live.article
    return tuple(
        outgoing(
            COMMANDS,
            uri,
            Replaced(
                id=name_of("replaced", story.uri, uri),
                uri=uri,
                who=SERVICE,
                at=now,
                by=story.uri,
                made=article.versioncreated,
                paths=_paths(renderings),
            ),
            identity=("replaced", story.uri, uri),
            source=SERVICE,
            at=now,
            traceparent=record.header(TRACEPARENT),
        )
        for uri in article.replaces
        if uri != story.uri
    )


def _paths(renderings: tuple[Rendering, ...]) -> dict[Edition, str]:
    """Answer the addresses at which readers find the story, by edition."""
    return {
        rendering.edition: str(rendering.fields[fields.PATH])
        for rendering in renderings
        if rendering.status == fields.READABLE
    }


def state_event(story: Story, body: bytes, now: datetime, traceparent: str = "") -> Outgoing:
    """Make the record of a state for `stories.v1`."""
    return outgoing(
        STORIES,
        story.uri,
        body,
        identity=(story.uri, str(story.seq)),
        source=SERVICE,
        at=now,
        traceparent=traceparent,
        extra={SEQ: str(story.seq).encode()},
    )


def shed(
    story: Story, record: Record, now: datetime, *, most: int = LARGEST_STATE
) -> tuple[Story, bytes, tuple[Outgoing, ...]]:
    """Answer the story, its JSON, and the waiting revision for quarantine where it is too large.

    Two long revisions in one state may be more than a record may hold (`most` bytes). What is
    live stays; what waits is kept in quarantine, and the trail says so.
    """
    body = packing.dump(story)
    if len(body) <= most or story.waiting is None:
        return story, body, ()
    waiting = story.waiting
    refusal = outgoing(
        WIRE_QUARANTINE,
        waiting.article.wire.digest,
        waiting.model_dump_json().encode(),
        identity=(story.uri, str(waiting.article.revision)),
        source=SERVICE,
        at=now,
        traceparent=record.header(TRACEPARENT),
        extra={
            CODE: b"state_too_large",
            SENTENCE: b"The waiting revision is too large to be kept beside the live one.",
        },
    )
    note = f"too large to keep, it waits in quarantine: {waiting.article.revision}"
    step = Step(stage=SERVICE, at=now, notes=(note,))
    lighter = story.model_copy(update={"waiting": None, "trail": (*story.trail, step)})
    return lighter, packing.dump(lighter), (refusal,)
