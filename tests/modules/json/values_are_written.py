import json


def show(value, **options):
    try:
        print(json.dumps(value, **options))
    except Exception as error:
        print(type(error).__name__ + ':', error, getattr(error, '__notes__', None))


class Text(str):
    pass


class Whole(int):
    def __repr__(self):
        return 'whole'


class Items(list):
    pass


show({'a': [1, -2, 3.5, 1e100, None, True, False], 'b': {}, 'c': [], 'd': (1, 2), '': ''})
show({1: 2, None: 3, True: 4, 1.5: 5, 's': 6, 10**20: 7, float('inf'): 8})
show('é\x7f\u2028😀\x00\n\t"\\/\x1f')
show('é\x7f\u2028😀\x00\n\t"\\/\x1f', ensure_ascii=False)
show([float('nan'), float('inf'), -float('inf'), -0.0, 1e16, 1e-7])
show([Text('x'), Whole(3), Items([1]), {Text('k'): Whole(2)}])
show({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True)
show([1, {'a': [2, {}]}, []], indent=2)
show([1, {'a': [2, 3]}], indent='->')
show([1, {'a': 2}], indent=0)
show([1, {'a': 2}], separators=(',', ':'))
show({'x': [1, 2]}, separators=(' ; ', ' = '), indent=True)
show({(1,): 1, 'a': 2}, skipkeys=True)
show({(1,): 1}, skipkeys=True, indent=1)
show([1, [2, [3]]], check_circular=False)
show(10**30)
show('just text')
print(json.JSONEncoder(indent=1).encode([1]), ''.join(json.JSONEncoder().iterencode([1, {'a': 2}])), json.encoder.encode_basestring('é"'))
