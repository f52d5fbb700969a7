# host: add, fetch
print(max([1, 5, 3], key=lambda x: add(-x)), min(["bb", "a"], key=fetch), max(3, 4, key=add))
print(min([], key=fetch, default="none"), max((add(i) for i in range(3)), default=0))
