# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '(' * 100_000 + ')' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '[' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '{' * 50_000 + '}' * 50_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '-' * 100_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'not ' * 50_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '~' * 200_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'lambda: ' * 20_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '1 + ' * 100_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '1 ** ' * 20_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '1 if 1 else ' * 20_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'a.' * 50_000 + 'a'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'a' + '()' * 50_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'a' + '[0]' * 50_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '"a" ' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'f"{' * 150 + '1' + '}"' * 150
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'f"{1}' * 1 + '{1}' * 50_000 + '"'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: ''.join(' ' * i + 'if 1:\n' for i in range(99)) + ' ' * 99 + 'pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError, IndentationError
# source: ''.join(' ' * i + 'if 1:\n' for i in range(2000)) + ' ' * 2000 + 'pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: ''.join(' ' * i + 'def f():\n' for i in range(90)) + ' ' * 90 + 'pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: ''.join(' ' * i + 'class A:\n' for i in range(90)) + ' ' * 90 + 'pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'if 1: pass\n' + 'elif 1: pass\n' * 20_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x = ' * 20_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x, ' * 50_000 + '= range(50_000)'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '*a, ' * 1000 + '= 1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'del ' + '(' * 5000 + 'x' + ')' * 5000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'a = 1\n' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '@f\n' * 20_000 + 'def g(): pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'with ' + ', '.join(['a as b'] * 5000) + ': pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'match 1:\n case ' + '[' * 5000 + 'x' + ']' * 5000 + ': pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'match 1:\n case ' + ' | '.join(map(str, range(20_000))) + ': pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'try: pass\n' + 'except A: pass\n' * 20_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'def f(' + ', '.join(f'a{i}' for i in range(20_000)) + '): pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'f(' + ', '.join(f'a{i}=1' for i in range(20_000)) + ')'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'f(' + ', '.join(str(i) for i in range(70_000)) + ')'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x = [' + '1, ' * 300_000 + ']'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x = {' + ', '.join(f'{i}: 1' for i in range(50_000)) + '}'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '9' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '0x' + 'f' * 2_000_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '1e' + '9' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '"' + 'a' * 3_000_000 + '"'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '"' + '\\x41' * 300_000 + '"'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '"' + '\\N{DIGIT ONE}' * 50_000 + '"'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'a' * 1_000_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'é' * 300_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '#' + 'a' * 4_000_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '\\\n' * 200_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '\n' * 2_000_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError, IndentationError
# source: ' ' * 3_000_000 + '1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: ';' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '(\n' * 20_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '\x00' * 1000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '\ufeff' * 100
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '\u202e' * 100_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError, TabError
# source: 'if 1:\n\tpass\n        pass'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'async ' * 20_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'await ' * 20_000 + 'f()'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'yield ' * 20_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'global ' + ', '.join(f'a{i}' for i in range(50_000))
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '[x ' + 'for x in y ' * 5000 + ']'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '[' * 90 + 'x' + ' for x in y]' * 90
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x = 1 ' + 'and 1 ' * 50_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x = 1 ' + '< 1 ' * 50_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'type X[' + ', '.join(f'T{i}' for i in range(10_000)) + '] = int'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError, ModuleNotFoundError
# source: 'import ' + '.'.join(['a'] * 20_000)
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError, ImportError
# source: 'from ' + '.' * 50_000 + ' import a'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 't"' + '{1}' * 20_000 + '"'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '(' + 'a := ' * 5000 + '1' + ')'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError, OverflowError
# source: '10 ** 10 ** 10'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '"a" * 10 ** 10'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '(1,) * 10 ** 9'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError, OverflowError
# source: '1 << 10 ** 9'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '("a" * 4000) * 4000'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: '"%1000000000d" % 1'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'f"{1:1000000000}"'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'f(' + ','.join('a%d=1' % i for i in range(110_000)) + ')'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x = 1' + ' < 1' * 250_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'a: b\n' * 250_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x = [' + '1,' * 500_000 + ']'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'x;' * 500_000
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'def f():\n' + ''.join(' ' * (i + 1) + 'try:\n' + ' ' * (i + 2) + 'if a: return 1\n' + ' ' * (i + 1) + 'finally:\n' for i in range(40)) + ' ' * 41 + 'z()\n'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'match x:\n case {' + ','.join('%d: a%d' % (i, i) for i in range(60_000)) + '}: 0'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'match x:\n case A(' + ','.join('a%d=b%d' % (i, i) for i in range(60_000)) + '): 0'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'match x:\n case ' + '|'.join('(' + ','.join('a%d' % i for i in range(200)) + ')' for k in range(1000)) + ': 0'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'def f():\n' + ''.join(' v%d = 1\n' % i for i in range(20_000)) + ' def g():\n  nonlocal ' + ','.join('v%d' % i for i in range(20_000)) + '\n  return 1\n'
# ---
# ends: SyntaxError, RecursionError, MemoryError, TimeoutError, value, NameError, TypeError, AttributeError
# source: 'f(' + ','.join('**a' if i == 60_000 else 'a%d=1' % i for i in range(60_001)) + ')'
