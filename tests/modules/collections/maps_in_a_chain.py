from collections import ChainMap

base = {'color': 'red', 'size': 1}
chain = ChainMap({'size': 5}, base)
print(chain['size'], chain['color'], dict(chain), len(chain), list(chain), 'none' in chain)
child = chain.new_child({'extra': True})
child['color'] = 'blue'
print(child.maps, base, child.parents == chain, child.get('none', 0), child.pop('extra'))
print(ChainMap() == {}, ChainMap({'a': 1}) | {'b': 2}, {'b': 2} | ChainMap({'a': 1}), repr(chain))
for attempt in (lambda: chain['none'], lambda: chain.pop('color'), lambda: chain.__delitem__('zzz'),
                lambda: ChainMap().popitem()):
    try:
        attempt()
    except KeyError as error:
        print(error)
