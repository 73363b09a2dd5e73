"""How a file is carried to a receiver, and how long the desk is asked; no real time passes."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.rows import every_row
from tests.unit.ingest.command_line import Answer, StandIn, became
from wiredesk.child import free_port
from wiredesk.ids import wire_digest
from wiredesk_ingest.commands.sending import Courier, Delivery, Desk, NobodyAnswers, desk_of

AWAY = Answer(503, {"error": "Kafka does not acknowledge now."}, {"Retry-After": "2"})


class Clock:
    """Time that passes by being slept away."""

    def __init__(self) -> None:
        self.now = 0.0
        self.naps: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    def seconds(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lanterns.xml"
    path.write_bytes(b"a wire")
    return path


def courier(
    client: httpx.Client, clock: Clock, address: str, secret: str = "", give_up_s: float = 60.0
) -> Courier:
    return Courier(
        client,
        address,
        "demo",
        secret,
        give_up_s=give_up_s,
        sleep=clock.sleep,
        seconds=clock.seconds,
    )


def test_a_file_travels_untouched_with_its_name_and_secret(
    answering: StandIn, client: httpx.Client, clock: Clock, tmp_path: Path
) -> None:
    path = tmp_path / "فانوس 1.xml"
    path.write_bytes(bytes(range(256)))

    courier(client, clock, answering.address + "/", "s3cret").deliver(path)

    [pushed] = answering.pushed
    assert (pushed.path, pushed.wire) == ("/wire/demo", bytes(range(256)))
    assert pushed.headers["x-wire-file"] == "%D9%81%D8%A7%D9%86%D9%88%D8%B3%201.xml"
    assert pushed.headers["authorization"] == "Bearer s3cret"


def test_a_receipt_has_digest_and_size(
    answering: StandIn, client: httpx.Client, clock: Clock, file: Path
) -> None:
    delivery = courier(client, clock, answering.address).deliver(file)

    assert delivery == Delivery(str(file), wire_digest(b"a wire"), "demo", 6)
    assert not delivery.failed(waited=False)


def test_a_busy_receiver_is_tried_again_after_what_it_asks_for(
    answering: StandIn, client: httpx.Client, clock: Clock, file: Path
) -> None:
    answering.receiver += [AWAY, AWAY]

    delivery = courier(client, clock, answering.address).deliver(file)

    assert delivery.digest
    assert clock.naps == [2.0, 2.0]
    assert [pushed.wire for pushed in answering.pushed] == [b"a wire"] * 3


@pytest.mark.parametrize("said", [{}, {"Retry-After": "soon"}, {"Retry-After": "0"}])
def test_a_receiver_that_asks_for_nothing_gets_more_and_more_time(
    answering: StandIn, client: httpx.Client, clock: Clock, file: Path, said: dict[str, str]
) -> None:
    answering.receiver += [Answer(503, {"error": "away"}, said)] * 6

    courier(client, clock, answering.address).deliver(file)

    assert clock.naps == [0.5, 1.0, 2.0, 4.0, 5.0, 5.0]


def test_a_receiver_that_stays_busy_is_given_up(
    answering: StandIn, client: httpx.Client, clock: Clock, file: Path
) -> None:
    """With its own sentence, and not later than was said."""
    answering.receiver += [AWAY] * 10

    delivery = courier(client, clock, answering.address, give_up_s=5.0).deliver(file)

    assert (delivery.digest, delivery.error) == ("", "Kafka does not acknowledge now.")
    assert delivery.failed(waited=False)
    assert clock.now <= 5.0


def test_a_wait_that_is_longer_than_patience_is_not_begun(
    answering: StandIn, client: httpx.Client, clock: Clock, file: Path
) -> None:
    answering.receiver += [Answer(503, {"error": "away"}, {"Retry-After": "999999999"})]

    assert courier(client, clock, answering.address).deliver(file).error == "away"
    assert clock.naps == []


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(401, {"error": "The channel asks for its secret."}), "The channel asks for its"),
        (Answer(413, {"error": "The wire is larger."}), "The wire is larger."),
        (Answer(404, {"error": "There is no channel 'dmeo'."}), "There is no channel"),
        (Answer(404, {"error": "Not Found."}), "what answers at http://127.0.0.1:"),
        (Answer(405, b""), "what answers at http://127.0.0.1:"),
        (Answer(500, b"<html>"), "500 Internal Server Error"),
        (Answer(307, b"", {"Location": "/elsewhere"}), "307 Temporary Redirect"),
    ],
)
def test_a_refusal_is_final_and_told(
    answering: StandIn,
    client: httpx.Client,
    clock: Clock,
    file: Path,
    answer: Answer,
    sentence: str,
) -> None:
    answering.receiver += [answer]

    delivery = courier(client, clock, answering.address).deliver(file)

    assert delivery.error.startswith(sentence)
    assert (len(answering.pushed), clock.naps) == (1, [])


@pytest.mark.parametrize("body", [b"<html>hello</html>", ["a list"], {"no": "receipt"}])
def test_somebody_else_at_the_address_is_no_receiver(
    answering: StandIn, client: httpx.Client, clock: Clock, file: Path, body: object
) -> None:
    answering.receiver += [Answer(202, body)]

    with pytest.raises(NobodyAnswers, match="something else answers there"):
        courier(client, clock, answering.address).deliver(file)


@pytest.mark.parametrize("address", ["http://127.0.0.1:{port}", "127.0.0.1:{port}", "http://[", ""])
def test_an_address_where_nobody_answers_is_said(
    client: httpx.Client, clock: Clock, file: Path, address: str
) -> None:
    named = address.format(port=free_port())

    with pytest.raises(NobodyAnswers) as caught:
        courier(client, clock, named).deliver(file)

    assert named in str(caught.value)


def test_a_receiver_that_starts_anew_between_two_files_is_waited_for(
    clock: Clock, file: Path
) -> None:
    """One that took no wire in yet may be none: nobody waits for that."""
    away = [False, True, True, False]

    def answer(request: httpx.Request) -> httpx.Response:
        if away.pop(0):
            raise httpx.ConnectError("refused", request=request)
        return httpx.Response(202, json={"digest": "d"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        sending = courier(client, clock, "http://127.0.0.1:1")
        deliveries = [sending.deliver(file), sending.deliver(file)]

    assert [(each.digest, each.error) for each in deliveries] == [("d", ""), ("d", "")]
    assert clock.naps == [0.5, 1.0]


def test_a_receiver_that_does_not_come_back_is_given_up(clock: Clock, file: Path) -> None:
    away = [False, *[True] * 100]

    def answer(request: httpx.Request) -> httpx.Response:
        if away.pop(0):
            raise httpx.ConnectError("refused", request=request)
        return httpx.Response(202, json={"digest": "d"})

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        sending = courier(client, clock, "http://127.0.0.1:1", give_up_s=5.0)
        sending.deliver(file)
        with pytest.raises(NobodyAnswers):
            sending.deliver(file)

    assert 5.0 < clock.now < 15.0


def test_the_desk_is_asked_until_all_is_decided(
    answering: StandIn, client: httpx.Client, clock: Clock
) -> None:
    """A desk that is starting says 503, which is no answer yet."""
    waiting = {"digest": "d", "final": False, "articles": []}
    answering.desk += [Answer(200, waiting), AWAY, Answer(200, waiting)]
    delivery = Delivery("one.xml", digest="d")

    Desk(
        client, answering.address, give_up_s=60.0, sleep=clock.sleep, seconds=clock.seconds
    ).follow(delivery)

    assert delivery.became == became("d")
    assert answering.asked == ["/api/wires/d"] * 4
    assert clock.naps == [0.05, 0.1, 0.2]


def test_the_desk_is_given_up_when_time_is_up_for_all_files_together(
    answering: StandIn, client: httpx.Client, clock: Clock
) -> None:
    waiting = {"digest": "d", "final": False, "articles": []}
    answering.desk += [Answer(200, waiting)] * 100
    desk = Desk(client, answering.address, give_up_s=5.0, sleep=clock.sleep, seconds=clock.seconds)
    first, second = Delivery("one.xml", digest="d"), Delivery("two.xml", digest="d")

    desk.follow(first)
    asked = len(answering.asked)
    desk.follow(second)

    assert first.failed(waited=True)
    assert second.failed(waited=True)
    assert clock.now < 6.0
    assert len(answering.asked) == asked + 1


@pytest.mark.parametrize("answer", [Answer(404, b"no"), Answer(200, b"<html>"), Answer(200, [])])
def test_somebody_else_at_the_desks_address_is_no_desk(
    answering: StandIn, client: httpx.Client, clock: Clock, answer: Answer
) -> None:
    answering.desk += [answer]
    desk = Desk(client, answering.address, give_up_s=5.0, sleep=clock.sleep, seconds=clock.seconds)

    with pytest.raises(NobodyAnswers):
        desk.follow(Delivery("one.xml", digest="d"))


@every_row(
    ("receiver", "desk"),
    [
        ("http://127.0.0.1:8082", "http://127.0.0.1:8081"),
        ("http://wires.example:9000/", "http://wires.example:8999"),
        ("http://[::1]:8082", "http://[::1]:8081"),
        ("https://wires.example", "https://wires.example:442"),
    ],
)
def test_the_desk_is_one_port_below_the_receiver(receiver: str, desk: str) -> None:
    assert desk_of(receiver) == desk
