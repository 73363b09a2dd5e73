"""What the newsroom's files promise, and what `wiredesk check` says of a mistake in them."""

import json
import os
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from string import Formatter

import pytest
import typer
from pydantic import ValidationError
from typer.testing import CliRunner

from tests.newsrooms import SHIPPED, few_rows
from wiredesk.cli.check import check
from wiredesk.newsroom import Newsroom, NewsroomError, NewsroomMissing, Problem, load
from wiredesk.newsroom.channels import ByFolder, ByPush
from wiredesk.newsroom.fields import spelled
from wiredesk.newsroom.lines import line_of, places
from wiredesk.newsroom.mediatopics import top_level
from wiredesk.types import EDITIONS

pytestmark = pytest.mark.unit

TOP_LEVEL = [f"medtop:{number:02}000000" for number in range(1, 18)]
NEEDED_LABELS = {
    "advisory",
    "all_editions",
    "correction",
    "editors_picks",
    "also_reported_by",
    "gone_text",
    "gone_title",
    "home",
    "language_choice",
    "latest",
    "more",
    "not_found_text",
    "not_found_title",
    "original_language_note",
    "photo_credit",
    "published",
    "reading_minutes",
    "search",
    "sections",
    "skip_to_content",
    "stale_notice",
    "stale_translation_note",
    "updated",
}


