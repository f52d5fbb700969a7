def failing():
    1 / 0


try:
    failing()
except ZeroDivisionError as error:
    traceback = error.__traceback__
    inner = traceback.tb_next
    error.__traceback__ = None
    print(traceback.tb_lineno, inner.tb_lineno, inner.tb_next)
    print(error.with_traceback(inner).__traceback__ is inner)
    print(inner.tb_frame.f_code.co_name if hasattr(inner, 'tb_frame') else 'failing')
try:
    try:
        failing()
    except ZeroDivisionError as error:
        early = error.__traceback__
        raise
except ZeroDivisionError as error:
    print(early.tb_next.tb_lineno, error.__traceback__.tb_next.tb_lineno)
