import keyword

print(len(keyword.kwlist), keyword.kwlist[:5], keyword.softkwlist)
for word in ('for', 'match', 'type', '_', 'print', 'None', 'none', 'async', ''):
    print(repr(word), keyword.iskeyword(word), keyword.issoftkeyword(word))
fields = ['id', 'class', 'from', 'name', '2nd']
print([field + '_' if keyword.iskeyword(field) else field for field in fields])
print([field for field in fields if field.isidentifier() and not keyword.iskeyword(field)])
print(keyword.kwlist == sorted(keyword.kwlist), all(map(keyword.iskeyword, keyword.kwlist)))
