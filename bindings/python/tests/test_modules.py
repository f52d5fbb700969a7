"""Modules of the host that programs import: `external_modules`."""

import asyncio
import math
import types

import pytest

import pydantic_monty
from pydantic_monty import Monty, MontyComplete, MontyRepl, MontyRuntimeError, MontySnapshot, NameLookupSnapshot


def fetch(url, *, retries=1):
    return f'{url} x{retries}'


TOOLS = {'fetch': fetch, 'LIMIT': 10, 'names': ['a', 'b'], '_secret': 'hidden'}


def run(code, modules=None, **options):
    return Monty(code, **options).run(external_modules=TOOLS_MAP if modules is None else modules)


TOOLS_MAP = {'tools': TOOLS}


def test_a_module_of_the_host_is_imported():
    assert run('import tools\ntools.fetch("u", retries=3), tools.LIMIT, tools.names') == ('u x3', 10, ['a', 'b'])


def test_names_are_imported_from_a_module():
    assert run('from tools import fetch as f, LIMIT\nf("u"), LIMIT') == ('u x1', 10)


def test_all_names_are_imported():
    assert run('from tools import *\nfetch("u"), LIMIT, "_secret" in dir()') == ('u x1', 10, False)


def test_private_names_stay_with_the_host():
    with pytest.raises(MontyRuntimeError) as caught:
        run('import tools\ntools._secret')
    assert str(caught.value) == "AttributeError: module 'tools' has no attribute '_secret'"


def test_a_missing_name_cannot_be_imported():
    with pytest.raises(MontyRuntimeError) as caught:
        run('from tools import nothing')
    assert str(caught.value) == "ImportError: cannot import name 'nothing' from 'tools' (unknown location)"


def test_modules_that_are_not_given_do_not_exist():
    for code in ('import others', 'from others import x'):
        with pytest.raises(MontyRuntimeError) as caught:
            run(code)
        assert str(caught.value) == "ModuleNotFoundError: No module named 'others'"


def test_a_failed_import_is_caught():
    assert run('try:\n    import others\nexcept ImportError:\n    others = None\nothers') is None


def test_errors_of_functions_are_caught():
    def fail():
        raise ValueError('broken')

    code = 'import t\ntry:\n    t.fail()\nexcept ValueError as e:\n    r = str(e)\nr'
    assert run(code, {'t': {'fail': fail}}) == 'broken'


def test_modules_inside_functions_and_loops():
    code = 'def f(n):\n    import tools\n    return tools.fetch(str(n))\n[f(n) for n in range(3)]'
    assert run(code) == ['0 x1', '1 x1', '2 x1']


def test_functions_are_values():
    assert run('import tools\nlist(map(tools.fetch, ["a", "b"]))') == ['a x1', 'b x1']


def test_packages():
    modules = {'shop': {'NAME': 'shop'}, 'shop.prices': {'of': lambda name: len(name)}}
    assert run('import shop.prices\nshop.prices.of("abc"), shop.NAME', modules) == (3, 'shop')
    assert run('from shop import prices\nprices.of("ab")', modules) == 2
    assert run('from shop.prices import of\nof("a")', modules) == 1
    assert run('import shop.prices as p\np.of("")', modules) == 0
    with pytest.raises(MontyRuntimeError) as caught:
        run('import shop.nothing', modules)
    assert str(caught.value) == "ModuleNotFoundError: No module named 'shop.nothing'; 'shop' is not a package"


def test_a_python_module_shows_what_it_defines_itself():
    module = types.ModuleType('weather')
    exec(
        'import os\nfrom subprocess import run\nUNIT = "C"\n_key = 1\nodd = object()\n'
        'def at(city):\n    return city + "!"\n',
        module.__dict__,
    )
    code = 'import weather\nweather.at("Rome"), weather.UNIT, [n for n in dir(weather) if n[0] != "_"]'
    assert run(code, {'weather': module}) == ('Rome!', 'C', ['UNIT', 'at'])
    for name in ('os', 'run', '_key', 'odd'):
        with pytest.raises(MontyRuntimeError, match=f"no attribute '{name}'"):
            run(f'import weather\nweather.{name}', {'weather': module})
    module.__all__ = ['UNIT']
    with pytest.raises(MontyRuntimeError, match="no attribute 'at'"):
        run('import weather\nweather.at("Rome")', {'weather': module})


