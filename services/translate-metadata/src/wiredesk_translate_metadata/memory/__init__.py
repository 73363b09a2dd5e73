"""The translation memory: what was translated once is said again, also with other names in it.

`table` is what the sources ask, and `entries` what it is made of. `masking` takes names, numbers
and dates out of a text, each by its own module; `alignment` finds them again in its translation;
`nearest` finds what is written much alike. `tmx_reading`, `tmx_writing` and `csv_files` bring
memories in and out, `importing` decides what that changes, and `log` is the topic.
"""
