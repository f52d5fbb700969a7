# Names of missing modules, of modules in them and of modules in something that is no package.
for statement in ('numpy', 'numpy.linalg', 'math.inner', 'collections.abc.more'):
    try:
        if statement == 'numpy':
            import numpy
        elif statement == 'numpy.linalg':
            import numpy.linalg
        elif statement == 'math.inner':
            import math.inner
        else:
            import collections.abc.more
    except ModuleNotFoundError as error:
        print(statement, error, error.name, error.path, error.msg)
