from collections.abc import Buffer as Buffer
from typing import *
from typing import AnyStr as AnyStr, final as final, overload as overload
from warnings import deprecated as deprecated