@pytest.fixture(scope="module")
def newsroom() -> Newsroom:
    return load(SHIPPED)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped newsroom that a test may spoil; it names few, and is read soon."""
    return few_rows(tmp_path)


@dataclass(frozen=True)
class Mistake:
    """One slip in one file, and what must be said of it."""

    file: str
    right: str
    wrong: str
    field: str
    said: str

    def make(self, folder: Path) -> int:
        """Put the mistake in. Answers the line it stands on."""
        text = (folder / self.file).read_text(encoding="utf-8")
        assert self.right in text
        before, _, after = text.partition(self.right)
        (folder / self.file).write_text(before + self.wrong + after, encoding="utf-8")
        return before.count("\n") + 1


ON_SERVER = 'host = "agency.example"\nuser = "desk"\nsecret_env = "SECRET"'
BUCKET = 'transport = "s3"\nbucket = "wires"\nkey_id_env = "KEY"\nsecret_env = "SECRET"'
MAILED = (
    '[[channel]]\nagency = "Q"\ntransport = "smtp"\nrecipient = "wires@desk.example"\n'
    'senders = ["@agency.example"]\n'
)

MISTAKES = {
    "time zone": Mistake(
        "site.toml", 'time_zone = "Europe/Istanbul"', 'time_zone = "Europe/Oz"', "time_zone", "Oz"
    ),
    "base url": Mistake(
        "site.toml", 'base_url = "http:', 'base_url = "ftp:', "base_url", "should match"
    ),
    "digits": Mistake(
        "site.toml", 'digits = "arab"', 'digits = "arba"', "editions.ar.digits", "near it is arab"
    ),
    "calendar": Mistake(
        "site.toml",
        'calendar = "persian"',
        'calendar = "jalali"',
        "editions.fa.calendar",
        "persian",
    ),
    "direction": Mistake(
        "site.toml",
        'direction = "rtl"',
        'direction = "left"',
        "editions.ar.direction",
        "none of rtl, ltr",
    ),
    "date pattern": Mistake(
        "site.toml",
        'date_pattern = "EEEE, d MMMM, y - HH:mm"',
        'date_pattern = "EEEE, d MMMM, y at HH:mm"',
        "editions.en.date_pattern",
        "'t' is no CLDR pattern letter",
    ),
    "date pattern with open quotation mark": Mistake(
        "site.toml",
        'date_pattern = "EEEE, d MMMM, y - HH:mm"',
        """date_pattern = "d MMMM y 'at HH:mm''\"""",
        "editions.en.date_pattern",
        "a quotation mark is opened",
    ),
    "date pattern with brace": Mistake(
        "site.toml",
        'date_pattern = "EEEE, d MMMM, y - HH:mm"',
        """date_pattern = "{0} d MMMM\"""",
        "editions.en.date_pattern",
        "'{' stands in quotation marks",
    ),
    "date pattern with no date": Mistake(
        "site.toml",
        'date_pattern = "EEEE, d MMMM, y - HH:mm"',
        """date_pattern = "'today' - 0\"""",
        "editions.en.date_pattern",
        "stands for a part of a date",
    ),
    "letters of another language": Mistake(
        "sections.toml", 'ar = "العالم"', 'ar = "العالم ٹ"', "section.world.labels", "ٹ (U+0679)"
    ),
    "a label in letters of another language": Mistake(
        "labels/ar.toml", 'sections = "', 'sections = "ک', "sections", "ک (U+06A9)"
    ),
    "eleven months": Mistake(
        "site.toml",
        'month_names = "levantine"',
        'month_names = ["كانون"]',
        "editions.ar.month_names",
        "at least 12",
    ),
    "unknown months": Mistake(
        "site.toml",
        'month_names = "levantine"',
        'month_names = "maghrebi"',
        "editions.ar.month_names",
        "twelve names, or one of levantine, egyptian, both",
    ),
    "unknown field": Mistake(
        "site.toml", 'language = "tr"', 'languge = "tr"', "editions.tr.languge", "no such field"
    ),
    "unknown edition": Mistake(
        "site.toml", 'tr = "Beşinci', 'de = "Fünfter', "name.de", "none of ar, en, fa, tr, ur"
    ),
    "empty name": Mistake(
        "site.toml", 'en = "The Fifth Harbour"', 'en = " "', "name.en", "it is empty"
    ),
    "not TOML": Mistake("site.toml", 'language = "ur"', "language = ur", "", "Invalid value"),
    "section label": Mistake(
        "sections.toml", 'tr = "Siyaset"', 'tr = ""', "section.politics.labels.tr", "it is empty"
    ),
    "section twice": Mistake(
        "sections.toml",
        'key = "sport"',
        'key = "world"',
        "section.9.key",
        "section 'world' already",
    ),
    "code twice": Mistake(
        "sections.toml",
        'codes = ["medtop:15000000"]',
        'codes = ["medtop:11000000"]',
        "section.sport.codes",
        "medtop:11000000 has a section already",
    ),
    "code without scheme": Mistake(
        "sections.toml",
        'codes = ["medtop:15000000"]',
        'codes = ["sport"]',
        "section.sport.codes.0",
        "should match",
    ),
    "second default": Mistake(
        "sections.toml",
        'codes = ["medtop:15000000"]',
        "default = true",
        "section.sport.default",
        "exactly one section",
    ),
    "push without a guard": Mistake(
        "channels.toml",
        "loopback_only = true ",
        "",
        "channel.demo",
        "a push channel needs `secret_env`",
    ),
    "folder without a path": Mistake(
        "channels.toml", 'path = "inbox" ', "", "channel.inbox.path", "is missing"
    ),
    "a secret in the file": Mistake(
        "channels.toml",
        "loopback_only = true",
        'secret_env = "my secret"',
        "channel.demo.secret_env",
        "never the secret itself",
    ),
    "no transport": Mistake(
        "channels.toml", 'transport = "push" ', "", "channel.demo.transport", "is missing"
    ),
    "a transport that there is not": Mistake(
        "channels.toml",
        'transport = "push"',
        'transport = "pigeon"',
        "channel.demo.transport",
        "one of 'push', 'folder', 'feed', 'api', 'ftp', 'ftps', 'sftp', 's3', 'imap', 'smtp'",
    ),
    "a field of another transport": Mistake(
        "channels.toml",
        "loopback_only = true ",
        'loopback_only = true\nurl = "https://agency.example/"',
        "channel.demo.url",
        "no such field",
    ),
    "a channel called as what it lacks": Mistake(
        "channels.toml",
        'name = "inbox"\ntransport = "folder"\npath = "inbox"',
        'name = "path"\ntransport = "folder"',
        "channel.path.path",
        "is missing",
    ),
    "a span of nothing known": Mistake(
        "channels.toml",
        "licence_days = 365",
        'expect_every = "a while"',
        "channel.inbox.expect_every",
        '"15m"',
    ),
    "a zone that there is not": Mistake(
        "channels.toml",
        "licence_days = 365",
        'time_zone = "Tehran"',
        "channel.inbox.time_zone",
        "near it is Asia/Tehran",
    ),
    "a zone that is mistyped": Mistake(
        "channels.toml",
        "licence_days = 365",
        'time_zone = "Asia/Teheran"',
        "channel.inbox.time_zone",
        "near it is Asia/Tehran",
    ),
    "a zone of nowhere": Mistake(
        "channels.toml",
        "licence_days = 365",
        'time_zone = "Qqq/Xyzzy"',
        "channel.inbox.time_zone",
        "try Europe/Istanbul",
    ),
    "a server's key that was cut off": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "sftp"\nknown_host = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFl6cG8"\n'
        'host = "files.agency.example"\nuser = "ida" ',
        "channel.inbox.known_host",
        "cut off or mistyped",
    ),
    "a server with its port": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "ftp"\nhost = "files.agency.example:2121"\nuser = "ida" ',
        "channel.inbox.host",
        "its port stands in `port`",
    ),
    "a server as an address of the web": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "imap"\nhost = "imaps://mail.agency.example"\nuser = "ida" ',
        "channel.inbox.host",
        "name or address alone",
    ),
    "an address of this network": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "feed"\nurl = "http://0x7f.1:80/" ',
        "channel.inbox",
        "allow_hosts",
    ),
    "this machine by its name": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "feed"\nurl = "http://Localhost:80/" ',
        "channel.inbox",
        "allow_hosts",
    ),
    "a name that is none": Mistake(
        "channels.toml", 'name = "inbox"', 'name = "In box"', "channel.1.name", "small letters"
    ),
    "channel twice": Mistake(
        "channels.toml",
        'name = "inbox"',
        'name = "demo"',
        "channel.1.name",
        "channel 'demo' already",
    ),
    "one host where a list is": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "feed"\nurl = "https://agency.example/"\nallow_hosts = "10.0.0.5" ',
        "channel.inbox.allow_hosts",
        "several values in [ ], or tables that begin with [[ ]]",
    ),
    "an address without its scheme": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "feed"\nurl = "agency.example/rss" ',
        "channel.inbox.url",
        "begins with http:// or https://",
    ),
    "a pointer without its slash": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        'transport = "api"\nurl = "https://agency.example/"\nnext_link = "data/next" ',
        "channel.inbox.next_link",
        'like /data/next_page, or "header"',
    ),
    "a span of nothing": Mistake(
        "channels.toml",
        "licence_days = 365",
        "expect_every = 0",
        "channel.inbox.expect_every",
        "longer than 0 s, and 366d at most",
    ),
    "a server's key that is none": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        f'{ON_SERVER}\ntransport = "sftp"\nknown_host = "the usual" ',
        "channel.inbox.known_host",
        "ssh-keyscan",
    ),
    "files moved to where they are": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        f'transport = "ftp"\npath = "/out"\nafter = "move"\nmove_to = "/out/."\n{ON_SERVER} ',
        "channel.inbox",
        "name another place",
    ),
    "objects moved to above where they are": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        f'{BUCKET}\nprefix = "a/b/"\nafter = "move"\nmove_to = "a" ',
        "channel.inbox",
        "name another place",
    ),
    "mails moved to where they are": Mistake(
        "channels.toml",
        'transport = "folder"\npath = "inbox" ',
        f'{ON_SERVER}\ntransport = "imap"\nafter = "move"\nmove_to = "INBOX" ',
        "channel.inbox",
        "name another place",
    ),
    "a folder in another channel's": Mistake(
        "channels.toml",
        "licence_days = 365",
        'licence_days = 365\n[[channel]]\nname = "other"\nagency = "Q"\ntransport = "folder"\n'
        'path = "a/../inbox/deep"',
        "channel.other.path",
        "folder of channel 'inbox'",
    ),
    "one mail address of two channels": Mistake(
        "channels.toml",
        "licence_days = 365",
        f'licence_days = 365\n{MAILED}name = "one"\n{MAILED}name = "two"',
        "channel.two.recipient",
        "go to channel 'one' already",
    ),
    "licence of no days": Mistake(
        "channels.toml",
        "licence_days = 365",
        "licence_days = 0",
        "channel.inbox.licence_days",
        "than 0",
    ),
    "empty label": Mistake("labels/ur.toml", 'more = "مزید"', 'more = ""', "more", "isn't empty"),
    "label that is a number": Mistake(
        "labels/fa.toml", 'more = "بیشتر"', "more = 3", "more", "isn't empty"
    ),
    "placeholder": Mistake(
        "labels/tr.toml", "Okuma süresi: {minutes}", "Okuma: {dk}", "reading_minutes", "minutes"
    ),
    "lone brace": Mistake(
        "labels/ar.toml", 'more = "المزيد"', 'more = "{المزيد"', "more", "English"
    ),
    "empty subject": Mistake(
        "labels/subjects.csv", "medtop:15000000,رياضة", "medtop:15000000,", "ar", "empty"
    ),
    "unknown subject": Mistake(
        "labels/subjects.csv", "medtop:15000000", "medtop:99000000", "code", "no media topic"
    ),
    "subject twice": Mistake(
        "labels/subjects.csv", "medtop:15000000", "medtop:14000000", "code", "there already"
    ),
    "heading": Mistake(
        "labels/subjects.csv", "code,ar", "code,arabic", "ar", "code,ar,en,fa,tr,ur"
    ),
}

