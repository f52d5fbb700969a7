"""Running step by step: what a waiting run shows and how it is answered."""

import pytest
from pydantic_monty import (
    FunctionSnapshot,
    FutureSnapshot,
    Monty,
    MontyComplete,
    MontyFutureSnapshot,
    MontyRuntimeError,
    MontySnapshot,
    NameLookupSnapshot,
)

TWO_FUTURES = 'a = f()\nb = g()\n(await a, await b)'
ONE_KEYWORD = 'resume() accepts either return_value or exception, not both'


def waiting(code='await f()'):
    return Monty(code).start().resume(future=...)


def waiting_for_two():
    return waiting(TWO_FUTURES).resume(future=...)


def test_a_program_that_asks_nothing_completes_at_once():
    progress = Monty('40 + 2').start()
    assert isinstance(progress, MontyComplete)
    assert progress.output == 42


def test_the_repr_of_a_completed_run_shows_the_output():
    assert repr(MontyComplete(42)) == 'MontyComplete(output=42)'


def test_a_call_of_a_host_function_shows_name_and_arguments():
    call = Monty('func(1, x=2)', script_name='a.py').start()
    assert isinstance(call, MontySnapshot)
    assert (call.script_name, call.function_name, call.args, call.kwargs) == ('a.py', 'func', (1,), {'x': 2})


def test_a_plain_call_is_neither_of_the_system_nor_of_a_method():
    call = Monty('func()').start()
    assert (call.is_os_function, call.is_method_call) == (False, False)


def test_every_call_has_an_id_of_its_own():
    first = Monty('f()\nf()').start()
    assert first.call_id != first.resume(return_value=None).call_id


def test_the_repr_of_a_call_shows_its_arguments():
    expected = "MontySnapshot(script_name='main.py', function_name='func', args=(1,), kwargs={'x': 2})"
    assert repr(Monty('func(1, x=2)').start()) == expected


def test_the_classes_name_the_public_module():
    assert str(MontySnapshot) == "<class 'pydantic_monty.MontySnapshot'>"


def test_later_names_are_the_same_classes():
    assert FunctionSnapshot is MontySnapshot
    assert FutureSnapshot is MontyFutureSnapshot


@pytest.mark.parametrize('final', [MontySnapshot, NameLookupSnapshot, MontyFutureSnapshot, MontyComplete])
def test_the_classes_of_progress_cannot_be_subclassed(final):
    with pytest.raises(TypeError, match='is not an acceptable base type'):
        type('Derived', (final,), {})


def test_a_declared_function_is_a_value_without_a_question():
    call = Monty('g = f\ng(1)', external_functions=['f']).start()
    assert isinstance(call, MontySnapshot)
    assert call.function_name == 'f'


def test_resume_with_a_value_continues_the_program():
    assert Monty('f() + 1').start().resume(return_value=41).output == 42


def test_resume_with_none_is_a_value():
    assert Monty('f() is None').start().resume(return_value=None).output is True


def test_resume_takes_the_answer_as_a_dict_too():
    assert Monty('f()').start().resume({'return_value': 4}).output == 4


def test_resume_with_an_exception_raises_it_at_the_call():
    code = 'try:\n    f()\nexcept ValueError as error:\n    found = str(error)\nfound'
    assert Monty(code).start().resume(exception=ValueError('bad')).output == 'bad'


def test_an_exception_nobody_catches_leaves_resume():
    with pytest.raises(MontyRuntimeError, match='^ValueError: bad$'):
        Monty('f()').start().resume(exception=ValueError('bad'))


def test_a_call_the_host_does_not_handle_is_a_name_error():
    with pytest.raises(MontyRuntimeError, match="^NameError: name 'f' is not defined$"):
        Monty('f()').start().resume_not_handled()


@pytest.mark.parametrize('given', [{}, {'return_value': 1, 'exception': ValueError()}, {'unknown': 1}])
def test_resume_takes_exactly_one_known_keyword(given):
    with pytest.raises(TypeError) as caught:
        Monty('f()').start().resume(**given)
    assert str(caught.value) == ONE_KEYWORD


def test_a_refused_answer_leaves_the_call_open():
    call = Monty('f()').start()
    with pytest.raises(TypeError):
        call.resume()
    assert call.resume(return_value=1).output == 1


@pytest.mark.parametrize('wrong', ['text', ValueError])
def test_the_exception_of_resume_must_be_an_instance(wrong):
    with pytest.raises(TypeError, match='^exception must be an exception instance'):
        Monty('f()').start().resume(exception=wrong)


def test_the_future_of_resume_must_be_the_ellipsis():
    with pytest.raises(TypeError, match=r"^future must be '\.\.\.' \(Ellipsis\)$"):
        Monty('f()').start().resume(future=1)


