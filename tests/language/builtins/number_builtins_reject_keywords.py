def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: abs(x=1))
show(lambda: bin(number=1))
show(lambda: chr(i=1))
show(lambda: hash(obj=1))
show(lambda: ord(c="a"))
show(lambda: divmod(a=1, b=2))
show(lambda: len(obj=[]))
show(lambda: round(number=1.234, ndigits=2))
show(lambda: pow(base=2, exp=3, mod=5))
show(lambda: sum(iterable=[1]))
show(lambda: sum([1], start=5))
show(lambda: sorted(iterable=[1]))
show(lambda: min(iterable=[1]))
show(lambda: any(iterable=[1]))
show(lambda: float(x=1))
show(lambda: str(object=5))
show(lambda: enumerate(iterable="ab", start=1).__next__())
show(lambda: isinstance(obj=1, class_or_tuple=int))
