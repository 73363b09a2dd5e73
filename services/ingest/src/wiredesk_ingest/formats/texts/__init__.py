"""Wires of plain text: IPTC 7901 and ANPA 1312, and what both are read with."""
