"""Access lists say of each user what the tables say, in the words of Kafka and of Redis."""

import ast
import json
import re
from importlib import import_module
from pathlib import Path
from typing import Final, get_args

import pytest
from typer.testing import CliRunner

from wiredesk.access import TOPICS_USER, redis, user
from wiredesk.access.kafka import Right, commands, rights
from wiredesk.cache import keys
from wiredesk.cache.rights import COMMANDS, TABLE
from wiredesk.cli.access import access
from wiredesk.every_topic import every_topic
from wiredesk.groups import GROUPS
from wiredesk.secret_files import VARIABLE
from wiredesk.service import installed_services
from wiredesk.settings import CommonSettings
from wiredesk.topics import COMMANDS as DESK_COMMANDS
from wiredesk.topics import INGESTED, OVERRIDES, PUBLISHED, STORIES, TAKEDOWNS

SECRET: Final = "the-heron-flies-at-dusk"


def may(name: str) -> set[tuple[str, str]]:
    return {(right.operation, right.name) for right in rights() if right.user == name}


def test_enrich_reads_and_writes_one_topic_each_and_buries_its_dead() -> None:
    assert may("wiredesk-enrich") == {
        ("Read", INGESTED.name),
        ("Read", "enrich"),
        ("Write", "articles.enriched.v1"),
        ("Write", INGESTED.dead_letters),
    }


def test_publish_marks_the_logs_that_it_reads_whole() -> None:
    written = {name for operation, name in may("wiredesk-publish") if operation == "Write"}

    assert written >= {STORIES.name, TAKEDOWNS.name, PUBLISHED.name}


def test_the_console_commands_sends_again_and_buries_nothing() -> None:
    """It may send again what some stage works on, for that alone can be a dead letter."""
    written = {name for operation, name in may("wiredesk-console") if operation == "Write"}

    worked_on = {topic.name for group in GROUPS for topic in group.reads}
    assert written == {DESK_COMMANDS.name, TAKEDOWNS.name, OVERRIDES.name, *worked_on}


def test_who_makes_topics_may_neither_read_nor_write() -> None:
    names = {topic.name for topic in every_topic()}

    assert may(TOPICS_USER) == {(each, name) for each in ("Create", "Describe") for name in names}


def test_every_installed_service_has_a_user_in_redis() -> None:
    assert set(COMMANDS) == {service.name for service in installed_services()}
    users = {line.split()[1] for line in redis.acl_file({}).splitlines()}
    assert users == {"default", *map(user, COMMANDS)}


def test_the_table_speaks_of_every_kind_of_key() -> None:
    """A new key without a line in the table would be refused by a Redis that asks who comes."""
    source = ast.parse(Path(str(keys.__file__)).read_bytes())
    made = {node.name for node in source.body if isinstance(node, ast.FunctionDef)} | {"DUE"}
    table = ast.parse(Path(str(import_module("wiredesk.cache.rights").__file__)).read_bytes())
    named = {
        node.attr
        for node in ast.walk(table)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "keys"
    }

    # The marks of a stage are one more of its attempts.
    assert made - named == {"marks"}
    assert keys.marks("x").startswith(keys.attempt("x", ""))


def test_a_kind_of_key_has_its_line_once_and_a_reader() -> None:
    patterns = [kind.pattern for kind in TABLE]

    assert len(patterns) == len(set(patterns))
    assert [kind.pattern for kind in TABLE if not kind.read_by] == []


def test_kafkas_own_tool_is_told_one_user_and_operation_a_line() -> None:
    some = [
        Right("wiredesk-x", "topic", "b.v1", "Read"),
        Right("wiredesk-x", "topic", "a.v1", "Read"),
        Right("wiredesk-x", "group", "x", "Read"),
    ]

    head = "kafka-acls.sh --bootstrap-server kafka:9093 --command-config admin.properties --add"
    assert commands(some, "kafka:9093", "admin.properties") == [
        f"{head} --allow-principal User:wiredesk-x --operation Read --group x",
        f"{head} --allow-principal User:wiredesk-x --operation Read --topic a.v1 --topic b.v1",
    ]


@pytest.fixture
def passwords(tmp_path: Path) -> Path:
    for service in COMMANDS:
        (tmp_path / user(service)).write_text(f"{SECRET}-{service}\n")
    return tmp_path


def run(*words: str) -> str:
    found = CliRunner().invoke(access, words)
    assert found.exit_code == 0, found.output
    return found.output


def test_passwords_go_in_and_only_their_hashes_come_out(passwords: Path) -> None:
    printed = run("redis", "--passwords", str(passwords))

    assert SECRET not in printed
    assert f"#{redis.password_hash(f'{SECRET}-site')} " in printed


def test_without_passwords_redis_would_refuse_the_file() -> None:
    """A word that Redis took for a password would be one that everybody knows."""
    for line in run("redis").splitlines()[1:]:
        assert line.split()[3].startswith("#SHA-256-OF-THE-PASSWORD")


def test_a_password_that_is_missing_is_said(passwords: Path) -> None:
    (passwords / "wiredesk-site").unlink()

    found = CliRunner().invoke(access, ["redis", "--passwords", str(passwords)])

    assert found.exit_code == 1
    assert "wiredesk-site" in found.output


def test_the_page_for_operators_names_only_settings_that_there_are() -> None:
    """A misspelt variable would be ignored without a word."""
    page = (Path(__file__).parents[2] / "docs" / "access.md").read_text("utf-8")
    there = {f"WIREDESK_{name}".upper() for name in CommonSettings.model_fields}

    named = set(re.findall(r"WIREDESK_[A-Z_]+", page))

    assert named <= there | {VARIABLE}
    assert {user(service) for service in COMMANDS} <= set(re.findall(r"wiredesk-[a-z-]+", page))


def test_programs_are_told_the_same() -> None:
    told = json.loads(run("kafka", "--json"))

    assert {Right(**line) for line in told} == set(rights())
    assert set(get_args(Right.__annotations__["kind"])) == {line["kind"] for line in told}