PLACED_ELSEWHERE = {
    "letters of another language": -1,
    "push without a guard": -4,
    "folder without a path": -3,
    "no transport": -2,
    "a channel called as what it lacks": -1,
    "a field of another transport": 1,
    "one host where a list is": 2,
    "an address without its scheme": 1,
    "a pointer without its slash": 2,
    "a server's key that is none": 4,
    "files moved to where they are": -2,
    "objects moved to above where they are": -2,
    "mails moved to where they are": -2,
    "a folder in another channel's": 5,
    "one mail address of two channels": 10,
    "a server's key that was cut off": 1,
    "a server with its port": 1,
    "a server as an address of the web": 1,
    "an address of this network": -2,
    "this machine by its name": -2,
}
"""Where it is said of another line: the table that something is missing from, or further down."""


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_its_file_line_and_field(folder: Path, name: str) -> None:
    mistake = MISTAKES[name]
    line = mistake.make(folder) + PLACED_ELSEWHERE.get(name, 0)

    with pytest.raises(NewsroomError) as caught:
        load(folder)

    told = [
        p for p in caught.value.problems if p.field == mistake.field and mistake.said in p.message
    ]
    assert [(p.file, p.line) for p in told] == [(mistake.file, line)], caught.value


@pytest.mark.parametrize(
    ("host", "allowed"),
    [
        ("localhost", 'allow_hosts = ["localhost"]'),
        ("localhost", 'allow_hosts = ["::1"]'),
        ("localhost", "allow_private = true"),
        ("169.254.169.254", 'allow_hosts = ["169.254.169.254"]'),
    ],
)
def test_a_channel_may_reach_this_machine_where_it_says_so(
    folder: Path, host: str, allowed: str
) -> None:
    """What `check` says to say is enough."""
    file = folder / "channels.toml"
    text = file.read_text("utf-8").replace(
        'transport = "folder"\npath = "inbox" ',
        f'transport = "feed"\nurl = "http://{host}:80/"\n{{}} ',
    )
    file.write_text(text.replace("{}", ""), "utf-8")
    with pytest.raises(NewsroomError) as caught:
        load(folder)
    file.write_text(text.replace("{}", allowed), "utf-8")

    assert load(folder).channel("inbox").name == "inbox"
    said = str(caught.value)
    assert f"say `allow_hosts = ['{host}']`" in said
    assert ("allow_private" in said) == (host == "localhost")


