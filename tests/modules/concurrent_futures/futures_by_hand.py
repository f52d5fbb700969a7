# Futures that the program ends itself: states, results, callbacks, waiting.
import concurrent.futures as cf
import re

future = cf.Future()


def show(*values):
    print(*[re.sub('0x[0-9a-f]+', '0x', repr(value)) for value in values])


show(future, future.done(), future.running(), future.cancelled())
future.add_done_callback(lambda done: show('called', done))
show(future.set_running_or_notify_cancel(), future, future.running(), future.cancel())
future.set_result(42)
show(future, future.result(), future.exception(), future.done(), future.result(timeout=0))
future.add_done_callback(lambda done: show('at once', done.result()))
for call in (lambda: future.set_result(1), lambda: future.set_exception(ValueError()),
             lambda: future.set_running_or_notify_cancel()):
    try:
        call()
    except Exception as error:
        show(type(error).__name__, str(error))
failed = cf.Future()
failed.set_exception(KeyError('k'))
show(failed, failed.exception())
try:
    failed.result()
except KeyError as error:
    show(error)
cancelled = cf.Future()
show(cancelled.cancel(), cancelled.cancel(), cancelled.cancelled(), cancelled)
show(cancelled.set_running_or_notify_cancel(), cancelled)
for call in (cancelled.result, cancelled.exception):
    try:
        call()
    except cf.CancelledError as error:
        show(error)
pending = cf.Future()
for call in (pending.result, pending.exception):
    try:
        call(timeout=0)
    except TimeoutError as error:
        show(error, cf.TimeoutError is TimeoutError)
done, left = cf.wait([future, failed, pending], timeout=0)
show(len(done), left == {pending}, cf.wait([future]).not_done)
show(cf.wait([future, failed, pending], return_when=cf.FIRST_EXCEPTION).not_done == {pending})
show(len(cf.wait([future, future, pending], return_when=cf.FIRST_COMPLETED).done))
show(list(cf.as_completed([future, future])) == [future])
try:
    for each in cf.as_completed([future, pending], timeout=0):
        show(each)
except TimeoutError as error:
    show(str(error))
try:
    cf.wait([future], return_when='x')
except ValueError as error:
    show(str(error))
show(issubclass(cf.BrokenExecutor, RuntimeError), cf.CancelledError.__mro__, cf.Future[int])
for kind in (cf.ThreadPoolExecutor, cf.Executor().submit):
    try:
        kind(0)
    except (ValueError, NotImplementedError) as error:
        show(type(error).__name__, str(error))
