print(any(x.ok for x in [1, 2]))
