class Thing:
    pass


class Outer:
    class Inner:
        pass


def local():
    class Local:
        pass

    return Local()


for value in (Thing(), Outer.Inner(), local(), Thing().__init__, Thing.__repr__):
    print(repr(value).split(" at ")[0])
print(str(Thing()).startswith("<__main__.Thing object at 0x"), str(Thing()) == repr(Thing()) or True)
