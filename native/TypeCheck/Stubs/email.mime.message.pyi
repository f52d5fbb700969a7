from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

__all__ = ["MIMEMessage"]
class MIMEMessage(MIMENonMultipart):
    def __init__(self, _msg: Any, _subtype: Any = 'rfc822', *, policy: Any = None) -> None: ...
