"""What a person reads where something is away: what did not happen, and what to do."""

import pytest

from wiredesk.errors import BrokerAway, BrokerRefuses, RedisAway, RedisRefuses, TransientError
from wiredesk_console.undone import undone

ONCE = "Run it again once"
AGAIN = "twice does no harm; until then all stays as it is."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (RedisAway(), f"NOT killed: Redis does not answer. {ONCE} it does, {AGAIN}"),
        (
            BrokerAway("x"),
            f"NOT killed, as far as is known: Kafka does not answer. {ONCE} it does, {AGAIN} (x)",
        ),
        (
            RedisRefuses(),
            f"NOT killed: Redis refuses. {ONCE} its user or its rights are mended, {AGAIN}",
        ),
    ],
)
def test_a_command_says_that_it_was_not_done_and_what_to_do(
    error: TransientError, said: str
) -> None:
    assert undone("killed", error) == said


@pytest.mark.parametrize("error", [RedisAway("x"), RedisRefuses(), BrokerAway(), BrokerRefuses()])
@pytest.mark.parametrize("doing", ["", "held"])
def test_nobody_is_promised_that_it_is_tried_again(error: TransientError, doing: str) -> None:
    """A stage tries again by itself; what a person asks, nobody does."""
    assert "tried again" in str(error)
    assert "tried again" not in undone(doing, error)
    assert "Nothing is lost" not in undone(doing, error)


def test_a_question_has_no_answer_now() -> None:
    assert undone("", RedisAway("x")) == (
        "Not known now: Redis does not answer. Ask again once it does. (x)"
    )
