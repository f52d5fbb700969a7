# host: fetch, add
deep = []
for i in range(200):
    deep = [deep]
linked = None
for i in range(300):
    linked = {"next": linked, "i": i}
big = {i: str(i) * 3 for i in range(500)}
text = "é😀" * 100
number = 7**300
fetch("pause")
depth = 0
while deep:
    deep = deep[0]
    depth += 1
count = 0
while linked:
    linked = linked["next"]
    count += 1
print(
    depth, count, len(big), big[499], sum(map(len, big.values())), len(text), text[-1],
    number == 7**300, add(number) - number,
)
