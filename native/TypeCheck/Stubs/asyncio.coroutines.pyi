from asyncio import (iscoroutinefunction as iscoroutinefunction, iscoroutine as iscoroutine)
