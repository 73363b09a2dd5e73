"""How wires come in: one file a transport. All of them hand over to one intake."""
