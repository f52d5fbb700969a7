# host: add, numbers
n = 0
while add(n) < 4:
    n += 1
print(n)
for x in numbers(3):
    if add(x) == 2:
        continue
    elif add(x) > 2:
        break
    print("x", x)
else:
    print("no")
print("yes" if add(-1) else "no", add(0) and add(1), add(-1) or add(5), not add(-1), 1 < add(1) < add(5))
assert add(1) == 2, add(0)
while not (n := add(n)) > 6:
    print("walrus", n)