def test_all_mistakes_of_all_files_are_named_at_once(folder: Path) -> None:
    chosen = ("digits", "section label", "licence of no days", "placeholder", "empty subject")
    for name in chosen:
        MISTAKES[name].make(folder)

    with pytest.raises(NewsroomError) as caught:
        load(folder)

    assert [p.file for p in caught.value.problems] == [MISTAKES[name].file for name in chosen]


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_label_that_one_language_lacks_is_named_there(folder: Path, edition: str) -> None:
    file = folder / "labels" / f"{edition}.toml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if not line.startswith("home ")), "utf-8")

    with pytest.raises(
        NewsroomError, match=f"labels/{edition}.toml:1: home: this label is missing"
    ):
        load(folder)


@pytest.mark.parametrize(
    "file", ["site.toml", "sections.toml", "channels.toml", "labels/fa.toml", "labels/subjects.csv"]
)
def test_a_missing_file_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()

    with pytest.raises(NewsroomError, match=f"{file}:1: this file is missing"):
        load(folder)


def test_a_file_that_is_not_utf_8_is_named(folder: Path) -> None:
    (folder / "site.toml").write_bytes("ad = 'Beşinci'".encode("iso8859-9"))

    with pytest.raises(NewsroomError, match=r"site\.toml:1: can't be read"):
        load(folder)


