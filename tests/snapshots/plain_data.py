# host: fetch
# Values of every builtin data type, shared and nested in themselves.
big, text, wide = 2 ** 200 - 1, 'héllo\n', '\U0001f600 \ud800'
items = [1, -2.5, None, True, ..., NotImplemented, big, text, b'\x00\xff', bytearray(b'ab'), 3 + 4j, range(2, 9, 3), slice(1, None, 2)]
items.append(items)
names = {'k': (1, (2, ())), 3: {4, 5}, (6, 7): frozenset([8])}
view = memoryview(items[9])[1:]
window = memoryview(b'abcdef')[1:5:2]
grown = ''
for letter in 'abc':
    grown += letter
answer = fetch(names['k'])
print(answer, big, text, wide.encode('utf-8', 'surrogatepass'), grown)
print(items, items[-1] is items)
print(names, view.tobytes(), window.tolist())
items[9][1] = 120
print(view.tobytes(), items[9], float('inf'), -0.0)
