"""Compiling programs, their inputs, their results and their host functions."""

import asyncio

import pytest
from pydantic_monty import Monty, MontyRuntimeError, MontySyntaxError


def test_the_value_of_the_last_expression_is_the_result():
    assert Monty('x = 20\nx * 2 + 2').run() == 42


@pytest.mark.parametrize(
    'code', ['', '# only a comment', 'x = 1', 'def f(): pass', 'for i in range(3): i', 'if True: 1']
)
def test_a_program_that_does_not_end_in_an_expression_gives_none(code):
    assert Monty(code).run() is None


def test_a_return_at_module_level_ends_the_program_with_its_value():
    assert Monty('return 5\n6').run() == 5


def test_an_await_at_module_level_is_permitted():
    assert Monty('async def f():\n    return 3\nawait f()').run() == 3


def test_code_must_be_a_string():
    with pytest.raises(TypeError, match="code must be a str, not 'int'"):
        Monty(5)


def test_a_null_byte_in_the_source_is_a_syntax_error():
    with pytest.raises(MontySyntaxError, match='source code string cannot contain null bytes'):
        Monty('1\0')


def test_a_lone_surrogate_in_the_source_is_a_syntax_error():
    with pytest.raises(MontySyntaxError, match=r'^source code is not valid UTF-8 \(contains lone surrogates\)$'):
        Monty('"\ud800"')


def test_the_repr_counts_one_line():
    assert repr(Monty('x + 1')) == "Monty(<1 line of code>, script_name='main.py')"


def test_the_repr_lists_inputs_and_host_functions():
    program = Monty('x\ny', script_name='a.py', inputs=['x', 'y'], external_functions=['f'])
    expected = 'Monty(<2 lines of code>, script_name=\'a.py\', inputs=["x", "y"], external_functions=["f"])'
    assert repr(program) == expected


def test_the_class_cannot_be_subclassed():
    with pytest.raises(TypeError, match="type 'pydantic_monty.Monty' is not an acceptable base type"):
        type('Derived', (Monty,), {})


def test_one_program_runs_with_different_inputs():
    program = Monty('x + 1', inputs=['x'])
    assert [program.run(inputs={'x': number}) for number in (1, 2, 3)] == [2, 3, 4]


def test_runs_do_not_share_state():
    program = Monty('found = []\nfound.append(1)\nfound')
    assert program.run() == program.run() == [1]


def test_inputs_are_globals_that_parameters_shadow():
    assert Monty('def f(x): return x\n(f(2), x)', inputs=['x']).run(inputs={'x': 1}) == (2, 1)


def test_declared_inputs_without_any_value_are_refused():
    with pytest.raises(TypeError) as caught:
        Monty('x', inputs=['x', 'y']).run()
    assert str(caught.value) == 'Missing required inputs: ["x", "y"]'


def test_one_missing_input_is_named():
    with pytest.raises(KeyError) as caught:
        Monty('x', inputs=['x', 'y']).run(inputs={'x': 1})
    assert caught.value.args == ("Missing required input: 'y'",)


def test_inputs_for_a_program_without_inputs_are_refused():
    with pytest.raises(TypeError) as caught:
        Monty('1').run(inputs={'x': 1})
    assert str(caught.value) == 'No input variables declared but inputs dict was provided'


def test_an_empty_dict_of_inputs_is_accepted_without_declarations():
    assert Monty('1').run(inputs={}) == 1


def test_inputs_that_are_not_declared_are_ignored_next_to_declared_ones():
    assert Monty('x', inputs=['x']).run(inputs={'x': 1, 'z': 2}) == 1


def test_an_input_name_must_not_stand_twice():
    with pytest.raises(ValueError, match="the name 'x' stands twice"):
        Monty('x', inputs=['x', 'x'])


def test_an_input_name_must_be_an_identifier():
    with pytest.raises(ValueError, match="'a b' is not an identifier"):
        Monty('x', inputs=['a b'])


def test_inputs_of_the_host_are_never_changed():
    numbers = [1, 2]
    assert Monty('x.append(3)\nx', inputs=['x']).run(inputs={'x': numbers}) == [1, 2, 3]
    assert numbers == [1, 2]


def test_a_declared_host_function_is_called():
    assert Monty('double(4)', external_functions=['double']).run(external_functions={'double': lambda n: n * 2}) == 8


def test_a_host_function_is_found_by_a_name_nobody_declared():
    assert Monty('double(4)').run(external_functions={'double': lambda n: n * 2}) == 8


def test_keyword_arguments_reach_the_host_function():
    seen = Monty('f(1, *[2], k=3, **{"m": 4})').run(external_functions={'f': lambda *args, **kwargs: (args, kwargs)})
    assert seen == ((1, 2), {'k': 3, 'm': 4})


