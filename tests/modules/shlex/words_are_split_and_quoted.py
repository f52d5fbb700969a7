import shlex

print(shlex.split('a "b c" d\\ e \'f g\''), shlex.split('x # y', comments=True), shlex.split("a'b'c"))
print(shlex.quote("it's"), shlex.quote('plain'), shlex.join(['a', 'b c']), shlex.quote(''))
print(list(shlex.shlex('a=b;c && d', punctuation_chars=True)))
for text in ('"open', 'end\\'):
    try:
        shlex.split(text)
    except ValueError as error:
        print(error)
