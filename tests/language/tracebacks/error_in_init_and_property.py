class Thing:
    def __init__(self):
        self.size = self.width * 2

    @property
    def width(self):
        return {}["width"]


Thing()