def test_a_host_function_is_a_value_in_the_program():
    result = Monty('g = f\n[g(3), repr(g)]').run(external_functions={'f': lambda n: n * 2})
    assert result == [6, "<function 'f' external>"]


@pytest.mark.parametrize(
    ('code', 'expected'),
    [
        ('list(map(f, [1, 2]))', [-1, -2]),
        ('list(filter(f, [0, 1]))', [1]),
        ('sorted([1, 3, 2], key=f)', [3, 2, 1]),
        ('max([1, 3, 2], key=f)', 1),
        ('[f(n) for n in range(3)]', [0, -1, -2]),
    ],
)
def test_a_host_function_works_as_a_callback(code, expected):
    assert Monty(code).run(external_functions={'f': lambda n: -n}) == expected


def test_a_name_in_the_dict_of_functions_may_be_a_plain_value():
    assert Monty('rate * 2').run(external_functions={'rate': 21}) == 42


def test_an_unknown_function_is_a_name_error():
    with pytest.raises(MontyRuntimeError, match="^NameError: name 'f' is not defined$"):
        Monty('f()').run()


def test_a_declared_function_needs_the_dict_of_functions():
    with pytest.raises(RuntimeError, match="^External function 'f' called but no external_functions provided$"):
        Monty('f()', external_functions=['f']).run()


def test_a_declared_function_missing_in_the_dict_is_a_key_error():
    code = 'try:\n    f()\nexcept KeyError as error:\n    found = error.args[0]\nfound'
    result = Monty(code, external_functions=['f']).run(external_functions={})
    assert result.strip('"') == "External function 'f' not found"


def test_a_result_that_cannot_be_converted_is_a_type_error_the_program_can_catch():
    code = 'try:\n    f()\nexcept TypeError as error:\n    found = str(error)\nfound'
    assert Monty(code).run(external_functions={'f': object}) == 'Cannot convert object to Monty value'


def test_an_argument_list_the_host_function_refuses_is_a_type_error_in_the_program():
    code = 'try:\n    f(1)\nexcept TypeError:\n    found = "refused"\nfound'
    assert Monty(code).run(external_functions={'f': lambda: None}) == 'refused'


def test_a_coroutine_is_no_result_for_a_synchronous_run():
    async def wait():
        await asyncio.sleep(0)

    coroutine = wait()
    with pytest.raises(MontyRuntimeError, match='TypeError: Cannot convert coroutine to Monty value'):
        Monty('f()').run(external_functions={'f': lambda: coroutine})
    coroutine.close()


def test_a_host_function_may_run_another_program():
    inner = Monty('n + 1', inputs=['n'])
    assert Monty('f(1) + f(2)').run(external_functions={'f': lambda n: inner.run(inputs={'n': n})}) == 5


def test_printed_text_arrives_in_fragments():
    seen = []
    Monty('print("hello")\nprint(1, 2, sep="-", end="")').run(print_callback=lambda *fragment: seen.append(fragment))
    assert seen == [('stdout', text) for text in ('hello', '\n', '1', '-', '2', '')]


def test_printed_text_goes_to_standard_output_without_a_callback(capsys):
    Monty('print("a", "b")').run()
    assert capsys.readouterr().out == 'a b\n'


def test_an_error_of_the_print_callback_is_the_error_of_the_program():
    def refuse(stream, text):
        raise ValueError('no paper')

    with pytest.raises(MontyRuntimeError, match='^ValueError: no paper$') as caught:
        Monty('print(1)').run(print_callback=refuse)
    assert isinstance(caught.value.exception(), ValueError)


def test_a_keyboard_interrupt_in_the_print_callback_leaves_the_run():
    def stop(stream, text):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Monty('try:\n    print(1)\nexcept BaseException:\n    pass').run(print_callback=stop)


def test_the_print_callback_must_be_callable():
    with pytest.raises(TypeError, match='^print_callback must be a callable'):
        Monty('print(1)').run(print_callback=5)


def test_text_printed_before_an_error_is_delivered():
    seen = []
    with pytest.raises(MontyRuntimeError):
        Monty('print("before")\n1 / 0').run(print_callback=lambda stream, text: seen.append(text))
    assert seen == ['before', '\n']


def test_failed_assertions_explain_themselves_unless_told_not_to():
    def message(**options):
        with pytest.raises(MontyRuntimeError) as caught:
            Monty('x = 2\nassert x == 5', **options).run()
        return str(caught.value)

    assert message() == 'AssertionError: assert 2 == 5'
    assert message(assert_message_annotations=True) == 'AssertionError: assert 2 == 5'
    assert message(assert_message_annotations=False) == 'AssertionError'


def test_an_unknown_function_is_an_error_before_its_arguments_are_evaluated():
    printed = []
    with pytest.raises(MontyRuntimeError, match="^NameError: name 'absent' is not defined$"):
        Monty('absent(print("argument"))').run(print_callback=lambda _, text: printed.append(text))
    assert printed == []