def test_an_edition_that_is_left_out_is_named(folder: Path) -> None:
    site = folder / "site.toml"
    site.write_text(site.read_text(encoding="utf-8").partition("[editions.ur]")[0], "utf-8")

    with pytest.raises(NewsroomError, match=r"no \[editions\.ur\]"):
        load(folder)


def test_a_newsroom_without_a_default_section_is_refused(folder: Path) -> None:
    sections = folder / "sections.toml"
    text = sections.read_text(encoding="utf-8").replace("default = true\n[", "[")
    sections.write_text(text, encoding="utf-8")

    with pytest.raises(NewsroomError, match="exactly one section has `default = true`"):
        load(folder)


def test_a_problem_is_said_in_one_line_as_compilers_do() -> None:
    problem = Problem(file="site.toml", line=7, field="name.en", message="is empty")

    assert str(problem) == "site.toml:7: name.en: is empty"


# --- the command ---------------------------------------------------------------------------


@pytest.fixture
def command() -> typer.Typer:
    app = typer.Typer()
    app.command()(check)
    return app


def test_check_says_ok_and_exits_0(command: typer.Typer) -> None:
    result = CliRunner().invoke(command, [str(SHIPPED)])

    assert (result.exit_code, result.stdout) == (0, "ok\n")


def test_check_prints_a_line_for_each_problem_and_exits_1(
    command: typer.Typer, folder: Path
) -> None:
    for name in ("digits", "empty label"):
        MISTAKES[name].make(folder)

    result = CliRunner().invoke(command, [str(folder)])

    assert result.exit_code == 1
    assert [line.split(":")[0] for line in result.stdout.splitlines()] == [
        "site.toml",
        "labels/ur.toml",
    ]


def test_a_folder_that_there_is_not_is_named_once(tmp_path: Path) -> None:
    with pytest.raises(NewsroomMissing, match="WIREDESK_NEWSROOM") as missing:
        load(tmp_path / "nowhere")

    assert str(missing.value).count(str(tmp_path / "nowhere")) == 1
    assert len(missing.value.problems) == 1


