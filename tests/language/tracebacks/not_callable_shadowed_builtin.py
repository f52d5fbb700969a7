list = [1, 2]
list("ab")