def test_a_module_of_the_standard_library():
    assert run('import hostmath\nhostmath.hypot(3, 4)', {'hostmath': math}) == 5.0


def test_values_that_cannot_be_sent_are_an_error_of_the_import():
    with pytest.raises(MontyRuntimeError) as caught:
        run('import t', {'t': {'x': object()}})
    assert str(caught.value) == 'TypeError: Cannot convert object to Monty value'
    with pytest.raises(MontyRuntimeError) as caught:
        run('import t', {'t': 5})
    assert str(caught.value) == "TypeError: an external module must be a mapping or a module, not 'int'"


@pytest.mark.parametrize('name', ['json', 'os', 'os.path', '_os', 'a b', '1a', '', 'a._b'])
def test_names_that_modules_cannot_have(name):
    with pytest.raises(ValueError, match='cannot be the name of a module of the host'):
        run('1', {name: {}})


def test_wrong_types():
    with pytest.raises(TypeError, match='not a str'):
        run('1', 'tools')
    with pytest.raises(TypeError, match='names of external_modules are str'):
        run('1', {1: {}})


def test_functions_of_the_host_are_reached_through_their_module_only():
    with pytest.raises(MontyRuntimeError, match="name 'fetch' is not defined"):
        run('fetch("u")')


def test_start_asks_for_the_module():
    progress = Monty('import tools\ntools.fetch(tools.LIMIT)').start(external_modules=['tools'])
    assert isinstance(progress, NameLookupSnapshot)
    assert (progress.variable_name, progress.is_module) == ('tools', True)
    progress = progress.resume(value=TOOLS)
    assert isinstance(progress, MontySnapshot)
    assert (progress.function_name, progress.args) == ('tools.fetch', (10,))
    progress = progress.resume(return_value='done')
    assert isinstance(progress, MontyComplete)
    assert progress.output == 'done'


def test_start_without_the_module():
    progress = Monty('import tools').start(external_modules=['tools'])
    with pytest.raises(MontyRuntimeError) as caught:
        progress.resume()
    assert str(caught.value) == "ModuleNotFoundError: No module named 'tools'"


def test_an_answer_that_is_no_module():
    progress = Monty('import tools\n5').start(external_modules=['tools'])
    with pytest.raises(TypeError, match='must be a mapping or a module'):
        progress.resume(value=3)
    assert progress.resume(value={}).output == 5


def test_modules_survive_dumps():
    code = 'import shop.prices\nx = shop.prices.of("a")\nimport late\nx, shop.prices.of("b"), late.Y'
    names = ['shop', 'shop.prices', 'late']
    contents = {'shop': {}, 'shop.prices': {'of': len}, 'late': {'Y': 7}}
    progress = Monty(code).start(external_modules=names)
    while not isinstance(progress, MontyComplete):
        progress = pydantic_monty.load_snapshot(progress.dump())
        if isinstance(progress, NameLookupSnapshot):
            progress = progress.resume(value=contents[progress.variable_name])
        else:
            assert progress.function_name == 'shop.prices.of'
            progress = progress.resume(return_value=progress.args[0].upper())
    assert progress.output == ('A', 'B', 7)


def test_sessions():
    repl = MontyRepl()
    repl.feed_run('import tools', external_modules=TOOLS_MAP)
    assert repl.feed_run('tools.LIMIT') == 10
    assert repl.feed_run('tools.fetch("u")', external_modules=TOOLS_MAP) == 'u x1'
    again = MontyRepl.load(repl.dump())
    assert again.feed_run('import tools\ntools.LIMIT, tools.fetch("v")', external_modules=TOOLS_MAP) == (10, 'v x1')
    with pytest.raises(MontyRuntimeError, match="name 'tools.fetch' is not defined"):
        again.feed_run('tools.fetch("v")')


