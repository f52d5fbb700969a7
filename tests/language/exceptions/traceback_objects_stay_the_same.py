def fails():
    raise ValueError("x")


try:
    fails()
except ValueError as error:
    first = error.__traceback__
    print(first is error.__traceback__, first.tb_next is None, first.tb_lineno, first.tb_next.tb_lineno)
    other = KeyError("y").with_traceback(first)
    print(other.__traceback__ is first)
    other.__traceback__ = None
    print(other.__traceback__)
