class ExpatError(Exception):
    code: int
    lineno: int
    offset: int
error = ExpatError
def ErrorString(code: int) -> str: ...
