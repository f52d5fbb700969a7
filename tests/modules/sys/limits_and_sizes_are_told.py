import sys

print(sys.maxsize > 2 ** 30, sys.byteorder, sys.maxunicode, sys.version_info[:2], sys.version_info.releaselevel,
      sys.float_info.dig)
print(sys.float_info.max, sys.hash_info.inf, sys.int_info.default_max_str_digits, sys.intern('word') == 'word',
      sys.implementation.name != '')
print('sys' in sys.modules, 'json' in sys.stdlib_module_names, 'math' in sys.stdlib_module_names, sys.exc_info(),
      sys.getdefaultencoding())
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[0].__name__, sys.exception())
try:
    sys.exit('bye')
except SystemExit as stop:
    print(stop.code, stop.args)
