"""What becomes of a story's newest telling, by the table of rules. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from wiredesk.revision import Revision
from wiredesk.story import KILLED_UNSEEN, Decision, Story
from wiredesk_publish.cases import Case, Rule, end_of_use
from wiredesk_publish.rules import EMBARGOED, NOTHING_MATCHED, RULES, UNTIL_UNKNOWN

EMBARGOES = frozenset({EMBARGOED, UNTIL_UNKNOWN})


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
    rule = _first(case, policy)
    then = _behind_embargo(case, policy) if rule.name == EMBARGOED else None
    return Decision(
        action=rule.action,
        rule=rule.name,
        then=then.name if then else None,
        sentence=rule.say(replace(case, then=then.say(case)) if then else case),
        revision=str(candidate.article.revision),
        until=min(instants(story, policy, now), default=None),
        release=(then or rule).release,
        readable_since=story.public_since if rule.name in EMBARGOES else None,
        at=now,
    )


def _first(case: Case, policy: Policy) -> Rule:
    """Answer the first row that applies, and that no release skips."""
    rows = (row for row in policy.rules if row.applies(case) and not _is_released(case, row))
    return next(rows, NOTHING_MATCHED)


def _behind_embargo(case: Case, policy: Policy) -> Rule | None:
    """Answer the row that will stop it once its embargo is over; a person may see to that before.

    None where it goes out by itself.
    """
    over = replace(case, now=case.article.embargoed or case.now)
    rule = _first(over, policy)
    return None if rule.action == "publish" else rule


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
