text = "a"
text.join([1, 2])
