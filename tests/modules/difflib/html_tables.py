# Texts side by side in HTML.
import difflib

a = ['one\n', 'two & <x>\n', 'three\tq\n', 'same\n', *[f'c{i}\n' for i in range(9)], 'gone\n',
     'last line so long indeed\n']
b = ['one\n', 'tvo & <x>\n', 'extra\n', 'three\tq\n', 'same\n', *[f'c{i}\n' for i in range(9)],
     'last line so very long indeed\n', 'new1\n', 'new2']
print(difflib.HtmlDiff(wrapcolumn=12).make_file(a, b, 'F', 'T', context=True, numlines=2))
diff = difflib.HtmlDiff(tabsize=4)
print(diff.make_table(a, b))
print(diff.make_table(b, a, context=True, numlines=0, todesc='only'))
print(diff.make_table(a, a, context=True))
print(diff.make_table(a[:2], a[:2]))
print(diff.make_table([], []))
print(difflib.HtmlDiff().make_file(['\xe9\u20ac'], ['e'], charset='latin-1').count('&#8364;'))
