"""A frozen worker's old state in the log is answered with the newer one."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from wiredesk.events import Record
from wiredesk.headers import SEQ
from wiredesk.stage import Input
from wiredesk.story import Story
from wiredesk.testing.articles import NOON, URI
from wiredesk.topics import STORIES
from wiredesk.types import ArticleUri
from wiredesk_publish.cache import packing
from wiredesk_publish.cache.store import Loaded, StateWrite
from wiredesk_publish.echoes import Echoes
from wiredesk_publish.folding import unknown

OTHER = "urn:other"


def story(seq: int, uri: str = URI, **changes: bool) -> Story:
    known = unknown(ArticleUri(uri))
    return known.model_copy(update={"seq": seq, **changes})


def write(after: Story) -> StateWrite:
    return StateWrite(3, "run.1", unknown(after.uri), after, packing.dump(after))


def followed(*states: Story | int, uri: str = URI, partition: int = 3) -> list[Input]:
    """Make the log's records, as the stage is handed them: not decoded."""
    items = []
    for offset, state in enumerate(states):
        told = story(state, uri) if isinstance(state, int) else state
        body = packing.dump(told)
        headers = {SEQ: str(told.seq).encode()}
        record = Record(STORIES.name, partition, offset, uri.encode(), body, headers, NOON)
        items.append(Input(record, body))
    return items


def loaded(*stories: Story) -> Loaded:
    return Loaded(NOON, "run", {3: "run.1"}, {each.uri: each for each in stories})


@pytest.fixture
def echoes() -> Echoes:
    return Echoes()


def test_a_worker_hears_its_own_writes_without_looking_them_up(echoes: Echoes) -> None:
    """Each write comes back once: a look into Redis for each would double its work."""
    echoes.wrote([write(story(4))])

    assert echoes.unsure(followed(4)) == {}


@pytest.mark.parametrize("seq", [3, 5])
def test_any_other_state_than_the_one_it_wrote_is_looked_up(echoes: Echoes, seq: int) -> None:
    echoes.wrote([write(story(4))])

    assert echoes.unsure(followed(seq)) == {URI: 3}


def test_a_story_that_it_never_wrote_is_looked_up(echoes: Echoes) -> None:
    assert echoes.unsure(followed(1, partition=7)) == {URI: 7}


def test_an_older_state_that_comes_late_is_answered_with_the_newer_one(echoes: Echoes) -> None:
    (answer,) = echoes.answers(followed(2), loaded(story(5)))

    assert (answer.topic, answer.key) == (STORIES.name, URI.encode())
    assert answer.headers[SEQ] == b"5"
    assert packing.parse(answer.value or b"") == story(5)


def test_the_newest_state_is_not_answered(echoes: Echoes) -> None:
    """An answer to an answer would go on for ever."""
    assert echoes.answers(followed(5), loaded(story(5))) == []


def test_another_state_of_the_same_seq_is_answered(echoes: Echoes) -> None:
    """What a lost Redis held and never told the log was counted anew from there."""
    (answer,) = echoes.answers(followed(story(5, public=True)), loaded(story(5)))

    assert packing.parse(answer.value or b"") == story(5)


def test_an_own_write_that_another_of_its_seq_follows_is_told_from_it(echoes: Echoes) -> None:
    echoes.wrote([write(story(4))])

    assert echoes.unsure(followed(story(4, public=True))) == {URI: 3}


def test_a_state_without_seq_counts_as_the_oldest(echoes: Echoes) -> None:
    (item,) = followed(1)
    bare = replace(item.record, headers={})

    assert len(echoes.answers([replace(item, record=bare)], loaded(story(5)))) == 1


def test_the_answer_itself_is_known_when_it_comes_back(echoes: Echoes) -> None:
    (answer,) = echoes.answers(followed(2), loaded(story(5)))

    assert packing.parse(answer.value or b"") == story(5)
    assert echoes.unsure(followed(5)) == {}


def test_an_old_state_that_a_newer_one_follows_needs_no_answer(echoes: Echoes) -> None:
    """The log is compacted: what counts is which record of a key is the last."""
    assert echoes.answers(followed(2, 5), loaded(story(5))) == []
    assert len(echoes.answers(followed(5, 2), loaded(story(5)))) == 1


def test_several_old_states_are_answered_once(echoes: Echoes) -> None:
    assert len(echoes.answers(followed(2, 3, 1), loaded(story(5)))) == 1


def test_each_story_is_answered_for_itself(echoes: Echoes) -> None:
    records: Sequence[Input] = [*followed(2), *followed(9, uri=OTHER)]

    answers = echoes.answers(records, loaded(story(5), story(9, OTHER)))

    assert [answer.key for answer in answers] == [URI.encode()]


def test_a_story_that_was_not_looked_up_is_not_answered(echoes: Echoes) -> None:
    assert echoes.answers(followed(2), loaded()) == []


def test_what_was_looked_up_is_known_from_then_on(echoes: Echoes) -> None:
    echoes.answers(followed(2), loaded(story(5)))

    assert echoes.unsure(followed(5)) == {}


async def test_everything_is_forgotten_when_partitions_come_or_go(echoes: Echoes) -> None:
    """Another owner may have written meanwhile."""
    echoes.wrote([write(story(4))])

    await echoes.forget(frozenset({3}))

    assert echoes.unsure(followed(4)) == {URI: 3}


def test_no_more_is_remembered_than_fits_the_least_recent_goes_first() -> None:
    echoes = Echoes(remembered=2)
    for uri in ("urn:a", "urn:b", "urn:a", "urn:c"):
        echoes.wrote([write(story(1, uri))])

    known = [uri for uri in ("urn:a", "urn:b", "urn:c") if not echoes.unsure(followed(1, uri=uri))]

    assert known == ["urn:a", "urn:c"]
