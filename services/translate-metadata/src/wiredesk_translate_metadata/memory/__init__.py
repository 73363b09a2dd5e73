"""The translation memory: what was translated once is said again, also with other names in it.

`table` is what the sources ask; `masking` takes names, numbers and dates out of a text; `alignment`
finds them again in its translation; `nearest` finds what is written much alike; `tmx_reading`,
`tmx_writing` and `csv_files` bring memories in and out.
"""
