try:
    raise TimeoutError("too slow")
except OSError as e:
    raise PermissionError("not allowed") from e
