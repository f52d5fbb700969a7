e = TypeError("main message")
e.add_note("note one\n\nafter a blank line")
e.add_note("")
raise e
