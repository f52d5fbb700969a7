def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Plain[T]: pass
def mk[T, K: (int, str), V: float = float]():
    return T, K, V
T, K, V = mk()
print(T, K, V, mk.__type_params__, K.__constraints__, K.__bound__, V.__bound__, V.__default__, T.__default__, T.__bound__, T.__constraints__)
print(T.__covariant__, T.__contravariant__, T.__infer_variance__)
print(list[T], list[T][int], dict[K, V][str, int], dict[K, list[V]].__parameters__, dict[K, list[V]][int, str])
print(Plain[T], Plain[T][int], Plain[list[T]][int], Plain[Plain[T]][int].__args__)
print(T | int, int | T, T | None, (T | int)[str], list[T | K])
tr(lambda: dict[K, V][str])
tr(lambda: dict[K, V][str, int, int])
tr(lambda: (T | int).__parameters__)
print((int | str).__origin__, (int|str).__name__, type(int | str))
x = Plain[int]()
print(x.__orig_class__, type(x))
tr(lambda: isinstance(x, Plain[int]))
tr(lambda: issubclass(Plain, Plain[int]))
tr(lambda: isinstance(1, list[int]))
tr(lambda: isinstance(1, int | list[str]))
tr(lambda: type("X", (T,), {}))
class E(Exception): pass
def bad():
    class X(T): pass
tr(bad)
def bad2():
    class X(int | str): pass
tr(bad2)
def bad3():
    class X(Plain): pass
    return X.__parameters__, X[int]
tr(bad3)
print(Plain[int] == Plain[int], Plain[int] != Plain[str], hash(Plain[int]) == hash(Plain[int]), {Plain[int]: 1}[Plain[int]])
print(callable(Plain[int]), Plain[int].__name__, Plain[int].__module__, Plain[int].__origin__, Plain[int].__parameters__)
print(list[int].__name__, list[int].append, list[int].__origin__, list[int].__doc__ == list.__doc__, list[int].__class__)
print(Plain.__type_params__[0] is Plain.__parameters__[0])
print(list[int]([1, 2]), dict[str, int](a=1), tuple[int, ...]((1,)), type[int], tuple[()], list["x"], list[None], tuple[int, "y"])
class C:
    def __class_getitem__(cls, k): return (cls, k)
print(C[1, 2], C[int])
