"""Masking: what is not to be translated leaves a text, and comes back in each edition's form.

`masker` is what the memory and engines ask. `names`, `days`, `numbers` and `verbatim` each find
their own in a text; `spans` puts a numbered slot in place of it, and `slots` knows what slots are.
"""
