def counter():
    count = 0

    def up(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return up, get


up, get = counter()
print(up(), up(5), get())
other, _ = counter()
print(other(), get())


def three_levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed"

        inner()
        return x

    return middle(), x


print(three_levels())
