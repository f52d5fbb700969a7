print("one")
try:
    print("two")
finally:
    print("three")
print("four", [][0])
