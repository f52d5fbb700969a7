class Book:
    def __init__(self, title, author, year, tags=()):
        self.title, self.author, self.year = title, author, year
        self.tags = frozenset(tags)
        self.borrower = None

    def __repr__(self):
        status = f", lent to {self.borrower}" if self.borrower else ""
        return f"<{self.title} ({self.year}){status}>"


class Library:
    def __init__(self, *books):
        self._books = {b.title.lower(): b for b in books}

    def __iter__(self):
        return iter(sorted(self._books.values(), key=lambda b: b.year))

    def __getitem__(self, title):
        try:
            return self._books[title.lower()]
        except KeyError:
            close = [t for t in self._books if t[:3] == title.lower()[:3]]
            raise KeyError(f"no book {title!r}" + (f"; maybe {close}" if close else "")) from None

    def __contains__(self, title):
        return title.lower() in self._books

    def find(self, **criteria):
        for book in self:
            if all(v(getattr(book, k)) if callable(v) else getattr(book, k) == v for k, v in criteria.items()):
                yield book

    def lend(self, title, person):
        book = self[title]
        if book.borrower:
            raise RuntimeError(f"{book.title} is already lent to {book.borrower}")
        book.borrower = person


lib = Library(
    Book("Dune", "Herbert", 1965, ["sf"]),
    Book("Emma", "Austen", 1815),
    Book("Neuromancer", "Gibson", 1984, ["sf", "cyber"]),
)
lib.lend("dune", "ann")
print(
    list(lib), "EMMA" in lib, list(lib.find(tags=lambda t: "sf" in t)),
    list(lib.find(year=1815, author="Austen")), [b.title for b in lib.find(borrower=None)],
)
for action in (lambda: lib.lend("Dune", "bob"), lambda: lib["Dunno"], lambda: lib["X"]):
    try:
        action()
    except (RuntimeError, KeyError) as e:
        print(type(e).__name__, e)
