"""The life of a story, pure: fold what comes in, decide, settle. No I/O, no clock of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import reduce

from wiredesk.article import Step, Translated
from wiredesk.desk import Due, Hold, Release, Restore, Takedown
from wiredesk.ids import article_id
from wiredesk.revision import Revision
from wiredesk.story import KILLED_UNSEEN, Decision, Held, Released, Story
from wiredesk.types import ArticleUri
from wiredesk_publish.rules import (
    HELD,
    NOTHING_MATCHED,
    RULES,
    Case,
    Rule,
    end_of_use,
    is_embargoed,
    is_over,
)

Event = Translated | Takedown | Hold | Release | Restore | Due

TRAIL_STEPS = 50
TAKES_OLDER = frozenset({"withheld_by_agency", "expired"})


@dataclass(frozen=True, slots=True)
class Policy:
    """What decides besides the story itself: the rows, and how long a channel may be used."""

    rules: Sequence[Rule] = RULES
    licences: Mapping[str, timedelta] = field(default_factory=dict)


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
        case Hold() | Release() | Restore() if event.id in story.commands:
            return story
        case _:
            known = story.model_copy(update={"commands": story.commands | {event.id}})
            return _fold_command(known, event)


def _fold_telling(story: Story, telling: Translated) -> Story:
    revision = telling.article.revision
    if story.live and revision == story.live.article.revision:
        newer = telling.order >= story.live.order
        return story.model_copy(update={"live": telling}) if newer else story
    if story.newest and telling.order < story.newest.order:
        return _note(story, telling.article.received, f"dropped an older revision: {revision}")
    return story.model_copy(update={"waiting": telling})


def _fold_takedown(story: Story, takedown: Takedown) -> Story:
    if takedown.id in story.takedowns:
        return story
    taken = story.model_copy(
        update={"takedowns": {**story.takedowns, takedown.id: takedown}},
    )
    why = f": {takedown.note}" if takedown.note else ""
    said = f"takedown {takedown.id}: {takedown.reason} by {takedown.by}{why}"
    return _note(taken, takedown.at, said)


def _fold_command(story: Story, command: Hold | Release | Restore) -> Story:
    said = f"{command.kind} by {command.who}" + (f": {command.why}" if command.why else "")
    story = _note(story, command.at, said)
    match command:
        case Hold():
            held = Held(command=command.id, who=command.who, why=command.why)
            # What was let go before and is not out yet must stop, too.
            return story.model_copy(update={"held": held, "releases": ()})
        case Restore():
            return story.model_copy(update={"lifted": story.lifted | set(command.lifts)})
        case Release():
            return _fold_release(story, command)


def _fold_release(story: Story, command: Release) -> Story:
    newest = story.newest
    revision = command.revision or (str(newest.article.revision) if newest else None)
    if revision is None:
        return _note(story, command.at, "released nothing: no revision is waiting")
    decision = story.decision
    stopped = decision is not None and decision.revision == revision
    reason = decision.rule if decision is not None and stopped and command.onward else ""
    released = Released(
        revision=revision, onward_reason=reason, command=command.id, who=command.who
    )
    return story.model_copy(update={"releases": (*story.releases, released)})


def decide(story: Story, policy: Policy, now: datetime) -> Decision:
    """Judge the newest telling by the table; a released revision skips the rows marked release.

    A story that has no telling yet is judged too: it is taken down, or nothing is known of it.
    """
    candidate = story.newest
    if candidate is None:
        return _decide_without_article(story, now)
    case = Case(story, candidate, now, policy.licences)
    rule = next(
        (row for row in policy.rules if row.applies(case) and not _is_released(case, row)),
        NOTHING_MATCHED,
    )
    return Decision(
        action=rule.action,
        rule=rule.name,
        sentence=rule.say(case),
        revision=str(candidate.article.revision),
        until=min(instants(story, policy, now), default=None),
        release=rule.release,
        at=now,
    )


def _decide_without_article(story: Story, now: datetime) -> Decision:
    if story.standing:
        first = story.takedowns[min(story.standing)]
        sentence = f"It was taken down before it came ({first.reason}, by {first.by})."
        reasons = {story.takedowns[id_].reason for id_ in story.standing}
        unseen = reasons == {"killed_by_reference"}
        rule = KILLED_UNSEEN if unseen else "taken_down"
        return Decision(action="withdraw", rule=rule, sentence=sentence, at=now)
    sentence = "Nothing but commands has come for this uri yet."
    return Decision(action="hold", rule="no_article", sentence=sentence, at=now)


def _is_released(case: Case, rule: Rule) -> bool:
    if not rule.release:
        return False
    revision = case.article.revision
    return any(
        released.revision == str(revision)
        or (released.onward_reason == rule.name and Revision.parse(released.revision) <= revision)
        for released in case.story.releases
    )


def instants(story: Story, policy: Policy, now: datetime) -> tuple[datetime, ...]:
    """Answer the future instants at which time alone may change what readers see."""
    tellings = [telling.article for telling in (story.live, story.waiting) if telling]
    found = {article.embargoed for article in tellings}
    found |= {end_of_use(article, policy.licences) for article in tellings}
    return tuple(sorted(at for at in found if at is not None and at > now))


def settle(story: Story, decision: Decision, policy: Policy, now: datetime) -> Story:
    """Carry the decision out on the story: what is live, what waits, what readers see.

    A newer revision that waits, is held or is refused leaves the older one live, unless that is
    taken down or over. A withheld or expired newer revision takes the older one away for good.
    The live revision may be told again and say something else: then it waits like a new one.
    """
    if decision.action == "publish":
        shown = {"live": story.newest, "waiting": None}
        story = story.model_copy(update=shown)
    elif story.waiting and _judged_alone(story, decision, policy, now).rule in TAKES_OLDER:
        story = story.model_copy(update={"live": None})
    elif decision.action != "withdraw" and decision.rule != HELD and story.waiting is None:
        story = story.model_copy(update={"live": None, "waiting": story.live})
    public = (
        story.live is not None
        and not story.standing
        and story.live.article.pubstatus == "usable"
        and not is_embargoed(story.live.article, now)
        and not is_over(story.live.article, policy.licences, now)
    )
    changes = {"public": public, "was_public": story.was_public or public}
    return _record(story.model_copy(update=changes), decision)


def _judged_alone(story: Story, decision: Decision, policy: Policy, now: datetime) -> Decision:
    """Answer what would be decided without takedowns: a restore must not show what is withheld."""
    if not story.standing:
        return decision
    return decide(story.model_copy(update={"takedowns": {}}), policy, now)


def _record(story: Story, decision: Decision) -> Story:
    """Keep the decision, and one step of the trail, only where it says something new."""
    if story.decision is not None and _says_the_same(story.decision, decision):
        return story
    noted = _note(story, decision.at, f"{decision.action}: {decision.rule}: {decision.sentence}")
    return noted.model_copy(update={"decision": decision})


def _says_the_same(old: Decision, new: Decision) -> bool:
    return old.model_copy(update={"at": new.at}) == new


def _note(story: Story, at: datetime, note: str) -> Story:
    """Add a step to the trail, unless the story has it: a redelivery must change nothing."""
    if any(step.notes == (note,) for step in story.trail[-TRAIL_STEPS:]):
        return story
    step = Step(stage="publish", at=at, notes=(note,))
    return story.model_copy(update={"trail": (*story.trail, step)[-TRAIL_STEPS:]})


def step(story: Story, event: Event, policy: Policy, now: datetime) -> Story:
    """Take one event in; `seq` grows by one where anything changed.

    What time alone has changed comes first, or an update could swallow a revision whose embargo
    is over and whose `due` is still on its way.
    """
    current = _judge(story, policy, now) if story.newest else story
    settled = _judge(fold(current, event), policy, now)
    return settled if settled == story else settled.model_copy(update={"seq": story.seq + 1})


def _judge(story: Story, policy: Policy, now: datetime) -> Story:
    return settle(story, decide(story, policy, now), policy, now)


def advance(story: Story, events: Sequence[Event], policy: Policy, now: datetime) -> Story:
    """Take events in their order, each decided before the next.

    Else an update that must wait would swallow the one before it, which could go out.
    """
    return reduce(lambda before, event: step(before, event, policy, now), events, story)
