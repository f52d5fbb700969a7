import ntpath

for path, start in ((b'bytes', 'str'), ('str', b'bytes'), (42, 'str'), ('str', 42)):
    try:
        print(ntpath.relpath(path, start))
    except TypeError as error:
        print(str(error).partition(',')[0])
print(ntpath.isdevdrive('c:'), ntpath.relpath(b'a\\b', b'a'))
