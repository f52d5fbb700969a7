# Translations from a catalog, plurals, contexts and fallbacks.
import gettext
import io


def catalog(entries, order='little'):
    texts = [(key.encode(), entries[key].encode()) for key in sorted(entries)]
    start = 28 + 16 * len(texts)
    tables, data = ([], []), b''
    for side in (0, 1):
        for pair in texts:
            tables[side] += [len(pair[side]), start + len(data)]
            data += pair[side] + b'\0'
    head = [0x950412DE, 0, len(texts), 28, 28 + 8 * len(texts), 0, 0]
    return b''.join([number.to_bytes(4, order) for number in head + tables[0] + tables[1]]) + data


ENTRIES = {
    '': 'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n != 0'
        ' ? 1 : 2;\nLanguage: xx\n',
    'hello': 'h\u00e9llo', 'file\0files': 'one\0many\0none', 'menu\x04open': '\u00f6ffnen',
    'menu\x04item\0items': 'ein\0viele\0kein',
}
for order in ('little', 'big'):
    t = gettext.GNUTranslations(io.BytesIO(catalog(ENTRIES, order)))
    print(t.gettext('hello'), t.gettext('other'), t.pgettext('menu', 'open'), t.pgettext('x', 'open'))
    print([t.ngettext('file', 'files', n) for n in (0, 1, 2, 11, 21)], t.ngettext('dog', 'dogs', 2))
    print([t.npgettext('menu', 'item', 'items', n) for n in (0, 1, 2)], t.npgettext('q', 'a', 'b', 1))
print(t.info(), t.charset())
fallback = gettext.GNUTranslations(io.BytesIO(catalog({'': 'Content-Type: text/plain; charset=utf-8', 'other': 'X'})))
t.add_fallback(fallback)
print(t.gettext('other'), t.gettext('nothing'))
plain = gettext.NullTranslations()
print(plain.gettext('a'), plain.ngettext('a', 'b', 1), plain.ngettext('a', 'b', 2), plain.info(), plain.charset())
print(gettext.gettext('text'), gettext.ngettext('a', 'b', 3), gettext.pgettext('c', 'm'), gettext.dgettext('d', 'm'))
print(gettext.textdomain(), gettext.textdomain('own'), gettext.bindtextdomain('own', '/x'),
      gettext.bindtextdomain('own'))
print(gettext.find('no', '/nowhere', ['de_DE.UTF-8']))
print(gettext.translation('no', '/nowhere', ['de'], fallback=True) is not None)
for rule in ('n != 1', 'n%3 ? n>2 : 1-n', '!n', '(n+1)*2/3', 'n', 'n +', 'x',
             '(n', 'n)', '1 2', '', 'n ?', 'n' * 1001, 'n ** 2'):
    try:
        function = gettext.c2py(rule)
        print(rule[:20], [function(n) for n in range(6)])
    except ValueError as error:
        print(rule[:20], error)
for value in ('1', None):
    try:
        gettext.c2py('n')(value)
    except TypeError as error:
        print(error)
for data in (b'nonsense data that is no catalog',):
    try:
        gettext.GNUTranslations(io.BytesIO(data))
    except OSError as error:
        print(error)
try:
    gettext.translation('no', '/nowhere', ['de'])
except FileNotFoundError as error:
    print(error.args[1:])
