"""The project's own wires, damaged: every one ends as articles or as refusals."""

import random
from pathlib import Path

import pytest

from tests.fuzz.mutations import MUTATIONS, Mutation, other_numbers, other_times
from tests.fuzz.promises import hold

SAMPLES = Path(__file__).parents[2] / "samples"
WIRES = sorted(file for file in SAMPLES.iterdir() if file.suffix in {".xml", ".json"})
SHORT = [file for file in WIRES if file.stat().st_size < 12_000]
ROUNDS = 2


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_damaged_wire_is_understood_or_refused(mutation: Mutation) -> None:
    """It never raises, and what it answers keeps every promise of `promises.py`."""
    rng = random.Random(mutation.__name__)

    for file in SHORT:
        wire = file.read_bytes()
        for _ in range(ROUNDS):
            hold(mutation(rng, wire))


def test_a_wire_damaged_in_several_ways_is_understood_or_refused() -> None:
    rng = random.Random(20261120)

    for file in SHORT:
        wire = file.read_bytes()
        for mutation in rng.sample(MUTATIONS, 4):
            wire = mutation(rng, wire) or b" "
        hold(wire)


def test_parts_of_two_wires_put_together_are_understood_or_refused() -> None:
    rng = random.Random(20261121)

    for first in SHORT:
        one, other = first.read_bytes(), rng.choice(SHORT).read_bytes()
        hold(one[: rng.randrange(len(one))] + other[rng.randrange(len(other)) :])


def test_damage_does_not_make_everything_unreadable() -> None:
    """Else the tests above would look at refusals only."""
    rng = random.Random(20261122)
    readings = [
        hold(mutation(rng, file.read_bytes()))
        for file in SHORT
        for mutation in (other_numbers, other_times)
    ]

    assert sum(bool(reading.items) for reading in readings) > len(readings) // 3
    assert any(reading.refusals for reading in readings)


@pytest.mark.parametrize("file", WIRES, ids=lambda file: file.stem)
def test_an_undamaged_wire_keeps_the_same_promises(file: Path) -> None:
    assert hold(file.read_bytes()).refusals == []
