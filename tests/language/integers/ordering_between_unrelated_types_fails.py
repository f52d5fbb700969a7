def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


show(lambda: 1 < "a")
show(lambda: "a" >= 1)
show(lambda: None < None)
show(lambda: [] > ())
show(lambda: {} < {})
show(lambda: 1j < 2j)
show(lambda: (1, 2) < (1, "b"))
show(lambda: [1] <= [None])
show(lambda: b"a" < "a")
show(lambda: {1} < [1])
show(lambda: range(2) < range(3))
show(lambda: len < abs)
print(1 == "1", None == 0, [] == (), {} == set(), b"a" == "a", 1 != None)
