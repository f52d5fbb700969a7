import difflib

names = ['append', 'extend', 'insert', 'remove', 'index', 'reverse']
for word in ('apend', 'inset', 'revers', 'xyz', 'index'):
    print(word, difflib.get_close_matches(word, names), difflib.get_close_matches(word, names, n=1, cutoff=0.5))
for options in ({'n': 0}, {'cutoff': 2}):
    try:
        difflib.get_close_matches('a', names, **options)
    except ValueError as error:
        print(error)
print(difflib.get_close_matches('a', []))
