"""Limits of a run: just below they do nothing, just above they end it, and the program cannot catch them."""

import re
import time

import pytest
from pydantic_monty import Monty, MontyComplete, MontyRepl, MontyRuntimeError, MontySnapshot, MontySyntaxError

EVERYTHING = '''
def attempt():
    try:
        {body}
    except BaseException as error:
        return 'caught'
    finally:
        marks.append('finally')

class Guard:
    def __enter__(self): return self
    def __exit__(self, *_):
        marks.append('exit')
        return True

marks = []
with Guard():
    attempt()
marks
'''


def ended(code, limits, kind):
    """The error that ends the program; it must be of the given type."""
    with pytest.raises(MontyRuntimeError) as caught:
        Monty(code).run(limits=limits)
    assert isinstance(caught.value.exception(), kind)
    return str(caught.value)


def counting(rounds):
    """A program that makes one list in every round."""
    return f'x = None\nfor i in range({rounds}):\n    x = [i]\nx'


def test_allocations_below_the_limit_do_nothing():
    assert Monty(counting(90)).run(limits={'max_allocations': 1000}) == [89]


def test_allocations_above_the_limit_end_the_run():
    text = ended(counting(100_000), {'max_allocations': 1000}, MemoryError)
    assert re.fullmatch(r'MemoryError: allocation limit exceeded: \d+ > 1000', text)


def test_memory_below_the_limit_does_nothing():
    assert Monty('len("x" * 400_000)').run(limits={'max_memory': 1_000_000}) == 400_000


def test_memory_above_the_limit_ends_the_run():
    text = ended('x = "x" * 2_000_000', {'max_memory': 1_000_000}, MemoryError)
    assert re.fullmatch(r'MemoryError: memory limit exceeded: \d+ bytes > 1000000 bytes', text)


def test_memory_counts_what_is_alive():
    code = 'for i in range(200):\n    x = "x" * 100_000\nlen(x)'
    assert Monty(code).run(limits={'max_memory': 1_000_000}) == 100_000


def test_memory_that_grows_in_small_steps_ends_the_run():
    code = 'x = []\nwhile True:\n    x.append([len(x)])'
    assert 'memory limit exceeded' in ended(code, {'max_memory': 2_000_000}, MemoryError)


def test_time_below_the_limit_does_nothing():
    assert Monty('sum(range(1000))').run(limits={'max_duration_secs': 10.0}) == 499500


def test_time_above_the_limit_ends_the_run():
    started = time.monotonic()
    text = ended('while True: pass', {'max_duration_secs': 0.05}, TimeoutError)
    assert re.fullmatch(r'TimeoutError: time limit exceeded: [\d.]+(ms|s) > 50ms', text)
    assert time.monotonic() - started < 5


def test_a_whole_number_of_seconds_is_a_duration():
    assert Monty('1').run(limits={'max_duration_secs': 1}) == 1


def test_the_time_of_the_host_does_not_count():
    slow = {'f': lambda: time.sleep(0.2)}
    assert Monty('f()\n1').run(limits={'max_duration_secs': 0.1}, external_functions=slow) == 1


def test_the_time_of_the_host_counts_for_the_wall_limit():
    with pytest.raises(MontyRuntimeError, match='^TimeoutError: time limit exceeded'):
        Monty('f()\nfor i in range(100000): pass').run(
            limits={'max_wall_secs': 0.05}, external_functions={'f': lambda: time.sleep(0.1)}
        )


def recursion(depth):
    """A program whose function calls itself that often."""
    return f'def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nf({depth})'


def test_recursion_below_the_limit_does_nothing():
    assert Monty(recursion(90)).run(limits={'max_recursion_depth': 100}) == 90


def test_recursion_above_the_limit_is_an_error():
    text = ended(recursion(200), {'max_recursion_depth': 100}, RecursionError)
    assert text == 'RecursionError: maximum recursion depth exceeded'


def test_the_recursion_limit_is_1000_without_limits():
    assert Monty(recursion(900)).run() == 900
    assert 'maximum recursion depth exceeded' in ended(recursion(1100), None, RecursionError)


def test_deep_recursion_is_possible_when_it_is_permitted():
    assert Monty(recursion(50_000)).run(limits={'max_recursion_depth': 60_000}) == 50_000


def test_a_recursion_error_can_be_caught():
    code = recursion(5000).replace('f(5000)', 'try:\n    f(5000)\nexcept RecursionError:\n    found = "caught"\nfound')
    assert Monty(code).run() == 'caught'


def asking(times):
    """A program that asks the host that often."""
    return f'for i in range({times}):\n    f()\ni'


def test_suspensions_up_to_the_limit_do_nothing():
    assert Monty(asking(5)).run(limits={'max_suspensions': 5}, external_functions={'f': int}) == 4


