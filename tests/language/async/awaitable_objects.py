class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        print("await started")
        if False:
            yield
        return self.value


class Wrong:
    def __await__(self):
        return 5


class Delegates:
    def __await__(self):
        return Later("inner").__await__()


async def main():
    print(await Later(3))
    print(await Delegates())
    try:
        await Wrong()
    except TypeError as e:
        print(e)


await main()
