"""Wires in, articles out."""
