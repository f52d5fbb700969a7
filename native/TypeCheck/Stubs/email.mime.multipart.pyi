from email.mime.base import MIMEBase
from typing import Any

__all__ = ["MIMEMultipart"]
class MIMEMultipart(MIMEBase):
    def __init__(self, _subtype: Any = 'mixed', boundary: Any = None, _subparts: Any = None, *, policy: Any = None,
        **_params: Any) -> None: ...
