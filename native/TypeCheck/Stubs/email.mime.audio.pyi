from email.mime.nonmultipart import MIMENonMultipart
from typing import Any

__all__ = ["MIMEAudio"]
class MIMEAudio(MIMENonMultipart):
    def __init__(self, _data: Any, _subtype: Any = None, _encoder: Any = None, *, policy: Any = None,
        **_params: Any) -> None: ...
