import time

for clock in (time.time, time.monotonic, time.perf_counter, time.process_time):
    first = clock()
    second = clock()
    print(clock.__name__, type(first).__name__, second >= first)

for clock in (time.time_ns, time.monotonic_ns, time.perf_counter_ns):
    print(clock.__name__, type(clock()).__name__)

start = time.perf_counter()
print(time.sleep(0.01))
print(0.01 <= time.perf_counter() - start + 1e-9)

for seconds in (-1, 'x', float('nan')):
    try:
        time.sleep(seconds)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