def test_suspensions_above_the_limit_end_the_run():
    with pytest.raises(MontyRuntimeError, match='^RuntimeError: suspension limit 5 exceeded$'):
        Monty(asking(6)).run(limits={'max_suspensions': 5}, external_functions={'f': int})


def test_ints_up_to_the_limit_of_bits_do_nothing():
    assert Monty('x = 1 << 999\nx').run(limits={'max_int_bits': 1000}) == 1 << 999


@pytest.mark.parametrize('code', ['1 << 1001', '2 ** 1001', '(1 << 600) * (1 << 600)'])
def test_ints_above_the_limit_of_bits_end_the_run(code):
    ended(f'x = {code}', {'max_int_bits': 1000}, (MemoryError, OverflowError))


def test_an_input_above_the_limit_of_bits_is_refused():
    with pytest.raises(TypeError, match='max_int_bits'):
        Monty('x', inputs=['x']).run(inputs={'x': 1 << 2000}, limits={'max_int_bits': 1000})


def test_results_of_the_host_count_for_memory():
    with pytest.raises(MontyRuntimeError, match='^MemoryError: memory limit exceeded'):
        Monty('x = f()\nlen(x)').run(
            external_functions={'f': lambda: 'x' * 5_000_000}, limits={'max_memory': 1_000_000})


@pytest.mark.parametrize(
    ('body', 'limits', 'kind'),
    [
        ('x = "x" * 5_000_000', {'max_memory': 1_000_000}, MemoryError),
        ('x = [[i] for i in range(1_000_000)]', {'max_memory': 1_000_000}, MemoryError),
        ('x = [[i] for i in range(100_000)]', {'max_allocations': 1000}, MemoryError),
        ('while True: pass', {'max_duration_secs': 0.05}, TimeoutError),
        ('sum(range(10**12))', {'max_duration_secs': 0.05}, TimeoutError),
        ('for i in range(9): f()', {'max_suspensions': 3}, RuntimeError),
    ],
)
def test_no_handler_of_the_program_runs_after_the_end(body, limits, kind):
    printed = []
    code = EVERYTHING.replace('{body}', body).replace('marks.append(', 'print(')
    with pytest.raises(MontyRuntimeError) as caught:
        Monty(code).run(
            limits=limits, external_functions={'f': lambda: 1}, print_callback=lambda stream, text: printed.append(text)
        )
    assert isinstance(caught.value.exception(), kind)
    assert printed == []


@pytest.mark.parametrize(
    'limit', ['max_allocations', 'max_memory', 'max_recursion_depth', 'max_suspensions', 'max_int_bits'])
@pytest.mark.parametrize('value', ['5', 1.5, [], -1])
def test_a_count_must_be_a_whole_number(limit, value):
    with pytest.raises(TypeError):
        Monty('1').run(limits={limit: value})


@pytest.mark.parametrize('value', ['5', [], -1.0, float('nan')])
def test_a_duration_must_be_a_number(value):
    with pytest.raises(TypeError):
        Monty('1').run(limits={'max_duration_secs': value})


def test_an_unknown_limit_is_named():
    with pytest.raises(TypeError, match="unknown limit 'max_speed'"):
        Monty('1').run(limits={'max_speed': 1})


def test_limits_must_be_a_dict():
    with pytest.raises(TypeError, match="'list' object is not an instance of 'dict'"):
        Monty('1').run(limits=[])


def test_none_stands_for_no_limit():
    names = (
        'max_allocations', 'max_memory', 'max_recursion_depth', 'max_suspensions', 'max_duration_secs', 'gc_interval')
    assert Monty('1').run(limits=dict.fromkeys(names)) == 1


def test_an_infinite_duration_is_no_limit():
    assert Monty('1').run(limits={'max_duration_secs': float('inf')}) == 1


def test_huge_limits_are_no_error():
    limits = {'max_allocations': 2**62, 'max_memory': 2**62, 'max_duration_secs': 1e300, 'max_recursion_depth': 2**40}
    assert Monty(recursion(100)).run(limits=limits) == 100


@pytest.mark.parametrize(
    'limit', ['max_allocations', 'max_memory', 'max_suspensions', 'max_recursion_depth', 'max_int_bits'])
def test_a_limit_of_zero_is_an_error_of_the_run_or_nothing(limit):
    try:
        Monty('x = [1] * 10\nf()').run(limits={limit: 0}, external_functions={'f': int})
    except MontyRuntimeError as error:
        assert isinstance(error.exception(), (MemoryError, RuntimeError, RecursionError, OverflowError))


def test_limits_hold_after_a_suspension():
    call = Monty('f()\nwhile True: pass').start(limits={'max_duration_secs': 0.05})
    with pytest.raises(MontyRuntimeError, match='^TimeoutError'):
        call.resume(return_value=None)


