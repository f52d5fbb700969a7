# host: fetch, add
counter = 0
history = {}


def record(key):
    global counter
    counter = add(counter)
    history.setdefault(key[0], []).append(fetch(key))
    return counter


del_me = 1
for key in ("apple", "avocado", "banana"):
    record(key)
    if key == "avocado":
        del del_me
print(counter, history, "del_me" in globals(), sorted(n for n in globals() if n in ("key", "record", "counter")))
try:
    del_me
except NameError as e:
    print(e)
