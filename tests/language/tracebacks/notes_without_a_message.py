e = KeyError()
e.add_note("only a note")
raise e
