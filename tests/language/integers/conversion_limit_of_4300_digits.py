n = 10**4299
print(len(str(n)))
big = 10**4300
try:
    str(big)
except ValueError as e:
    print(e)
try:
    f"{big}"
except ValueError as e:
    print(e)
try:
    int("9" * 4301)
except ValueError as e:
    print(e)
print(len(hex(big)), int("9" * 4300) == 10**4300 - 1, int("f" * 5000, 16) == 16**5000 - 1)
try:
    repr([big])
except ValueError as e:
    print(e)
