from pathlib import PurePosixPath as P

print(P('/a/b/c').relative_to('/a'), P('/a/b').relative_to('/a/b'), P('a/b').relative_to('a'))
print(P('/a/b').relative_to('/a/c', walk_up=True), P('/a').relative_to('/x/y', walk_up=True))
print(P('/a/b').is_relative_to('/a'), P('/ab').is_relative_to('/a'), P('a').is_relative_to(P('.')))
for a, b in [('/a/b', '/c'), ('a', '/a'), ('/a', 'a')]:
    try:
        print(P(a).relative_to(b))
    except ValueError as e:
        print(e)
