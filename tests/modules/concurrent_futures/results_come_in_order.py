from concurrent.futures import Future

future = Future()
print(future.done(), future.cancelled(), future.running())
seen = []
future.add_done_callback(lambda done: seen.append(done.result()))
future.set_result(5)
print(future.result(), future.exception(), seen, future.done())
failed = Future()
failed.set_exception(ValueError('no'))
try:
    failed.result()
except ValueError as error:
    print('raised', error, failed.exception())
cancelled = Future()
print(cancelled.cancel(), cancelled.cancelled(), future.cancel())
try:
    future.set_result(6)
except Exception as error:
    print(type(error).__name__)
