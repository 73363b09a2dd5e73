"""Which addresses an outgoing connection may reach, by every way that they can be written."""

from ipaddress import ip_address

import pytest

from wiredesk.reach import Reach, foreseen, literal

PUBLIC = ["8.8.8.8", "93.184.215.14", "2606:4700::1111", "2a00:1450:4001::5", "::ffff:8.8.8.8"]
OWN = ["127.0.0.1", "127.9.9.9", "10.0.0.5", "172.16.0.1", "172.31.255.255", "192.168.1.1"]
OWN += ["100.64.0.1", "100.127.255.255", "::1", "fd00::1", "fc00::1"]
OWN += ["::ffff:127.0.0.1", "::ffff:10.0.0.5", "::ffff:100.64.0.1"]
NOBODYS = ["0.1.2.3", "169.254.169.254", "192.0.0.8", "192.88.99.1"]
NOBODYS += ["192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "198.19.255.255"]
NOBODYS += ["224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"]
NOBODYS += ["::", "::7f00:1", "::ffff:0:7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::a00:5", "100::1"]
NOBODYS += ["2001::1", "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1", "3fff::1"]
NOBODYS += ["2002:7f00:1::", "2002:808:808::", "5f00::1", "fe80::1", "fe80::1%lo", "febf::1"]
NOBODYS += ["fec0::1", "ff02::1", "ff0e::1", "::ffff:169.254.169.254", "2606:4700::1111%lo"]


@pytest.mark.parametrize("address", PUBLIC)
def test_the_internet_may_be_reached(address: str) -> None:
    assert Reach().allows("agency.example", ip_address(address))


@pytest.mark.parametrize("address", OWN)
def test_our_own_networks_may_be_reached_only_where_the_channel_says_so(address: str) -> None:
    assert not Reach().allows("agency.example", ip_address(address))
    assert Reach(private=True).allows("agency.example", ip_address(address))


@pytest.mark.parametrize("address", NOBODYS)
def test_what_is_neither_has_to_be_named(address: str) -> None:
    """Also where our own networks may be reached."""
    reached = ip_address(address)

    assert not Reach(private=True).allows("agency.example", reached)
    assert Reach(hosts=[address]).allows("agency.example", reached)


@pytest.mark.parametrize("host", ["feeds.lan", "FEEDS.LAN", "feeds.lan.", "feeds.lan:8080"])
def test_a_host_that_is_named_may_be_reached_whatever_it_stands_for(host: str) -> None:
    reach = Reach(hosts=["Feeds.lan"])

    assert reach.allows(host, ip_address("10.0.0.5"))
    assert not reach.allows("other.lan", ip_address("10.0.0.5"))


def test_an_address_that_is_named_is_no_pattern() -> None:
    reach = Reach(hosts=["10.0.0.5"])

    assert reach.allows("other.lan", ip_address("10.0.0.5"))
    assert reach.allows("other.lan", ip_address("::ffff:10.0.0.5"))
    assert not reach.allows("other.lan", ip_address("10.0.0.50"))


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.1", "0x7f.1", "0x7f000001", "2130706433", "017700000001", "0177.0.0.01"],
)
def test_an_address_is_known_in_every_form_that_the_resolver_takes(host: str) -> None:
    assert literal(host) == ip_address("127.0.0.1")


@pytest.mark.parametrize("host", ["::1", "[::1]", "[::1]:8080"])
def test_an_address_of_six_groups_may_stand_in_brackets(host: str) -> None:
    assert literal(host) == ip_address("::1")


@pytest.mark.parametrize("host", ["agency.example", "a", "", "1.example", "\0", "ünı.example"])
def test_a_name_is_no_address(host: str) -> None:
    assert literal(host) is None


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8080", "localhost.", "feeds.localhost", "ip6-localhost"]
)
def test_the_names_of_this_machine_are_known_before_anybody_is_asked(host: str) -> None:
    assert foreseen(host) == (ip_address("127.0.0.1"), ip_address("::1"))


@pytest.mark.parametrize("host", ["localhost.agency.example", "mylocalhost", "agency.example", ""])
def test_any_other_name_has_to_be_asked_for(host: str) -> None:
    assert foreseen(host) == ()
    assert foreseen("10.1") == (ip_address("10.0.0.1"),)
