class OnlyEnter:
    def __enter__(self):
        return 1


class OnlyExit:
    def __exit__(self, *args):
        return 1


for thing in (5, "a", None, OnlyEnter(), OnlyExit(), [1]):
    try:
        with thing:
            print("never")
    except TypeError as e:
        print(e)


async def wrong():
    async with OnlyEnter():
        pass


try:
    wrong().send(None)
except TypeError as e:
    print(e)
