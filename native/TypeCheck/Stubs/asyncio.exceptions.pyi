from asyncio import (BrokenBarrierError as BrokenBarrierError, CancelledError as CancelledError,
    InvalidStateError as InvalidStateError, TimeoutError as TimeoutError, IncompleteReadError as IncompleteReadError,
    LimitOverrunError as LimitOverrunError, SendfileNotAvailableError as SendfileNotAvailableError)
