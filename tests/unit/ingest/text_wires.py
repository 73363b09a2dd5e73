"""Wires as text, of few words: IPTC 7901 and ANPA 1312, with control characters and without."""

from typing import Final

COPY: Final = (
    "Harbourton (Quillmark) - The lanterns came back on Thursday,\n"
    "and the ferry sailed again.\n\nNobody was surprised."
)


def iptc(
    head: str = "Lanterns return =",
    copy: str = COPY,
    *,
    header: str = "qua0123 3 i 40  qmk 0045",
    keywords: str = "Harbour/lanterns/",
    sent: str = "201200 GMT Nov 26",
    framed: bool = True,
    newline: str = "\r\n",
) -> bytes:
    """Write a message of IPTC 7901; unframed, ends of lines are all there is."""
    soh, stx, etx, eot = ("\x01", "\x02", "\x03", "\x04") if framed else ("", "", "", "")
    lines = f"{soh}{header}\n\n{keywords}\n{stx}{head}\n\n{copy}\n\n{etx}{sent}\n{eot}"
    return lines.replace("\n", newline).encode()


def anpa(
    head: str = "^Lanterns return<\n^By IDA QUILL=\n^Quillmark Press=",
    copy: str = "\t   HARBOURTON (QP) _ The lanterns came back.<\n\t   Nobody was surprised.",
    *,
    first: str = "W2870\x1fharbr",
    second: str = "r i\x13\x11 BC-HB--Lanterns     11-20 0049",
    slug: str = "^BC-HB--Lantern Street,40<",
    sent: str = "QP-WF-11-20-26 1200GMT<",
    framed: bool = True,
    newline: str = "\r\n",
) -> bytes:
    """Write a message of ANPA 1312; unframed, no control character and no mark is left."""
    header = f"\x16\x16\x01{first}\n{second}\n\x02{slug}\n"
    text = f"{header}{head}\n{copy}\n\n\t   \x03{sent}\n\n\x0c\n\x04"
    if not framed:
        text = text.replace("\x1f", " ").replace("<", "").replace("=\n", "\n").replace("^", "")
        text = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    return text.replace("\n", newline).encode()


def telex(
    head: str = "LANTERNS RETURN TO THE HARBOUR",
    copy: str = "   (QMK) - HARBOURTON, 20 NOV - The lanterns came back.\n   All sang. (QMK).",
    *,
    first: str = "ZCZC0123/QMA",
    routing: str = "XQM00123_QMA_QMXB\nU POL Q0A QMXB",
    sent: str = "20-NOV-26 12:00 NNNN",
) -> bytes:
    """Write a message between ZCZC and NNNN, as in Italy."""
    return f"{first}\n{routing}\n{head}\n{copy}\n\n     IDQ/BO\n{sent}\n".encode()
