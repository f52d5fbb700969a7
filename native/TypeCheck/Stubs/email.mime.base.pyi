import email.message
from typing import Any

__all__ = ["MIMEBase"]
class MIMEBase(email.message.Message):
    def __init__(self, _maintype: Any, _subtype: Any, *, policy: Any = None, **_params: Any) -> None: ...
