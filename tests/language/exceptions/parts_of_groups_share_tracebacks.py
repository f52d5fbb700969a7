group = ExceptionGroup('group', [ValueError(1), OSError(2)])
try:
    try:
        raise group
    except* OSError:
        raise TypeError(3)
except ExceptionGroup as error:
    context = error.exceptions[0].__context__
    print(context.__traceback__ is group.__traceback__, repr(context))

broken = ImportError('text', name='n', path='p')
broken.__init__()
print(broken.args, broken.msg, broken.name, broken.path)
broken.__init__('again', name='m')
print(broken.args, broken.msg, broken.name, broken.path)
