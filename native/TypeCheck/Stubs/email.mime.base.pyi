from email.message import Message
from typing import Any

__all__ = ["MIMEBase"]
class MIMEBase(Message):
    def __init__(self, _maintype: Any, _subtype: Any, *, policy: Any = None, **_params: Any) -> None: ...
