"""Objects that stay with the host, seen by a policy: `ClassInstance`, `ClassType`."""

import asyncio
import gc
import subprocess
import sys

import pytest

import pydantic_monty
from pydantic_monty import ClassInstance, ClassType, Monty, MontyComplete, MontyRepl, MontyRuntimeError, MontySnapshot


class Account:
    kind = 'savings'

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self._pin = 1234
        self.partner = None

    def deposit(self, amount, *, note=''):
        self.balance += amount
        return f'{self.balance}{note}'

    def fail(self):
        raise ValueError('closed')

    def same(self, other):
        return other is self

    def secret(self):
        return self._pin

    async def later(self):
        await asyncio.sleep(0)
        return self.owner


def wrap(account, **policy):
    options = {'eager_attrs': ['owner'], 'lazy_attrs': ['balance'], 'allowed_methods': ['deposit', 'fail', 'same']}
    return ClassInstance(account, **{**options, **policy})


def run(code, account=None, **policy):
    return Monty(code, inputs=['a']).run(inputs={'a': wrap(account or Account('ann'), **policy)})


def test_attributes_and_methods_of_the_policy():
    account = Account('ann', 5)
    assert run('a.deposit(3, note="!"), a.balance, a.owner', account) == ('8!', 8, 'ann')
    assert account.balance == 8


def test_eager_attributes_are_those_of_the_moment():
    account = Account('ann')
    progress = Monty('f(); a.owner, a.balance', inputs=['a']).start(inputs={'a': wrap(account)})
    account.owner, account.balance = 'bob', 7
    progress = progress.resume(return_value=None)
    assert progress.is_method_call
    assert (progress.function_name, progress.args) == ('__getattr__', (account, 'balance'))
    assert progress.resume(return_value=7).output == ('ann', 7)


@pytest.mark.parametrize(
    'name', ['kind', '_pin', 'secret', 'partner', 'later', '__dict__ and a.x', '_host_id.x', 'value', '_payload']
)
def test_nothing_else_is_reached(name):
    with pytest.raises(MontyRuntimeError) as caught:
        run(f'a.{name}')
    assert type(caught.value.exception()) is AttributeError


def test_nothing_by_default():
    value = ClassInstance(Account('ann'))
    assert Monty('[n for n in dir(a) if n[0] != "_"]', inputs=['a']).run(inputs={'a': value}) == []


@pytest.mark.parametrize('code', ['a.owner = 1', 'a.x = 1', 'del a.owner', 'setattr(a, "balance", 3)'])
def test_objects_cannot_be_changed(code):
    with pytest.raises(MontyRuntimeError) as caught:
        run(code)
    assert type(caught.value.exception()) is AttributeError


def test_the_host_enforces_the_policy_whatever_the_program_says():
    account = Account('ann')
    wrapper = wrap(account)
    token = wrapper._token
    progress = Monty('a.deposit(1)', inputs=['a']).start(inputs={'a': wrapper})
    data = progress.dump()
    assert token.encode() in data
    for name, error in (('secret', AttributeError), ('__init__', AttributeError), ('__class__', AttributeError)):
        with pytest.raises(error):
            pydantic_monty._objects.find(f'#{token}.{name}')
    with pytest.raises(ReferenceError):
        pydantic_monty._objects.find('#0000.deposit')


def test_identity_on_return():
    account = Account('ann')
    assert run('a', account) is account
    out = run('[a, {"k": a}, (a,)]', account)
    assert out[0] is out[1]['k'] is out[2][0] is account
    assert run('a.same(a)', account) is True


def test_objects_are_handed_to_functions():
    account = Account('ann')
    seen = []
    Monty('f(a, k=a)', inputs=['a']).run(
        inputs={'a': wrap(account)}, external_functions={'f': lambda *args, **kwargs: seen.append((args, kwargs))}
    )
    assert seen[0][0][0] is seen[0][1]['k'] is account


def test_the_same_object_is_equal():
    wrapper = wrap(Account('ann'))
    code = 'b = f()\na == b, a != b, hash(a) == hash(b), len({a, b}), a == 5'
    assert Monty(code, inputs=['a']).run(inputs={'a': wrapper}, external_functions={'f': lambda: wrapper}) == (
        True, False, True, 1, False,
    )


def test_errors_of_methods_are_caught():
    assert run('try:\n    a.fail()\nexcept ValueError as e:\n    r = str(e)\nr') == 'closed'


def test_methods_are_values():
    assert run('list(map(a.deposit, [1, 2, 3]))') == ['1', '3', '6']
    assert run('f = a.deposit\nf(4)') == '4'
    assert run('sorted([3, 1, 2], key=lambda n: (a.deposit(1), -n)[1])') == [3, 2, 1]


def test_how_it_prints():
    assert run('repr(a), type(a).__name__, isinstance(a, type(a))') == ('<Account object of the host>', 'Account', True)
    assert run('repr(a)', name='Konto') == '<Konto object of the host>'
    assert repr(ClassInstance(5)) == 'ClassInstance(5)'
    assert repr(ClassType(Account)) == 'ClassType(Account)'


def test_values_are_converted():
    first, second = Account('ann'), Account('bob', 9)
    first.partner = second

    def convert(value):
        if type(value) is not Account:
            return value
        return wrap(value, lazy_attrs=['partner', 'balance'], convert_value=convert)

    wrapper = wrap(first, lazy_attrs=['partner', 'balance'], convert_value=convert)
    assert Monty('p = a.partner\np.owner, p.balance, p', inputs=['a']).run(inputs={'a': wrapper}) == ('bob', 9, second)


def test_results_that_cannot_be_converted():
    account = Account('ann')
    account.balance = object()
    with pytest.raises(MontyRuntimeError) as caught:
        run('a.balance', account)
    assert str(caught.value) == 'TypeError: Cannot convert object to Monty value'


