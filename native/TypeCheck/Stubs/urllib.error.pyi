from typing import Any
from urllib.response import addinfourl
class URLError(OSError):
    def __init__(self, reason: Any, filename: Any = None) -> None: ...
    args: Any
    reason: Any
    filename: Any
class HTTPError(URLError, addinfourl):
    def __init__(self, url: str, code: int, msg: str, hdrs: Any, fp: Any) -> None: ...
    @property
    def reason(self) -> str: ...
    @property
    def headers(self) -> Any: ...
    @headers.setter
    def headers(self, headers: Any) -> None: ...
    code: int
    msg: str
    hdrs: Any
    fp: Any
    filename: Any
class ContentTooShortError(URLError):
    def __init__(self, message: Any, content: Any) -> None: ...
    content: Any
