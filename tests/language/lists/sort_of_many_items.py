seed = 1
numbers = []
for _ in range(500):
    seed = (seed * 1103515245 + 12345) % 2**31
    numbers.append(seed % 100)
ordered = sorted(numbers)
print(all(a <= b for a, b in zip(ordered, ordered[1:])), ordered[:10], ordered[-10:], sum(numbers) == sum(ordered))
pairs = sorted(((n, i) for i, n in enumerate(numbers)), key=lambda pair: pair[0])
print(all(a[0] < b[0] or a[1] < b[1] for a, b in zip(pairs, pairs[1:])))
down = sorted(((n, i) for i, n in enumerate(numbers)), key=lambda pair: pair[0], reverse=True)
print(all(a[0] > b[0] or a[1] < b[1] for a, b in zip(down, down[1:])))
