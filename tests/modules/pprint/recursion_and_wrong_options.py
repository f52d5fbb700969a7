import pprint

loop = [1]
loop.append(loop)
text = pprint.pformat(loop)
print(text[:15], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, 'a']),
      pprint.isreadable(print))
print(pprint.saferepr({'b': 1, 'a': 2}), pprint.PrettyPrinter(indent=4, width=10).pformat({'a': [1, 2], 'b': 3}))
for options in ({'indent': -1}, {'depth': 0}, {'width': 0}, {'compact': True, 'width': -5}):
    try:
        pprint.PrettyPrinter(**options)
    except ValueError as error:
        print(error)