def test_check_names_no_line_of_a_folder_that_there_is_not(
    command: typer.Typer, tmp_path: Path
) -> None:
    nowhere = tmp_path / "nowhere"

    result = CliRunner().invoke(command, [str(nowhere)])

    assert (result.exit_code, result.stdout) == (1, f"{nowhere}: there is no such folder\n")


@pytest.mark.parametrize(("secret", "warned"), [("", True), ("lanterns", False)])
def test_check_warns_of_a_secret_that_is_not_set_here_and_says_ok(
    command: typer.Typer,
    folder: Path,
    secret: str,
    warned: bool,  # noqa: FBT001 - a column
) -> None:
    """It may be set where the channel runs."""
    channels = folder / "channels.toml"
    more = ("[[channel]]", 'name = "pushed"', 'transport = "push"', 'agency = "Q"')
    said = [channels.read_text("utf-8"), *more, 'secret_env = "PUSHED"']
    channels.write_text("\n".join(said), "utf-8")
    line = channels.read_text("utf-8").splitlines().index('secret_env = "PUSHED"') + 1
    set_ = {"PUSHED": secret}

    ended = CliRunner().invoke(command, [str(folder)], env=set_)
    told = json.loads(CliRunner().invoke(command, [str(folder), "--json"], env=set_).stdout)

    assert (ended.exit_code, ended.stdout) == (0, "ok\n")
    place = f"warning: channels.toml:{line}: channel.pushed.secret_env: PUSHED is not set here"
    assert (place in ended.stderr) == warned
    assert (told["ok"], len(told["warnings"])) == (True, int(warned))


def test_check_warns_of_a_signing_secret_that_is_none(command: typer.Typer, folder: Path) -> None:
    """The receiver would not start for it."""
    channels = folder / "channels.toml"
    more = (
        '[[channel]]\nname = "signed"\nagency = "Q"\ntransport = "push"\nproof = "signature"\n'
        'secret_env = "SIGNED"\nmore_secrets_env = ["SIGNED_OLD"]'
    )
    channels.write_text(f"{channels.read_text('utf-8')}\n{more}", "utf-8")
    env = {"SIGNED": "whsec_AAAA", "SIGNED_OLD": "whsec_AAA"}
    ended = CliRunner().invoke(command, [str(folder)], env=env)

    assert ended.exit_code == 0
    assert "channel.signed.more_secrets_env: SIGNED_OLD is set, but a signing" in ended.stderr
    assert "SIGNED is set" not in ended.stderr
    assert "AAA" not in ended.stderr


def test_check_warns_of_a_file_of_authorities_that_is_not_here(
    command: typer.Typer, folder: Path
) -> None:
    """The receiver would not start for it."""
    channels = folder / "channels.toml"
    more = f'[[channel]]\nname = "box"\nagency = "Q"\ntransport = "imap"\n{ON_SERVER}'
    text = f"{channels.read_text('utf-8')}\n{more}\nca_file = "
    told = {}
    for path in (channels, folder / "nowhere.pem"):
        channels.write_text(f'{text}"{path}"', "utf-8")
        told[path.name] = CliRunner().invoke(command, [str(folder)], env={"SECRET": "x"}).stderr

    assert told["channels.toml"] == ""
    assert "channel.box.ca_file: " in told["nowhere.pem"]
    assert "nowhere.pem is not here; the channel needs it" in told["nowhere.pem"]


def test_check_answers_programs_with_one_json_object(command: typer.Typer, folder: Path) -> None:
    line = MISTAKES["digits"].make(folder)

    result = CliRunner().invoke(command, ["--json", str(folder)])

    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert found["ok"] is False
    assert [(p["file"], p["line"], p["field"]) for p in found["problems"]] == [
        ("site.toml", line, "editions.ar.digits")
    ]


# --- the shipped newsroom ------------------------------------------------------------------