def test_sessions_step_by_step():
    repl = MontyRepl()
    progress = repl.feed_start('from tools import LIMIT\nLIMIT', external_modules=['tools'])
    assert progress.is_module
    assert progress.resume(value=types.SimpleNamespace(LIMIT=4)).output == 4


def test_async_functions_overlap():
    order = []

    async def slow(name, seconds):
        order.append(name)
        await asyncio.sleep(seconds)
        order.append(name.upper())
        return name

    async def main():
        code = 'import asyncio\nimport web\nawait asyncio.gather(web.get("a", 0.05), web.get("b", 0.01))'
        modules = {'web': {'get': slow}}
        assert await pydantic_monty.run_monty_async(Monty(code), external_modules=modules) == ['a', 'b']
        assert await Monty(code).run_async(external_modules=modules) == ['a', 'b']
        assert await MontyRepl().feed_run_async(code, external_modules=modules) == ['a', 'b']
        assert await pydantic_monty.run_repl_async(MontyRepl(), code, external_modules=modules) == ['a', 'b']

    asyncio.run(main())
    assert order[:4] == ['a', 'b', 'B', 'A']


def test_suspension_limits_count_imports():
    with pytest.raises(MontyRuntimeError, match='suspension limit'):
        Monty('import a, b').run(external_modules={'a': {}, 'b': {}}, limits={'max_suspensions': 1})


STUBS = {'tools': 'LIMIT: int\ndef fetch(url: str, *, retries: int = 1) -> str: ...\n'}


def test_stubs_of_modules():
    assert Monty('import tools\ntools.fetch("u")', type_check=True, module_stubs=STUBS).run(
        external_modules=TOOLS_MAP
    ) == 'u x1'
    for code, text in (
        ('import tools\ntools.fetch(1)', 'Expected `str`, found `Literal[1]`'),
        ('import tools\ntools.nothing', 'Module `tools` has no member `nothing`'),
        ('from tools import LIMIT\nx: str = LIMIT', 'Object of type `int` is not assignable to `str`'),
    ):
        with pytest.raises(pydantic_monty.MontyTypingError) as caught:
            Monty(code, type_check=True, module_stubs=STUBS)
        assert text in caught.value.display('concise')
    with pytest.raises(pydantic_monty.MontyTypingError, match='Cannot resolve imported module'):
        Monty('import tools', type_check=True)


def test_stubs_of_packages():
    stubs = {'shop': '', 'shop.prices': 'def of(name: str) -> int: ...\n'}
    Monty('import shop.prices\nx: int = shop.prices.of("a")', type_check=True, module_stubs=stubs)
    Monty('from shop import prices\nx: int = prices.of("a")', type_check=True, module_stubs=stubs)


def test_bad_stubs_are_reported():
    with pytest.raises(pydantic_monty.MontyTypingError, match='tools.pyi'):
        Monty('import tools', type_check=True, module_stubs={'tools': 'def ('})


def test_stubs_in_sessions():
    repl = MontyRepl(type_check=True, module_stubs=STUBS)
    repl.feed_run('import tools', external_modules=TOOLS_MAP)
    with pytest.raises(pydantic_monty.MontyTypingError):
        repl.feed_run('tools.fetch(1)', external_modules=TOOLS_MAP)
    assert repl.feed_run('tools.fetch("x")', external_modules=TOOLS_MAP) == 'x x1'


def test_imports_inside_special_methods():
    code = (
        'class K:\n'
        '    def __init__(self, n): self.n = n\n'
        '    def __hash__(self): return 1\n'
        '    def __eq__(self, other):\n'
        '        import tools\n'
        '        return tools.LIMIT == self.n\n'
        '{K(1): 1, K(10): 2}[K(10)], K(10) in [K(3)]'
    )
    progress = Monty(code).start(external_modules=['tools'])
    assert progress.is_module
    progress = pydantic_monty.load_snapshot(progress.dump()).resume(value=TOOLS)
    assert isinstance(progress, MontyComplete)
    assert progress.output == run(code)
