p = property()
for arguments in (), (1,), (1, 2, 3):
    try:
        p.__set_name__(*arguments)
    except TypeError as error:
        print(error)
p.__set_name__(None, 'fresh')
print(p.__name__)
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    made = type('Odd', (), {1: 2, 'b': 3})
print(made.b, [(each.category.__name__, str(each.message)) for each in caught])
