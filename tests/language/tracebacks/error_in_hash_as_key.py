class C:
    def __hash__(self):
        raise TypeError("unhashable on purpose")


{C(): 1}
