import keyword

print(keyword.kwlist)
print(keyword.softkwlist)
print([word for word in ('if', 'match', 'nope', 'None', '_') if keyword.iskeyword(word)])
print([word for word in ('if', 'match', 'nope', 'None', '_') if keyword.issoftkeyword(word)])
print(sorted(keyword.__all__))
