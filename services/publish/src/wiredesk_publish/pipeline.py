"""publish's one function: inputs of stories in, one whole write a story out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wiredesk.events import Outgoing
from wiredesk.stage import Input, Line, Outcome
from wiredesk.story import Story
from wiredesk.topics import STORIES
from wiredesk.types import ArticleUri
from wiredesk_publish.announcements import announce, replacements, shed
from wiredesk_publish.boot import Boots
from wiredesk_publish.cache.editions import EditionStore, Put, Rendering
from wiredesk_publish.cache.store import Loaded, StateStore, StateWrite
from wiredesk_publish.cache.timers import Timer, Timers
from wiredesk_publish.deciding import Policy, instants
from wiredesk_publish.echoes import Echoes
from wiredesk_publish.fragments.render import Renderer
from wiredesk_publish.lifecycle import advance


@dataclass(frozen=True, slots=True)
class Change:
    """One story before and after a batch, rendered."""

    write: StateWrite
    renderings: tuple[Rendering, ...]
    events: tuple[Outgoing, ...]
    timers: tuple[Timer, ...]

    @property
    def puts(self) -> tuple[Put, ...]:
        """What the editions' scripts are to write."""
        story = self.write.after
        return tuple(
            Put(
                rendering,
                self.write.partition,
                self.write.token,
                story.seq,
                frozenset(story.takedowns),
                story.lifted,
            )
            for rendering in self.renderings
        )


@dataclass(frozen=True, slots=True)
class PublishStage:
    """Folds a batch, decides, and makes the whole write of every story that it touches.

    An input that changes nothing is written whole too: the write before it may have been cut
    off by a crash, and this is what mends it.
    """

    states: StateStore
    editions: EditionStore
    timers: Timers
    boots: Boots
    echoes: Echoes
    renderer: Renderer
    policy: Policy

    async def __call__(self, batch: Sequence[Input]) -> Outcome:
        """Work on a batch; see `wiredesk.stage`."""
        own = [item for item in batch if item.record.topic == STORIES.name]
        inputs = _by_uri([item for item in batch if item.record.topic != STORIES.name])
        wanted = {uri: items[0].record.partition for uri, items in inputs.items()}
        wanted |= self.echoes.unsure(own)
        loaded = await self.boots.load(wanted)
        changes = {uri: self._change(loaded, items) for uri, items in inputs.items()}
        events = self.echoes.answers(own, loaded)
        events += [event for change in changes.values() for event in change.events]
        tokens = {change.write.partition: change.write.token for change in changes.values()}
        return Outcome(
            events=events,
            apply=lambda: self._apply(tuple(changes.values())),
            # Whoever began to fill a partition before these events were in the log put older
            # states over ours; whoever begins from now on reads them there.
            after=lambda: self.states.demand(tokens),
            lines=[_line(item, changes) for item in batch],
        )

    def _change(self, loaded: Loaded, items: Sequence[Input]) -> Change:
        record = items[-1].record
        uri = ArticleUri(record.key.decode())
        before = loaded.stories[uri]
        advanced = advance(before, [item.value for item in items], self.policy, loaded.now)
        after, body, refused = shed(advanced, record, loaded.now)
        renderings = self.renderer.render(after)
        token = loaded.boots[record.partition]
        return Change(
            StateWrite(record.partition, token, before, after, body),
            renderings,
            (
                *refused,
                *announce(after, body, renderings, record, loaded.now),
                *replacements(after, renderings, record, loaded.now),
            ),
            tuple(Timer(uri, at) for at in instants(after, self.policy, loaded.now)),
        )

    async def _apply(self, changes: Sequence[Change]) -> None:
        writes = [change.write for change in changes]
        await self.states.save(writes)
        self.echoes.wrote(writes)
        await self.timers.put(timer for change in changes for timer in change.timers)
        await self.editions.put([put for change in changes for put in change.puts])


def _by_uri(inputs: Sequence[Input]) -> Mapping[ArticleUri, list[Input]]:
    found: defaultdict[ArticleUri, list[Input]] = defaultdict(list)
    for item in inputs:
        found[ArticleUri(item.record.key.decode())].append(item)
    return found


def _line(item: Input, changes: Mapping[ArticleUri, Change]) -> Line:
    uri = ArticleUri(item.record.key.decode())
    if item.record.topic == STORIES.name:
        return Line(uri, "followed")
    return _decided(changes[uri].write.after)


def _decided(story: Story) -> Line:
    decision = story.decision
    if decision is None:
        return Line(story.uri, "hold")
    return Line(story.uri, decision.action, decision.revision or "", decision.rule)
