s = {64, 65, 66, 67, 68, 1000}
print(s)
for gone in (64, 65, 66):
    s.discard(gone)
for new in (96, 128, 160, 192):
    s.add(new)
    print(s)
s = {64, 65, 66, 67, 68, 1000}
while len(s) > 2:
    print(s.pop(), end=" ")
    s.add(7)
    s.discard(7)
print(s)
s = set(range(40))
for n in range(0, 40, 3):
    s.remove(n)
print(s)
s.difference_update(range(30))
print(s, s.pop(), s.pop(), s)
s.clear()
s.update({33: 0, 1: 0, 65: 0})
print(s)
queue, seen = {1}, set()
while queue:
    n = queue.pop()
    seen.add(n)
    queue |= {m for m in (n * 2 % 37, n + 5) if m < 37} - seen
    print(n, end=" ")
print(seen)
