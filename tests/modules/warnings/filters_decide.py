import warnings

for action in ('always', 'ignore', 'error', 'once'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        try:
            for _ in range(2):
                warnings.warn('careful', UserWarning)
        except UserWarning as error:
            print('raised', error)
        print(action, [str(item.message) for item in caught], [item.category.__name__ for item in caught])
for attempt in (lambda: warnings.simplefilter('no'),
                lambda: warnings.filterwarnings('error', 5)):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
