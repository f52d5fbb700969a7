def kind(x):
    match x:
        case []:
            return "empty sequence"
        case [_]:
            return "one"
        case [_, *_]:
            return "several"
        case {}:
            return "mapping"
        case str():
            return "str"
        case _:
            return type(x).__name__


for x in (
    [], (), [1], (1, 2), "ab", "", b"ab", bytearray(b"a"), {1}, {}, {1: 2}, range(0), range(1),
    range(3), iter([1]), memoryview(b"ab"), frozenset(), None,
):
    print(type(x).__name__, kind(x))
