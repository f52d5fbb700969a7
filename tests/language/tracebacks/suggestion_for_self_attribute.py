class Box:
    def __init__(self):
        self.width = 1

    def grow(self):
        return width + 1


Box().grow()
