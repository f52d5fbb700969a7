from email.mime.base import MIMEBase
from typing import Any

__all__ = ["MIMENonMultipart"]
class MIMENonMultipart(MIMEBase):
    def attach(self, payload: Any) -> Any: ...