def test_the_site_has_five_editions_each_in_its_own_form(newsroom: Newsroom) -> None:
    editions = newsroom.site.editions

    assert set(editions) == set(EDITIONS)
    assert {key for key, each in editions.items() if each.direction == "rtl"} == {"ar", "fa", "ur"}
    assert editions["fa"].calendar == "persian"
    assert (editions["ar"].digits, editions["fa"].digits) == ("arab", "arabext")
    assert editions["en"].date_pattern == "EEEE, d MMMM, y - HH:mm"


def test_the_first_edition_of_the_file_is_the_default_one(newsroom: Newsroom) -> None:
    assert newsroom.site.default_edition == "en"


def test_an_edition_without_a_title_has_the_name_of_the_site(newsroom: Newsroom) -> None:
    assert newsroom.site.title("en") == newsroom.site.name["en"]
    assert newsroom.site.title("ar") == newsroom.site.editions["ar"].title


def test_the_demo_channel_needs_no_secret_and_answers_this_machine_only(newsroom: Newsroom) -> None:
    demo = newsroom.channel("demo")

    assert isinstance(demo, ByPush)
    assert (demo.transport, demo.secret_env, demo.loopback_only) == ("push", None, True)


def test_the_inbox_is_a_folder(newsroom: Newsroom) -> None:
    inbox = newsroom.channel("inbox")

    assert isinstance(inbox, ByFolder)
    assert inbox.path == Path("inbox")


def test_every_transport_has_an_example_that_is_right(folder: Path) -> None:
    """Each block that is commented out, copied as it is."""
    file = folder / "channels.toml"
    text = file.read_text(encoding="utf-8")
    head, _, examples = text.partition("# [[channel]]")
    lines = f"# [[channel]]{examples}".splitlines()
    file.write_text(head + "\n".join(line.removeprefix("#").strip() for line in lines), "utf-8")

    found = load(folder).channels

    assert {channel.transport for channel in found} >= {"push", "folder", "feed", "api", "sftp"}
    assert {channel.transport for channel in found} >= {"s3", "imap", "smtp"}


@pytest.mark.parametrize(
    ("said", "seconds"),
    [('"90s"', 90), ('"15m"', 900), ('"2h"', 7200), ('"1d"', 86_400), ("45", 45), ("0.5", 0.5)],
)
def test_a_span_of_time_is_seconds_or_has_a_unit(folder: Path, said: str, seconds: float) -> None:
    file = folder / "channels.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("licence_days = 365", f"expect_every = {said}"), "utf-8")

    expected = load(folder).channel("inbox").expect_every

    assert expected is not None
    assert expected.total_seconds() == seconds


@pytest.mark.parametrize(
    "said", ["0", "-5", '"0s"', '"15"', '"m"', '"15 years"', "true", '"999999d"']
)
def test_a_span_of_time_that_is_none_is_said(folder: Path, said: str) -> None:
    file = folder / "channels.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("licence_days = 365", f"expect_every = {said}"), "utf-8")

    with pytest.raises(NewsroomError, match=r"channel\.inbox\.expect_every"):
        load(folder)


@pytest.mark.parametrize(
    ("seconds", "said"), [(15, "15s"), (90, "90s"), (900, "15m"), (7200, "2h"), (86400, "1d")]
)
def test_a_span_of_time_is_told_as_it_is_written(seconds: float, said: str) -> None:
    assert spelled(timedelta(seconds=seconds)) == said


def test_what_a_newsroom_says_does_not_change(newsroom: Newsroom) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        newsroom.site.base_url = "https://elsewhere.example"  # type: ignore[misc]


def test_the_sites_own_words_are_there_in_every_edition(newsroom: Newsroom) -> None:
    for edition in EDITIONS:
        assert newsroom.labels[edition].keys() >= NEEDED_LABELS


def test_no_label_is_left_untranslated(newsroom: Newsroom) -> None:
    for edition in set(EDITIONS) - {"en"}:
        same = {k for k, v in newsroom.labels[edition].items() if v == newsroom.labels["en"][k]}
        assert same == set()


