from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

__all__ = ["MIMEText"]
class MIMEText(MIMENonMultipart):
    def __init__(self, _text: Any, _subtype: Any = 'plain', _charset: Any = None, *, policy: Any = None) -> None: ...
