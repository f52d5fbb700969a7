name = "bob"
print(f"hello {name!r:>{10}} {name.age} {1 + 1}")
