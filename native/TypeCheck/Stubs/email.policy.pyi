from typing import Any

__all__ = ["Compat32", "compat32", "Policy", "EmailPolicy", "default", "strict", "SMTP", "HTTP"]
class Policy:
    raise_on_defect: bool
    linesep: str
    cte_type: str
    max_line_length: int
    mangle_from_: bool
    message_factory: Any
    verify_generated_headers: bool
    utf8: bool
    refold_source: str
    def __init__(self, **kw: Any) -> None: ...
    def clone(self, **kw: Any) -> Any: ...
class Compat32(Policy):
    mangle_from_: bool
class EmailPolicy(Policy): ...
compat32: Compat32
default: EmailPolicy
strict: EmailPolicy
SMTP: EmailPolicy
SMTPUTF8: EmailPolicy
HTTP: EmailPolicy
