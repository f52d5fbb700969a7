class Point:
    def __init__(self, x, y, *, z):
        pass


Point(1)
