s = slice(1, None)
print(
    "abc"[s], [1, 2, 3][s], (1, 2)[s], b"abc"[s], range(5)[s], [1, 2, 3].__getitem__(slice(0, 2)),
    "abc".__getitem__(slice(None, None, -1)),
)


class Show:
    def __getitem__(self, key):
        return key


v = Show()
print(
    v[1], v[1:2], v[1:2:3], v[:], v[::], v[1, 2], v[1:2, 3], v[...], v[()], v["a"], v[1,], v[-1:],
    v[*[1, 2]], v[*"ab", 3],
)
