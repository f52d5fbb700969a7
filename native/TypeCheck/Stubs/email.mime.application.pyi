from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

__all__ = ["MIMEApplication"]
class MIMEApplication(MIMENonMultipart):
    def __init__(self, _data: Any, _subtype: Any = 'octet-stream', _encoder: Any = None, *, policy: Any = None,
        **_params: Any) -> None: ...
