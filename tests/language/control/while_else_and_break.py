n = 0
while n < 3:
    n += 1
else:
    print("finished", n)
while True:
    n += 1
    if n == 6:
        break
else:
    print("never")
while n:
    n -= 1
    if n % 2:
        continue
    print(n, end=" ")
print()
while False:
    print("never")
else:
    print("else of a loop that never ran")
