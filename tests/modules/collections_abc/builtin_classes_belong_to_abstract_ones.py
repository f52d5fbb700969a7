import collections.abc as abc


def gen():
    yield


async def agen():
    yield


async def coro():
    pass


co = coro()
subjects = [1, 1.5, True, None, 'a', b'a', bytearray(), memoryview(b''), [], (), {}, set(), frozenset(), range(3), {}.keys(),
            {}.values(), {}.items(), iter([]), iter(()), iter({}), iter('a'), iter(range(2)), gen(), agen(), co, len, gen,
            int, object(), enumerate([]), zip(), map(len, []), reversed([]), type.__dict__, slice(1), ..., gen.__name__,
            list[int], iter(set()), reversed({})]
names = [name for name in abc.__all__ if name != 'ByteString']
for subject in subjects:
    print(type(subject).__name__, ' '.join(name for name in names if isinstance(subject, getattr(abc, name))))
co.close()
print(abc.__all__)
