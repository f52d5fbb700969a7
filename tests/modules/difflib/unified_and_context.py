import difflib

old = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
new = ['one', 'two', '3', 'four', 'five', 'six', 'seven', 'eight']
print('\n'.join(difflib.unified_diff(old, new, 'old.txt', 'new.txt', lineterm='')))
print('\n'.join(difflib.unified_diff(old, new, n=0, lineterm='')))
print('\n'.join(difflib.context_diff(old, new, 'a', 'b', n=1, lineterm='')))
print(list(difflib.unified_diff(old, old)))
