"""Fakes and real parts for tests; shipped so that every service's tests use the same ones."""
