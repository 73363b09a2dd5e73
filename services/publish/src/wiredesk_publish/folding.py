"""What a story takes in: revisions, takedowns, commands. Pure; nothing is decided here."""

from datetime import datetime
from typing import Final

from wiredesk.article import Step
from wiredesk.article_stages import Translated
from wiredesk.desk import Due, Hold, Release, Replaced, Restore, Takedown
from wiredesk.ids import article_id
from wiredesk.story import Held, Released, Story, Successor
from wiredesk.types import ArticleUri
from wiredesk_publish.precedence import is_older

Event = Translated | Takedown | Hold | Release | Restore | Due | Replaced

TRAIL_STEPS: Final = 50


def unknown(uri: ArticleUri) -> Story:
    """Begin a story of which nothing is known yet."""
    return Story(uri=uri, id=article_id(uri))


def fold(story: Story, event: Event) -> Story:
    """Take one event into the story. The same event again changes nothing.

    A revision older than the newest one is dropped (a step in the trail says so), an equal one
    is applied again, a newer one waits to be decided. Takedowns are not ordered by revision.
    """
    match event:
        case Translated():
            return _fold_telling(story, event)
        case Takedown():
            return _fold_takedown(story, event)
        case Due():
            return story
        case Hold() | Release() | Restore() | Replaced() if event.id in story.commands:
            return story
        case Replaced():
            return _fold_replaced(story, event)
        case _:
            known = story.model_copy(update={"commands": story.commands | {event.id}})
            return _fold_command(known, event)


def _fold_telling(story: Story, telling: Translated) -> Story:
    revision = telling.article.revision
    if story.live and revision == story.live.article.revision:
        newer = telling.order >= story.live.order
        return story.model_copy(update={"live": telling}) if newer else story
    if story.newest and is_older(telling, story.newest):
        return note(story, telling.article.received, f"dropped an older revision: {revision}")
    return story.model_copy(update={"waiting": telling})


def _fold_takedown(story: Story, takedown: Takedown) -> Story:
    if takedown.id in story.takedowns:
        return story
    taken = story.model_copy(
        update={"takedowns": {**story.takedowns, takedown.id: takedown}},
    )
    why = f": {takedown.note}" if takedown.note else ""
    said = f"takedown {takedown.id}: {takedown.reason} by {takedown.by}{why}"
    return note(taken, takedown.at, said)


def _fold_command(story: Story, command: Hold | Release | Restore) -> Story:
    said = f"{command.kind} by {command.who}" + (f": {command.why}" if command.why else "")
    story = note(story, command.at, said)
    match command:
        case Hold():
            held = Held(command=command.id, who=command.who, why=command.why)
            # What was let go before and is not out yet must stop, too.
            return story.model_copy(update={"held": held, "releases": ()})
        case Restore():
            return story.model_copy(update={"lifted": story.lifted | set(command.lifts)})
        case Release():
            return _fold_release(story, command)


def _fold_replaced(story: Story, command: Replaced) -> Story:
    """Note what stands in the story's place; of two that replace each other the later one stays."""
    newest = story.newest.article if story.newest else None
    if newest and command.by in newest.replaces and newest.versioncreated > command.made:
        return story
    known = story.model_copy(update={"commands": story.commands | {command.id}})
    successor = Successor(uri=command.by, paths=command.paths)
    known = known.model_copy(update={"successor": successor})
    return note(known, command.at, f"replaced by {command.by}")


def _fold_release(story: Story, command: Release) -> Story:
    newest = story.newest
    revision = command.revision or (str(newest.article.revision) if newest else None)
    if revision is None:
        return note(story, command.at, "released nothing: no revision is waiting")
    decision = story.decision
    stopped = decision is not None and decision.revision == revision
    onward = decision if stopped and command.onward else None
    reason = onward.then or onward.rule if onward else ""
    released = Released(
        revision=revision, onward_reason=reason, command=command.id, who=command.who
    )
    return story.model_copy(update={"releases": (*story.releases, released)})


def note(story: Story, at: datetime, note: str) -> Story:
    """Add a step to the trail, unless the story has it: a redelivery must change nothing."""
    if any(step.notes == (note,) for step in story.trail[-TRAIL_STEPS:]):
        return story
    step = Step(stage="publish", at=at, notes=(note,))
    return story.model_copy(update={"trail": (*story.trail, step)[-TRAIL_STEPS:]})