def test_limits_hold_after_a_load():
    call = Monty('f()\nwhile True: pass').start(limits={'max_duration_secs': 0.05})
    with pytest.raises(MontyRuntimeError, match='^TimeoutError'):
        MontySnapshot.load(call.dump()).resume(return_value=None)


def test_suspensions_count_on_after_a_load():
    progress = Monty(asking(10)).start(limits={'max_suspensions': 3})
    for _ in range(2):
        progress = MontySnapshot.load(progress.dump()).resume(return_value=None)
    with pytest.raises(MontyRuntimeError, match='suspension limit 3 exceeded'):
        MontySnapshot.load(progress.dump()).resume(return_value=None)


def test_limits_given_to_load_may_be_narrower():
    data = Monty('f()\nx = "x" * 500_000\nlen(x)').start(limits={'max_memory': 5_000_000}).dump()
    assert MontySnapshot.load(data).resume(return_value=None).output == 500_000
    with pytest.raises(MontyRuntimeError, match='^MemoryError'):
        MontySnapshot.load(data, limits={'max_memory': 100_000}).resume(return_value=None)


def test_limits_given_to_load_are_never_wider():
    data = Monty('f()\nx = "x" * 500_000\nlen(x)').start(limits={'max_memory': 100_000}).dump()
    with pytest.raises(MontyRuntimeError, match='^MemoryError'):
        MontySnapshot.load(data, limits={'max_memory': 50_000_000}).resume(return_value=None)


def test_limits_hold_inside_functions_of_the_sandbox_called_by_natives():
    code = (
        'class A:\n    def __eq__(self, other):\n        while True: pass\n'
        '    def __hash__(self): return 1\n{A(): 1}[A()]')
    ended(code, {'max_duration_secs': 0.05}, TimeoutError)


def test_a_run_that_has_ended_by_a_limit_is_gone():
    call = Monty('f()\nwhile True: pass').start(limits={'max_duration_secs': 0.02})
    with pytest.raises(MontyRuntimeError):
        call.resume(return_value=None)
    with pytest.raises(RuntimeError, match='already resumed'):
        call.resume(return_value=None)
    assert isinstance(Monty('1').start(), MontyComplete)


def test_a_limit_that_ends_the_text_of_an_exception_is_reported_as_such():
    code = 'class A(Exception):\n    def __str__(self):\n        while True: pass\nraise A'
    assert 'time limit exceeded' in ended(code, {'max_duration_secs': 0.05}, TimeoutError)


def test_a_shared_structure_is_not_written_out_without_end():
    code = 'x = []\nfor i in range(60): x = [x, x]\nx'
    assert 'a value for the host has more than 4194304 containers' in ended(code, None, MemoryError)
    code = f'{code[:-2]}\ntry:\n    f(x)\nexcept MemoryError:\n    x = 7\nx'
    assert Monty(code).run(external_functions={'f': id}) == 7


@pytest.mark.parametrize('kind', ['tuple', 'list'])
@pytest.mark.parametrize('use', ['x == y', 'repr(x)', 'hash(x)', 'isinstance(0, x)', 'x < y', 'str(x)', 'x in [y]'])
def test_structures_shared_on_every_level_do_not_escape_the_time_limit(kind, use):
    pair = '(x, x)' if kind == 'tuple' else '[x, x]'
    other = pair.replace('x', 'y')
    code = f'x = y = {kind}()\nfor i in range(60):\n    x = {pair}\n    y = {other}\n{use}'
    started = time.process_time()
    with pytest.raises(MontyRuntimeError):
        Monty(code).run(limits={'max_duration_secs': 0.1, 'max_memory': 20_000_000})
    assert time.process_time() - started < 0.6


def colliding(keys):
    """A program that fills a dict with keys whose hashes are equal or fall together."""
    return f'class A:\n    def __hash__(self): return 1\nd = {{}}\ni = 0\nwhile True:\n    d[{keys}] = i\n    i += 1'


@pytest.mark.parametrize('keys', ['A()', 'i << 40', 'i * (2**61 - 1)', '(i * (2**61 - 1), 1)', 'float(i << 60)'])
def test_colliding_keys_do_not_escape_the_time_limit(keys):
    started = time.process_time()
    with pytest.raises(MontyRuntimeError):
        Monty(colliding(keys)).run(limits={'max_duration_secs': 0.2, 'max_memory': 50_000_000})
    assert time.process_time() - started < 0.8


