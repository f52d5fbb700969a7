def flaky(fail_times):
    calls = 0

    def call():
        nonlocal calls
        calls += 1
        if calls <= fail_times:
            raise TimeoutError(f"attempt {calls}")
        return f"ok after {calls}"

    return call


def retry(f, times):
    errors = []
    for attempt in range(times):
        try:
            return f(), errors
        except TimeoutError as e:
            errors.append(str(e))
    raise RuntimeError("gave up", errors)


print(retry(flaky(0), 3))
print(retry(flaky(2), 3))
try:
    retry(flaky(5), 3)
except RuntimeError as e:
    print(e.args, repr(e.__context__))
