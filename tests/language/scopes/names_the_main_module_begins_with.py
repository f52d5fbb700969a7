print(__name__, __doc__, __spec__, __package__)


def inside():
    return __package__ is None and __spec__ is None


print(inside())
if __name__ == "__main__" and __package__ is None:
    print("run as a program")
__package__ = "mine"
print(__package__, globals()["__package__"], inside())
