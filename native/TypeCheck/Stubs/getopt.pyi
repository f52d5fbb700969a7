from collections.abc import Iterable, Sequence
class GetoptError(Exception):
    msg: str
    opt: str
    def __init__(self, msg: str, opt: str = "") -> None: ...
error = GetoptError
def getopt(args: Sequence[str], shortopts: str, longopts: Iterable[str] | str = []) -> tuple[list[tuple[str, str]],
           list[str]]: ...
def gnu_getopt(args: Sequence[str], shortopts: str, longopts: Iterable[str] | str = []) -> tuple[list[tuple[str, str]],
               list[str]]: ...
