text = "a,b"
text.split(",").pop().uper().strip()
