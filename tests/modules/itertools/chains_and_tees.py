from itertools import chain, starmap, tee, zip_longest

print(list(chain('ab', [1], ())), list(chain.from_iterable(['ab', 'cd'])), list(chain()))
left, right = tee(iter('abc'))
print(next(left), next(left), list(right), list(left), tee([], 0))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest('ab', [1], fillvalue='-')), list(zip_longest()))
for attempt in (lambda: list(chain('a', 5)), lambda: list(starmap(pow, [5])), lambda: tee([], -1),
                lambda: zip_longest('a', fill=1),
                lambda: list(chain.from_iterable([1]))):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
