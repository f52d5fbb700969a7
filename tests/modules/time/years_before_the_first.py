import time

for year in -1, -45, 5, 1999:
    print(time.strftime('%Y', (year, 1, 1, 0, 0, 0, 0, 1, 0)))
