# host: add, fetch


class Config:
    name = fetch("name")
    sizes = [add(i) for i in range(3)]
    if add(-1) == 0:
        flag = fetch("flag")

    def method(self, x=add(10)):
        return x, self.name


print(Config.name, Config.sizes, Config.flag, Config().method())


class Child(Config, *[]):
    __slots__ = ()
    both = Config.name + fetch("child")


print(Child.both)
