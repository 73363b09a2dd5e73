"""What Faust is told. Its own defaults would lose records, stall, or answer late."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import faust
import pytest
from aiokafka import ConsumerRecord
from faust.types import TP
from pydantic import SecretStr

from wiredesk.kafka.connection import MECHANISM, REQUEST_BYTES, client_arguments
from wiredesk.kafka.consumer_app import (
    SESSION_EMBEDDED_S,
    SESSION_S,
    GroupOptions,
    consumer_app,
)
from wiredesk.kafka.feed import MAX_POLL_INTERVAL_S
from wiredesk.settings import CommonSettings
from wiredesk.topic import MAX_RECORD_BYTES
from wiredesk.topics import WIRE_RAW


class Nobody:
    """A desk at which nothing is ever done."""

    async def receive(self, generation: int, fetched: Iterable[ConsumerRecord]) -> bool:
        """Let it pass."""
        return True

    def committable(self) -> Mapping[TP, int]:
        """Answer nothing."""
        return {}


def made(settings: CommonSettings, folder: Path) -> faust.App:
    session_s = SESSION_EMBEDDED_S if settings.broker_is_embedded else SESSION_S
    group = GroupOptions("enrich", (WIRE_RAW.name,), MAX_POLL_INTERVAL_S, session_s)
    return consumer_app(settings, group, Nobody(), folder)


@pytest.fixture
async def conf(tmp_path: Path) -> Any:
    """The app's configuration, for a cluster of three brokers."""
    return made(CommonSettings(broker="one:9092,two:9093", replication=3), tmp_path).conf


async def test_a_dead_worker_is_given_up_after_ten_seconds(conf: Any) -> None:
    """And five heartbeats fit in that, so that one lost is no death."""
    assert conf.broker_session_timeout == 10.0
    assert conf.broker_heartbeat_interval == 2.0


async def test_what_is_done_is_committed_every_second(conf: Any) -> None:
    """It bounds what is done again after a death."""
    assert conf.broker_commit_interval == 1.0


async def test_a_new_group_begins_with_the_oldest_record(conf: Any) -> None:
    assert conf.consumer_auto_offset_reset == "earliest"


async def test_no_wait_of_a_stage_holds_up_a_rebalance(conf: Any) -> None:
    assert conf.stream_wait_empty is False


async def test_partitions_of_one_number_stay_together(conf: Any) -> None:
    """Faust takes its own assignor only where it believes that there are standbys."""
    assert conf.table_standby_replicas > 0


async def test_faust_makes_no_topics_of_its_own(conf: Any) -> None:
    """Topics are made from our table, with the copies that the settings say."""
    assert conf.topic_disable_leader is True
    assert conf.topic_allow_declare is False
    assert conf.topic_replication_factor == 3


async def test_keys_and_values_stay_bytes(conf: Any) -> None:
    """What does not decode is the runner's to bury."""
    assert conf.key_serializer == conf.value_serializer == "raw"


async def test_faust_keeps_nothing_and_serves_nothing(conf: Any) -> None:
    """Its store is memory, and health has a port of its own."""
    assert str(conf.store) == "memory:"
    assert conf.web_enabled is False


async def test_the_largest_record_can_be_fetched(conf: Any) -> None:
    """With its key, its headers and the framing of its batch."""
    assert conf.consumer_max_fetch_size == REQUEST_BYTES > MAX_RECORD_BYTES


async def test_every_address_of_the_cluster_is_known(conf: Any) -> None:
    """One broker may be down when a worker starts."""
    assert [(url.host, url.port) for url in conf.broker_consumer] == [("one", 9092), ("two", 9093)]


async def test_groups_of_the_embedded_broker_have_shorter_sessions(tmp_path: Path) -> None:
    """It lets a group wait for half a session before it hands out partitions."""
    kafka = made(CommonSettings(), tmp_path)
    embedded = made(CommonSettings(broker_is_embedded=True), tmp_path)

    assert embedded.conf.broker_session_timeout < kafka.conf.broker_session_timeout
    assert embedded.conf.broker_heartbeat_interval < kafka.conf.broker_heartbeat_interval


SCRAM = CommonSettings(
    broker_security="SASL_SSL", broker_user="enrich", broker_password=SecretStr("secret")
)


async def test_user_and_password_reach_every_client(tmp_path: Path) -> None:
    """SCRAM over TLS, by plain settings: for Faust and for our own clients."""
    credentials: Any = made(SCRAM, tmp_path).conf.broker_credentials
    arguments = client_arguments(SCRAM)

    assert (credentials.mechanism.value, credentials.username) == (MECHANISM, "enrich")
    assert credentials.password == arguments["sasl_plain_password"] == "secret"
    assert credentials.ssl_context is not None
    assert arguments["security_protocol"] == "SASL_SSL"
    assert arguments["sasl_mechanism"] == MECHANISM
    assert arguments["sasl_plain_username"] == "enrich"
    assert arguments["ssl_context"] is not None


async def test_tls_works_without_a_user(tmp_path: Path) -> None:
    """And without either there are no credentials at all."""
    encrypted: Any = made(CommonSettings(broker_security="SSL"), tmp_path).conf.broker_credentials

    assert encrypted.context is not None
    assert made(CommonSettings(), tmp_path).conf.broker_credentials is None
    assert "sasl_mechanism" not in client_arguments(CommonSettings())
