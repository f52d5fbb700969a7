print([x for x in range(20) if x % 2 == 0 if x % 3 == 0], [x for x in range(6) if not x % 2 or x == 5])
print(["fizzbuzz" if x % 15 == 0 else "fizz" if x % 3 == 0 else "buzz" if x % 5 == 0 else x for x in range(1, 16)])
print([(i, j) for i in range(4) if i % 2 for j in range(i) if j != 1], [x for x in [0, "", None, 1, [], "a"] if x])
print({i: [j for j in range(i) if j % 2] for i in range(4)}, [x for x in (lambda: [1, 2])()])
