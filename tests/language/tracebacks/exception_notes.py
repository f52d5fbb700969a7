try:
    int("x")
except ValueError as e:
    e.add_note("while reading row 3")
    e.add_note("two\nlines")
    raise
