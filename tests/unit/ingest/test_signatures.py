"""Signed wires, against the reference's own signatures."""

import base64
import hmac
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks.webhooks import Webhook

from tests.rows import every_row
from wiredesk.signing_secret import signing_key as key
from wiredesk_ingest.receivers.signatures import is_in_time, is_signed

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
SECRET = "whsec_" + base64.b64encode(b"the heron flies at dusk").decode()
OTHER = "whsec_" + base64.b64encode(b"the heron flies at dawn").decode()
WIRE = "Lanterns on the quay, فوانيس"


def headers(secret: str = SECRET, at: datetime = NOW, wire: str = WIRE) -> dict[str, str]:
    return {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(secret).sign("msg_1", at, wire),
    }


def test_what_the_reference_signs_is_signed() -> None:
    assert is_signed(WIRE.encode(), headers(), [key(SECRET)])


def test_what_the_specification_signs_is_signed() -> None:
    """Its own example, from its libraries' tests."""
    said = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }

    assert is_signed(b'{"test": 2432232314}', said, [key("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")])


@every_row("keys", [[SECRET, OTHER], [OTHER, SECRET]])
def test_either_secret_will_do_while_senders_change_theirs(keys: list[str]) -> None:
    assert is_signed(WIRE.encode(), headers(), map(key, keys))


def test_a_sender_may_sign_with_several_secrets_too() -> None:
    said = headers(OTHER)
    said["webhook-signature"] += " " + headers()["webhook-signature"] + " v1a,AAAA"

    assert is_signed(WIRE.encode(), said, [key(SECRET)])


def test_bytes_that_are_no_text_can_be_signed() -> None:
    """A wire may be in Windows-1256; the reference would refuse it."""
    wire = "فوانيس".encode("cp1256")
    made = headers()
    signed = f"msg_1.{made['webhook-timestamp']}.".encode() + wire
    sum_ = base64.b64encode(hmac.digest(b"the heron flies at dusk", signed, "sha256")).decode()

    assert is_signed(wire, made | {"webhook-signature": f"v1,{sum_}"}, [key(SECRET)])


@every_row(
    "changes",
    [
        {"webhook-id": "msg_2"},
        {"webhook-timestamp": "1"},
        {"webhook-signature": "v1,"},
        {"webhook-signature": "v1,AAAA"},
        {"webhook-signature": "v1,no base64!"},
        {"webhook-signature": "v1,ünı"},
        {"webhook-signature": "v2," + "A" * 44},
        {"webhook-signature": ","},
        {"webhook-signature": " " * 5},
        {"webhook-signature": "v1,AAAA " * 10_000},
    ],
)
def test_what_is_not_signed_is_not_signed(changes: dict[str, str]) -> None:
    assert not is_signed(WIRE.encode(), headers() | changes, [key(SECRET)])


def test_another_wire_is_not_signed() -> None:
    assert not is_signed(WIRE.encode() + b" ", headers(), [key(SECRET)])
    assert not is_signed(WIRE.encode(), headers(OTHER), [key(SECRET)])


@every_row("seconds", [0, 299, 300, -300])
def test_clocks_may_be_five_minutes_apart(seconds: int) -> None:
    assert is_in_time(headers(at=NOW + timedelta(seconds=seconds)), NOW)


@every_row("seconds", [301, -301, 86_400 * 365])
def test_clocks_may_not_be_further_apart(seconds: int) -> None:
    assert not is_in_time(headers(at=NOW + timedelta(seconds=seconds)), NOW)


@every_row("said", ["", "nan", "1e9", "-1", "٣", "9" * 400, "soon"])
def test_a_time_that_is_none_is_not_in_time(said: str) -> None:
    assert not is_in_time(headers() | {"webhook-timestamp": said}, NOW)


@every_row("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_without_one_of_the_three_nothing_is_signed(name: str) -> None:
    said = headers()
    del said[name]

    assert not is_in_time(said, NOW)


@every_row("secret", ["", "whsec_", "whsec_no base64", "pass:word"])
def test_a_secret_that_can_not_sign_is_said(secret: str) -> None:
    with pytest.raises(ValueError, match="whsec_"):
        key(secret)
