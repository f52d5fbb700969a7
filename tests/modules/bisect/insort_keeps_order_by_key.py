import bisect

people = [('Ada', 36), ('Bob', 41), ('Cyd', 59)]
bisect.insort(people, ('Dan', 41), key=lambda person: person[1])
print(people)
bisect.insort_left(people, ('Eve', 41), key=lambda person: person[1])
print(people)
print(bisect.bisect_left(people, 41, key=lambda person: person[1]))
print(bisect.bisect_right(people, 41, key=lambda person: person[1]))
scores = [90, 80, 70]
bisect.insort(scores, 85, key=lambda score: -score)
print(scores)
try:
    bisect.insort(people, 'Fay', key=lambda person: person.age)
except AttributeError as error:
    print(error)
