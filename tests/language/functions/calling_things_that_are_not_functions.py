def show(f):
    try:
        f()
    except TypeError as e:
        print(e)


show(lambda: 5())
show(lambda: "abc"())
show(lambda: None())
show(lambda: [1]())
show(lambda: (1, 2)(3))
show(lambda: {}())
show(lambda: 1.5())
show(lambda: (x for x in "a")())
show(lambda: "a".upper()())
show(lambda: range(3)())
show(lambda: NotImplemented())
show(lambda: True())
print(
    callable(len), callable(int), callable(lambda: 0), callable(5), callable("a"), callable(None),
    callable([].append),
)
