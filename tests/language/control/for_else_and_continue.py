for n in range(2, 10):
    for m in range(2, n):
        if n % m == 0:
            break
    else:
        print(n, "is prime")
for x in []:
    pass
else:
    print("empty")
for x in "abc":
    if x == "b":
        continue
    print(x, end=" ")
print(x)
