class Bad:
    def __init__(self, where):
        self.where = where

    def __enter__(self):
        if self.where == "enter":
            raise ValueError("in enter")
        return self

    def __exit__(self, *args):
        print("exit called with", args[0])
        if self.where == "exit":
            raise KeyError("in exit")


def show(f):
    try:
        f()
    except Exception as e:
        print(repr(e), repr(e.__context__))


def enter():
    with Bad("enter"):
        print("not reached")


def leave():
    with Bad("exit"):
        1 / 0


def clean():
    with Bad("exit"):
        pass


def outer():
    with Bad("none"):
        with Bad("enter"):
            pass


for f in (enter, leave, clean, outer):
    show(f)
