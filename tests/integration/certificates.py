"""Certificates of an authority that a test made for itself."""

from pathlib import Path
from typing import NamedTuple

import trustme
from cryptography.hazmat.primitives import serialization


class Certificates(NamedTuple):
    """PEM files."""

    authority: Path
    server: Path
    """Key and certificate of the servers of 127.0.0.1; as a Kafka node it is wiredesk-broker."""
    client: Path
    """The same of a client."""
    stranger: Path
    """Another authority, which signed none of these."""


def certificates(folder: Path) -> Certificates:
    """Make them in a folder."""
    found = Certificates(*(folder / f"{name}.pem" for name in Certificates._fields))
    authority = trustme.CA()
    authority.cert_pem.write_to_path(found.authority)
    trustme.CA().cert_pem.write_to_path(found.stranger)
    _write(authority.issue_cert("127.0.0.1", common_name="wiredesk-broker"), found.server)
    _write(authority.issue_cert("client.test", common_name="client"), found.client)
    return found


def _write(certificate: trustme.LeafCert, file: Path) -> None:
    # Java reads keys in PKCS #8 only.
    key = serialization.load_pem_private_key(certificate.private_key_pem.bytes(), None)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    chain = [each.bytes() for each in certificate.cert_chain_pems]
    file.write_bytes(b"".join((pem, *chain)))
