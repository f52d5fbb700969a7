class A(B, metaclass=M):
    """Doc."""
    x = 1
    y: int = x
    def __init__(self):
        self.a = 1
        self.b, self.c = 2, 3
        super().__init__()
        self.__private = self._A__private
    def g(self):
        return __class__
