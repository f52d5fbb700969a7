def name():
    return "bob"


name()()
