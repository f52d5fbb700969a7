data = [["1", "2"], ["3", "x"]]
print([[int(c) for c in row] for row in data])
