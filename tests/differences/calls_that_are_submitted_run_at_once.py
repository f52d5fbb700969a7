# Programs have one thread: what is submitted to a pool runs before submit() returns, in the order of submission.
import concurrent.futures
from concurrent.futures import ThreadPoolExecutor, as_completed

log = []


def work(number):
    log.append(number)
    if number == 3:
        raise ValueError('three')
    return number * number


with ThreadPoolExecutor(max_workers=4) as pool:
    futures = {pool.submit(work, number): number for number in range(5)}
    print(log)
    for future in as_completed(futures):
        error = future.exception()
        print(futures[future], error if error else future.result())
    print(list(pool.map(pow, [2, 3], [5, 2])), next(pool.map(str, range(3))))
    waited = concurrent.futures.wait(futures, return_when=concurrent.futures.FIRST_EXCEPTION)
    print(len(waited.done), len(waited.not_done))
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
with ThreadPoolExecutor(initializer=print, initargs=('set up',)) as pool:
    print(pool.submit(len, 'abc').result())
with concurrent.futures.ProcessPoolExecutor(2) as pool:
    print(sorted(pool.map(abs, [-1, 2], chunksize=2)), pool.submit(max, 1, 2).done())
try:
    concurrent.futures.Future().result()
except RuntimeError as error:
    print(error)