def test_a_call_is_answered_only_once():
    call = Monty('f()').start()
    call.resume(return_value=1)
    with pytest.raises(RuntimeError, match='^Progress already resumed$'):
        call.resume(return_value=1)


def test_a_call_stays_used_up_after_an_error_of_the_program():
    call = Monty('f()').start()
    with pytest.raises(MontyRuntimeError):
        call.resume(exception=ValueError())
    with pytest.raises(RuntimeError, match='^Progress already resumed$'):
        call.resume(return_value=1)


def test_a_value_that_cannot_be_converted_is_a_type_error_in_the_program():
    with pytest.raises(MontyRuntimeError, match='^TypeError: Cannot convert object to Monty value$'):
        Monty('f()').start().resume(return_value=object())


def test_an_unknown_name_is_asked_for():
    lookup = Monty('foo + 1').start()
    assert isinstance(lookup, NameLookupSnapshot)
    assert lookup.variable_name == 'foo'


def test_the_repr_of_a_lookup_shows_the_name():
    assert repr(Monty('foo').start()) == 'NameLookupSnapshot(script_name=\'main.py\', variable_name="foo")'


def test_the_value_of_a_name_is_asked_for_once():
    assert Monty('def g(): return foo\nfoo + g()').start().resume(value=3).output == 6


def test_a_name_may_be_bound_to_none():
    assert Monty('foo is None').start().resume(value=None).output is True


def test_a_lookup_without_a_value_is_a_name_error():
    with pytest.raises(MontyRuntimeError, match="^NameError: name 'foo' is not defined$"):
        Monty('foo').start().resume()


def test_a_lookup_is_answered_only_once():
    lookup = Monty('foo').start()
    lookup.resume(value=1)
    with pytest.raises(RuntimeError, match='^Progress already resumed$'):
        lookup.resume(value=1)


def test_a_run_waits_when_all_its_tasks_wait():
    snapshot = waiting_for_two()
    assert isinstance(snapshot, MontyFutureSnapshot)
    assert len(snapshot.pending_call_ids) == 2


def test_the_results_of_all_futures_complete_the_run():
    snapshot = waiting_for_two()
    results = {call: {'return_value': call} for call in snapshot.pending_call_ids}
    assert snapshot.resume(results).output == tuple(results)


def test_some_of_the_results_give_another_future_snapshot():
    snapshot = waiting_for_two()
    first, second = snapshot.pending_call_ids
    rest = snapshot.resume({first: {'return_value': 'one'}})
    assert rest.pending_call_ids == [second]
    assert rest.resume({second: {'return_value': 'two'}}).output == ('one', 'two')


def test_the_later_future_may_be_answered_first():
    snapshot = waiting_for_two()
    first, second = snapshot.pending_call_ids
    rest = snapshot.resume({second: {'return_value': 'two'}})
    assert rest.resume({first: {'return_value': 'one'}}).output == ('one', 'two')


def test_the_exception_of_a_future_can_be_caught_at_the_await():
    snapshot = waiting('try:\n    await f()\nexcept ValueError as error:\n    found = str(error)\nfound')
    (call,) = snapshot.pending_call_ids
    assert snapshot.resume({call: {'exception': ValueError('late')}}).output == 'late'


def test_a_future_nobody_awaits_does_not_hold_the_program():
    assert waiting('f()\n5').output == 5


@pytest.mark.parametrize(
    'wrong', [5, {}, {'future': ...}, {'exception': 'text'}, {'return_value': 1, 'exception': ValueError()}]
)
def test_the_result_of_a_future_is_a_value_or_an_exception(wrong):
    snapshot = waiting()
    with pytest.raises(TypeError, match='^each result must be a dict with return_value or exception$'):
        snapshot.resume({snapshot.pending_call_ids[0]: wrong})


def test_the_results_must_be_a_dict():
    with pytest.raises(TypeError, match="^results must be a dict, not 'int'$"):
        waiting().resume(5)


def test_a_call_nobody_waits_for_is_refused():
    snapshot = waiting()
    with pytest.raises(ValueError, match='^call 77 is not waiting$'):
        snapshot.resume({77: {'return_value': 1}})
    assert len(snapshot.pending_call_ids) == 1


def test_the_result_of_a_future_that_cannot_be_converted_is_a_type_error_in_the_program():
    snapshot = waiting('try:\n    await f()\nexcept TypeError as error:\n    found = str(error)\nfound')
    done = snapshot.resume({snapshot.pending_call_ids[0]: {'return_value': object()}})
    assert done.output == 'Cannot convert object to Monty value'


def test_the_pending_calls_are_gone_after_resume():
    snapshot = waiting()
    snapshot.resume({snapshot.pending_call_ids[0]: {'return_value': 1}})
    with pytest.raises(RuntimeError, match='^Progress already resumed$'):
        snapshot.pending_call_ids