def test_every_label_can_be_filled_in(newsroom: Newsroom) -> None:
    for words in newsroom.labels.values():
        for text in words.values():
            fields = {name for _, name, _, _ in Formatter().parse(text) if name}
            assert "{" not in text.format(**dict.fromkeys(fields, "x"))


def test_every_top_level_topic_has_a_name_and_a_section(newsroom: Newsroom) -> None:
    assert set(TOP_LEVEL) <= set(newsroom.subjects)
    assert sorted(newsroom.owners) == TOP_LEVEL


@pytest.mark.parametrize(
    ("codes", "section"),
    [
        (["medtop:11000000"], "politics"),
        (["medtop:15000000", "medtop:11000000"], "sport"),
        (["dpacat:vm", "medtop:07000000"], "health"),
        (["medtop:20000053"], "conflict"),
        (["medtop:20001128"], "environment"),
        (["subj:15054000"], "sport"),
        (["13010000"], "science-tech"),
        (["http://cv.iptc.org/newscodes/mediatopic/01000000"], "culture"),
        (["medtop:99000000", "medtop:29999999"], "world"),
        (["", "medtop:", "x:15000000"], "world"),
        ([], "world"),
    ],
)
def test_the_first_code_that_has_a_section_decides(
    newsroom: Newsroom, codes: list[str], section: str
) -> None:
    assert newsroom.section_for(codes) == section


def test_a_section_may_own_a_single_deeper_code(newsroom: Newsroom) -> None:
    sport = newsroom.section("sport")
    narrower = sport.model_copy(update={"key": "chess", "codes": ("medtop:20000854",)})
    other = newsroom.model_copy(update={"sections": (*newsroom.sections, narrower)})

    assert other.section_for(["medtop:20000854"]) == "chess"
    assert other.section_for(["medtop:20000855"]) == "sport"


# --- the parts -----------------------------------------------------------------------------


def test_every_code_of_iptcs_own_file_is_below_the_right_topic() -> None:
    """Where MEDIATOPICS names it: the file is IPTC's, and not a part of the project."""
    folder = Path(os.environ["MEDIATOPICS"])
    file = next(folder.glob("*.en.json")) if folder.is_dir() else folder
    concepts = {c["qcode"]: c for c in json.loads(file.read_bytes())["conceptSet"]}

    def top(code: str) -> str:
        broader = concepts[code].get("broader")
        return (
            top("medtop:" + broader[0].rpartition("/")[2].rpartition(":")[2]) if broader else code
        )

    assert {code: top_level(code) for code in concepts} == {code: top(code) for code in concepts}


test_every_code_of_iptcs_own_file_is_below_the_right_topic.__test__ = (  # type: ignore[attr-defined]
    "MEDIATOPICS" in os.environ
)


def test_lines_are_found_in_every_form_that_toml_has() -> None:
    text = '''\
a = 1
"quoted key" = 2
text = """
a = not a field
[nor.a.table]
"""
dotted.key = 3  # with a comment
inline = { left = 1, right = 2 }

[table] # a comment
list = [
  "one",
  "two",
]

[[many]]
name = "first"
[[many]]
name = "second"
[many.inner]
deep = true
'''
    found = places(text)

    assert {place: found[place] for place in found if place} == {
        ("a",): 1,
        ("quoted key",): 2,
        ("text",): 3,
        ("dotted", "key"): 7,
        ("inline",): 8,
        ("inline", "left"): 8,
        ("inline", "right"): 8,
        ("table",): 10,
        ("table", "list"): 11,
        ("many", 0): 16,
        ("many", 0, "name"): 17,
        ("many", 1): 18,
        ("many", 1, "name"): 19,
        ("many", 1, "inner"): 20,
        ("many", 1, "inner", "deep"): 21,
    }
    assert line_of(("many", 1, "missing", "field"), found) == 18
    assert line_of(("nowhere",), found) == 1