@pytest.mark.parametrize(
    ('setup', 'use'),
    [
        ('x = "a" * 4_000_000', 'x == x + ""'),
        ('x = "\U0001f600" * 1_000_000', 'len(x + "a")'),
        ('x = "a" * 4_000_000', 'x.split("b")'),
        ('x = ["a" * 1_000_000 + str(i) for i in range(8)] * 500', 'x.sort()'),
        ('x = ["a" * 500_000] * 5000\ny = ["a" * 499_999 + "b"] * 5000', 'x.count(y[0])'),
    ],
)
def test_long_operations_do_not_escape_the_time_limit(setup, use):
    started = time.process_time()
    with pytest.raises(MontyRuntimeError):
        Monty(f'{setup}\nwhile True:\n    {use}').run(limits={'max_duration_secs': 0.2, 'max_memory': 100_000_000})
    assert time.process_time() - started < 0.7


@pytest.mark.parametrize(
    'code', ['int("9" * 400)', 'int("f" * 400, 16)', 'int.from_bytes(b"\\xff" * 400)', 'sum([1 << 999] * 3)',
             'sum(1 << 999 for i in range(3))'])
def test_ints_made_of_other_things_meet_the_limit_of_bits(code):
    ended(f'x = {code}', {'max_int_bits': 1000}, OverflowError)


@pytest.mark.parametrize(
    'value', ['x' * 2_000_000, b'x' * 2_000_000, list(range(200_000))])
def test_inputs_count_for_memory(value):
    program = Monty('len(x)', inputs=['x'])
    assert program.run(inputs={'x': value}, limits={'max_memory': 50_000_000}) == len(value)
    with pytest.raises(MontyRuntimeError, match='^MemoryError: memory limit exceeded'):
        program.run(inputs={'x': value}, limits={'max_memory': 1_000_000})


def test_allocations_made_before_a_load_count_after_it():
    code = 'x = [[i] for i in range(600)]\nf()\ny = [[i] for i in range(600)]\nlen(y)'
    data = Monty(code).start(limits={'max_allocations': 1000}).dump()
    with pytest.raises(MontyRuntimeError, match='^MemoryError: allocation limit exceeded'):
        MontySnapshot.load(data).resume(return_value=None)
    data = Monty(code).start(limits={'max_allocations': 2000}).dump()
    assert MontySnapshot.load(data).resume(return_value=None).output == 600


def test_one_program_runs_under_different_limits():
    program = Monty('x = [[i] for i in range(5000)]\nlen(x)')
    for limits, kind in [
        ({'max_allocations': 1000}, MemoryError),
        (None, None),
        ({'max_memory': 50_000}, MemoryError),
        ({'max_memory': 50_000_000, 'max_allocations': 100_000}, None),
        ({'max_duration_secs': 1e-9}, TimeoutError),
        ({'max_duration_secs': 60.0}, None),
        ({'max_allocations': 4000}, MemoryError),
    ]:
        if kind is None:
            assert program.run(limits=limits) == 5000
        else:
            with pytest.raises(MontyRuntimeError) as caught:
                program.run(limits=limits)
            assert isinstance(caught.value.exception(), kind)


# Compiling.


def test_a_source_takes_no_more_memory_than_compiling_may():
    with pytest.raises(MontySyntaxError) as info:
        Monty('x = 1 < ' + '1 < ' * 250_000 + '1')
    assert str(info.value) == 'the program needs too much memory to compile'


def test_compiling_may_be_given_more_memory_or_less():
    source = 'x = [' + '1, ' * 250_000 + ']; len(x)'
    assert Monty(source, limits={'max_memory': 200_000_000}).run() == 250_000
    with pytest.raises(MontySyntaxError):
        Monty(source + '  # not known yet', limits={'max_memory': 10_000_000})
    assert Monty('1', limits={'max_memory': 0}).run() == 1


def test_a_program_compiled_with_more_memory_is_loaded():
    program = Monty('x = 1 < ' + '1 < ' * 250_000 + '1', limits={'max_memory': 500_000_000})
    assert repr(Monty.load(program.dump())) == repr(program)


def test_a_snippet_takes_no_more_memory_to_compile_than_the_session_has():
    repl = MontyRepl(limits={'max_memory': 10_000_000})
    with pytest.raises(MontySyntaxError):
        repl.feed_run('x = [' + '1, ' * 250_000 + ']')
    assert repl.feed_run('1 + 1') == 2


@pytest.mark.parametrize('depth', [5, 40])
def test_blocks_that_are_left_in_many_ways_do_not_grow_without_end(depth):
    source = 'def f():\n'
    for level in range(depth):
        indent = ' ' * (level + 1)
        source += f'{indent}try:\n{indent} if a: return 1\n{indent}finally:\n'
    source += ' ' * (depth + 1) + 'z()\n'
    try:
        assert Monty(source).run() is None
    except MontySyntaxError as error:
        assert depth == 40 and re.match('the program needs too much (code$|memory to compile$)', str(error))
