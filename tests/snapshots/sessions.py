# host: fetch
# ---
def keep(value, store=[]):
    store.append(value)
    return list(store)


class Kept:
    count = 0
# ---
walk = (keep(i) for i in range(3))
print(next(walk))
# ---
Kept.count += 1
print(fetch('session'), next(walk), Kept.count)
# ---
print(next(walk), keep('last'), Kept().count)
