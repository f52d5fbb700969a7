def inner():
    raise ValueError("deep")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    lines = []
    while tb is not None:
        lines.append((tb.tb_lineno, tb.tb_frame.f_code.co_name if hasattr(tb, "tb_frame") else None))
        tb = tb.tb_next
    print(lines[-3:])
print(ValueError("x").__traceback__)
