import sys

print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.version_info.releaselevel)
print(sys.maxunicode, sys.byteorder, sys.hexversion >> 16)
print(sys.float_info)
print(sys.float_info.epsilon, sys.int_info.default_max_str_digits)
print(sys.flags.optimize, sys.getdefaultencoding(), sys.getrecursionlimit() >= 100)
print(sys.intern('abc'), 'json' in sys.stdlib_module_names, 'sys' in sys.builtin_module_names)
print(sys.get_int_max_str_digits(), sys.float_repr_style)
try:
    sys.version_info.nothing
except AttributeError as e:
    print(e)
for bad in (0, -5):
    try:
        sys.setrecursionlimit(bad)
    except ValueError as e:
        print(e)
try:
    sys.set_int_max_str_digits(5)
except ValueError as e:
    print(e)
print('sys' in sys.modules, sys.modules['sys'] is sys, sys.modules.get('nothing'))
