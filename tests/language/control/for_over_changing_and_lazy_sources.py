def numbers():
    for n in (1, 2, 3):
        print("make", n, end=" ")
        yield n


for n in numbers():
    if n == 2:
        break
else:
    print("not reached")
print("stopped")
data = {"a": 1}
for k, v in list(data.items()):
    data[k * 2] = v + 1
print(data)
text = "abc"
for c in text:
    text += c.upper()
print(text)
total = 0
for i, (a, b) in enumerate(zip(range(0, 10, 3), reversed(range(4))), start=1):
    total += i * a - b
print(total, i, a, b)
for x in sorted({3, 1, 2}, reverse=True): print(x, end=" ")
for _ in range(2): print("_", end=" ")
for i in range(3): pass
print(i, [i for i in range(3) for i in range(i)])
