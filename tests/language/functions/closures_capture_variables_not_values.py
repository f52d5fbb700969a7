functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
print([f() for f in [lambda: i for i in range(3)]])
print([f() for f in [lambda i=i: i for i in range(3)]])


def make():
    x = 1

    def get():
        return x

    x = 2
    return get


print(make()())
