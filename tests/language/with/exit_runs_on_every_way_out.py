class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("exit", args == (None, None, None), end="; ")


def f(how):
    for i in range(2):
        with Manager():
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
    return "end"


for how in ("return", "break", "continue", "normal"):
    print(f(how))


def nested():
    with Manager():
        with Manager():
            return "from inside"


print(nested())