@pytest.mark.parametrize(
    'policy, error',
    [
        ({'eager_attrs': ['_pin']}, ValueError),
        ({'lazy_attrs': ['__class__']}, ValueError),
        ({'allowed_methods': ['_secret']}, ValueError),
        ({'allowed_methods': 'deposit'}, TypeError),
        ({'allowed_methods': ['a b']}, ValueError),
        ({'allowed_methods': ['class']}, ValueError),
        ({'allowed_methods': [3]}, ValueError),
        ({'eager_attrs': ['owner'], 'lazy_attrs': ['owner']}, ValueError),
        ({'convert_value': 5}, TypeError),
        ({'name': 'a b'}, ValueError),
        ({'key': 'a b'}, ValueError),
    ],
)
def test_wrong_policies(policy, error):
    with pytest.raises(error):
        ClassInstance(Account('ann'), **policy)


def test_a_missing_eager_attribute_is_an_error_of_the_host():
    with pytest.raises(AttributeError):
        run('a', eager_attrs=['nothing'])


def test_classes_make_instances():
    accounts = []

    class Tracked(Account):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            accounts.append(self)

    kind = ClassType(Tracked, eager_attrs=['owner'], allowed_methods=['deposit'])
    code = 'x = Account("zoe", balance=2)\nx.deposit(1)\n[x.owner, x]'
    owner, made = Monty(code).run(external_lookup={'Account': kind})
    assert owner == 'zoe'
    assert made is accounts[0]
    assert made.balance == 3
    assert isinstance(Monty('f("x")', inputs=['f']).run(inputs={'f': kind}), Tracked)


def test_classes_without_init():
    with pytest.raises(MontyRuntimeError) as caught:
        Monty('f("x")', inputs=['f']).run(inputs={'f': ClassType(Account, init=False)})
    assert str(caught.value) == "TypeError: cannot create 'Account' instances"
    with pytest.raises(TypeError, match='cls must be a class'):
        ClassType(5)


def test_step_by_step():
    account = Account('ann')
    progress = Monty('a.deposit(2, note="x")', inputs=['a']).start(inputs={'a': wrap(account)})
    gc.collect()
    assert isinstance(progress, MontySnapshot)
    assert (progress.function_name, progress.args, progress.kwargs) == ('deposit', (account, 2), {'note': 'x'})
    assert progress.is_method_call
    progress = progress.resume(return_value=wrap(account))
    assert isinstance(progress, MontyComplete)
    assert progress.output is account


def test_dumps_know_objects_while_they_live():
    account = Account('ann')
    wrapper = wrap(account)
    progress = Monty('f(); a.deposit(1), a', inputs=['a']).start(inputs={'a': wrapper})
    loaded = pydantic_monty.load_snapshot(progress.dump()).resume(return_value=None)
    assert loaded.args[0] is account
    assert loaded.resume(return_value='ok').output == ('ok', account)


def test_dumps_after_the_object_has_gone():
    data = Monty('f()\ntry:\n    a.deposit(1)\nexcept ReferenceError as e:\n    r = str(e)\nr, a', inputs=['a']).start(
        inputs={'a': wrap(Account('ann'))}
    ).dump()
    gc.collect()
    progress = pydantic_monty.load_snapshot(data).resume(return_value=None)
    assert progress.args == (None, 1)
    answer = progress.resume(exception=ReferenceError('gone'))
    assert answer.output == ('gone', '<Account object of the host>')


def test_objects_with_a_key_in_another_process():
    progress = Monty('f(); a.pop()', inputs=['a']).start(
        inputs={'a': ClassInstance([1, 2], allowed_methods=['pop'], name='Stack', key='the_stack')}
    )
    code = (
        'import sys, pydantic_monty as m\n'
        "stack = m.ClassInstance([7, 8], allowed_methods=['pop'], name='Stack', key='the_stack')\n"
        'p = m.load_snapshot(sys.stdin.buffer.read()).resume(return_value=None)\n'
        'assert p.args == (stack.value,), p.args\n'
        'print(p.resume(return_value=stack.value.pop()).output)\n'
    )
    ran = subprocess.run([sys.executable, '-c', code], input=progress.dump(), capture_output=True, check=True)
    assert ran.stdout.split() == [b'8']


def test_sessions_keep_objects():
    repl = MontyRepl()
    repl.feed_run('x = a', inputs={'a': wrap(Account('ann', 1))})
    gc.collect()
    assert repl.feed_run('x.deposit(1)') == '2'
    again = MontyRepl.load(repl.dump())
    assert again.feed_run('x.deposit(1)') == '3'


def test_async_methods_overlap():
    async def main():
        objects = [wrap(Account(name), allowed_methods=['later']) for name in 'abc']
        code = 'import asyncio\nawait asyncio.gather(*[o.later() for o in objects])'
        program = Monty(code, inputs=['objects'])
        assert await pydantic_monty.run_monty_async(program, inputs={'objects': objects}) == ['a', 'b', 'c']
        program = Monty('(a.balance, a)', inputs=['a'])
        account = Account('ann', 4)
        assert await program.run_async(inputs={'a': wrap(account)}) == (4, account)

    asyncio.run(main())


def test_limits_count_calls_of_objects():
    with pytest.raises(MontyRuntimeError, match='suspension limit'):
        Monty('while True:\n    a.balance', inputs=['a']).run(
            inputs={'a': wrap(Account('ann'))}, limits={'max_suspensions': 10}
        )


def test_nothing_is_left_behind():
    before = len(pydantic_monty._objects._live)
    for _ in range(20):
        run('a.deposit(1)')
    gc.collect()
    assert len(pydantic_monty._objects._live) <= before
