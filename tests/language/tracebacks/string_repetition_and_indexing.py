title = "-" * 10
print(title[3:5] * 2 + title[20])
