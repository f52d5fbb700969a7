from asyncio import (Future as Future, wrap_future as wrap_future, isfuture as isfuture,
    future_add_to_awaited_by as future_add_to_awaited_by,
    future_discard_from_awaited_by as future_discard_from_awaited_by)
