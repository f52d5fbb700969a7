class AppError(Exception):
    pass


class NotFound(AppError):
    def __init__(self, name):
        super().__init__(f"{name} was not found")
        self.name = name


def find(name):
    raise NotFound(name)


find("bob")
