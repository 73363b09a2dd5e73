"""What becomes of a story's newest telling, by the table of rules. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import takewhile

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
    behind = _behind_embargo(case, policy) if rule.name == EMBARGOED else ()
    then = next((row for row in behind if row.release), next(iter(behind), None))
    return Decision(
        action=rule.action,
        rule=rule.name,
        then=then.name if then else None,
        sentence=rule.say(replace(case, then=" ".join(row.say(case) for row in behind))),
        revision=str(candidate.article.revision),
        until=min(instants(story, policy, now), default=None),
        release=(then or rule).release,
        readable_since=story.public_since if rule.name in EMBARGOES else None,
        at=now,
    )


def _first(case: Case, policy: Policy) -> Rule:
    """Answer the first row that applies, and that no release skips."""
    return next(_applying(case, policy), NOTHING_MATCHED)


def _applying(case: Case, policy: Policy) -> Iterator[Rule]:
    return (row for row in policy.rules if row.applies(case) and not _is_released(case, row))


def _behind_embargo(case: Case, policy: Policy) -> Sequence[Rule]:
    """Answer the rows that will stop it once its embargo is over; none where it goes out by itself.

    What a person holds may be released before that, also where something else will stop it, too.
    """
    over = replace(case, now=case.article.embargoed or case.now)
    applying = [*_applying(over, policy)] or [NOTHING_MATCHED]
    return [*takewhile(lambda row: row.action != "publish", applying)]


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
