"""The life of a story, pure: fold what comes in, decide, settle. No I/O, no clock of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import reduce

from wiredesk.revision import Revision
from wiredesk.story import (
    KILLED_UNSEEN,
    REPLACED,
    Decision,
    Story,
)
from wiredesk_publish.cases import Case, Rule, end_of_use, is_embargoed, is_over, tells_again
from wiredesk_publish.folding import Event, fold, note
from wiredesk_publish.rules import (
    EMBARGOED,
    FOR_A_PERSON_TO_READ,
    HELD,
    NOTHING_MATCHED,
    RULES,
    UNTIL_UNKNOWN,
)

EMBARGOES = frozenset({EMBARGOED, UNTIL_UNKNOWN})
TAKES_OLDER = FOR_A_PERSON_TO_READ | {"withheld_by_agency", "expired"}


@dataclass(frozen=True, slots=True)
class Policy:
    """What decides besides the story itself: the rows, and how long a channel may be used."""

    rules: Sequence[Rule] = RULES
    licences: Mapping[str, timedelta] = field(default_factory=dict)


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
        readable_since=story.public_since if rule.name in EMBARGOES else None,
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
    taken down or over. A withheld or expired one takes the older one away for good, and so does an
    embargo on what the older one tells already.
    The live revision may be told again and say something else: then it waits like a new one.
    """
    if decision.action == "publish":
        shown = {"live": story.newest, "waiting": None}
        story = story.model_copy(update=shown)
    elif _takes_older(story, decision, policy, now):
        story = story.model_copy(update={"live": None})
    elif _waits_anew(decision) and story.waiting is None:
        story = story.model_copy(update={"live": None, "waiting": story.live})
    public = (
        story.live is not None
        and not story.standing
        and decision.rule != REPLACED
        and story.live.article.pubstatus == "usable"
        and not is_embargoed(story.live.article, now)
        and not is_over(story.live.article, policy.licences, now)
    )
    changes = {
        "public": public,
        "was_public": story.was_public or public,
        "public_since": _public_since(story, decision, public=public),
    }
    return _record(story.model_copy(update=changes), decision)


def _waits_anew(decision: Decision) -> bool:
    """Tell whether what is live and was told again must not be shown as it is told now."""
    if decision.rule in FOR_A_PERSON_TO_READ:
        return True
    return decision.action != "withdraw" and decision.rule != HELD


def _takes_older(story: Story, decision: Decision, policy: Policy, now: datetime) -> bool:
    """Tell whether the revision that waits must not leave the older one on the site.

    IPTC's embargo is on "all versions" of an item; but an update that tells something else says
    nothing of what was published before it.
    """
    if story.waiting is None:
        return False
    rule = _judged_alone(story, decision, policy, now).rule
    if rule in EMBARGOES and story.live is not None:
        return tells_again(story.live.article, story.waiting.article)
    return rule in TAKES_OLDER


def _public_since(story: Story, decision: Decision, *, public: bool) -> datetime | None:
    """Answer since when readers see it; what an embargo came too late for keeps that."""
    if public:
        return story.public_since if story.public else decision.at
    return story.public_since if decision.rule in EMBARGOES else None


def _judged_alone(story: Story, decision: Decision, policy: Policy, now: datetime) -> Decision:
    """Answer what would be decided without takedowns or a person's hold.

    A restore must not show what is withheld, nor may what is held stay under an embargo.
    """
    if not story.standing and decision.rule != HELD:
        return decision
    return decide(story.model_copy(update={"takedowns": {}, "held": None}), policy, now)


def _record(story: Story, decision: Decision) -> Story:
    """Keep the decision, and one step of the trail, only where it says something new."""
    if story.decision is not None and _says_the_same(story.decision, decision):
        return story
    noted = note(story, decision.at, f"{decision.action}: {decision.rule}: {decision.sentence}")
    return noted.model_copy(update={"decision": decision})


def _says_the_same(old: Decision, new: Decision) -> bool:
    return old.model_copy(update={"at": new.at}) == new


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
