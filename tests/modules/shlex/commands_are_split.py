import shlex

for text in ('a b  c', "one 'two three' \"four 'five'\"", r'a\ b "c\"d" "e\x"', 'a"b"c \'\' ""', '  x\ty\nz ', 'a # b', "it's fine'"):
    print(shlex.split(text))
print(shlex.split('a # b\nc', comments=True), shlex.join(['a', 'b c', "it's", '']), shlex.quote('safe-name_1.txt'), shlex.quote('$x'), shlex.quote(''))
for text in ('"open', "it's", 'end\\'):
    try:
        print(shlex.split(text))
    except ValueError as error:
        print('ValueError:', error)
print([shlex.split(shlex.join(words)) == words for words in (['a b', "c'd"], ['"', '\\', '$HOME', 'é'])])
