

class Sniffer:
    """Guesses the dialect of a file."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        """The dialect of a sample."""
        quotechar, doublequote, delimiter, skipinitialspace = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._by_frequency(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _by_quotes(self, data, delimiters):
        import re
        matches = []
        for pattern in (r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?P=delim)',
                        r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?P<delim>[^\w\n"\'])(?P<space> ?)',
                        r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
                        r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?:$|\n)'):
            matches = [m.groupdict() for m in re.finditer(pattern, data, re.DOTALL | re.MULTILINE)]
            if matches:
                break
        if not matches:
            return '', False, None, 0
        quotes, found, spaces = {}, {}, 0
        for match in matches:
            quotes[match['quote']] = quotes.get(match['quote'], 0) + 1
            key = match.get('delim')
            if key and (delimiters is None or key in delimiters):
                found[key] = found.get(key, 0) + 1
            if key is None:
                continue
            if match['space']:
                spaces += 1
        quotechar = max(quotes, key=quotes.get)
        if found:
            delimiter = max(found, key=found.get)
            skipinitialspace = found[delimiter] == spaces
            if delimiter == '\n':
                delimiter = ''
        else:
            delimiter, skipinitialspace = '', 0
        doubled = re.compile(r'((%(delim)s)|^)'
                             r'\W*%(quote)s[^%(delim)s\n]*%(quote)s[^%(delim)s\n]*%(quote)s\W*((%(delim)s)|$)' %
                             {'delim': re.escape(delimiter), 'quote': quotechar}, re.MULTILINE)
        return quotechar, bool(doubled.search(data)), delimiter, skipinitialspace

    def _by_frequency(self, data, delimiters):
        lines = list(filter(None, data.split('\n')))
        ascii_letters = [chr(c) for c in range(127)]
        size = min(10, len(lines))
        iteration = 0
        tables = {}
        modes = {}
        found = {}
        start, end = 0, size
        while start < len(lines):
            iteration += 1
            for line in lines[start:end]:
                for char in ascii_letters:
                    table = tables.setdefault(char, {})
                    freq = line.count(char)
                    table[freq] = table.get(freq, 0) + 1
            for char, table in tables.items():
                items = list(table.items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    modes[char] = max(items, key=lambda x: x[1])
                    items.remove(modes[char])
                    modes[char] = (modes[char][0], modes[char][1] - sum([item[1] for item in items]))
                else:
                    modes[char] = items[0]
            total = float(min(size * iteration, len(lines)))
            consistency = 1.0
            while not found and consistency >= 0.9:
                for k, v in modes.items():
                    if v[0] > 0 and v[1] > 0:
                        if v[1] / total >= consistency and (delimiters is None or k in delimiters):
                            found[k] = v
                consistency -= 0.01
            if len(found) == 1:
                delimiter = list(found.keys())[0]
                return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + ' ')
            start = end
            end += size
        if not found:
            return '', 0
        if len(found) > 1:
            for d in self.preferred:
                if d in found:
                    return d, lines[0].count(d) == lines[0].count(d + ' ')
        items = sorted([(v, k) for k, v in found.items()])
        delimiter = items[-1][1]
        return delimiter, lines[0].count(delimiter) == lines[0].count(delimiter + ' ')

    def has_header(self, sample):
        """Whether the first row of a sample seems to hold names."""
        rows = reader(iter(sample.splitlines(True)), self.sniff(sample))
        header = next(rows)
        columns = len(header)
        kinds = dict.fromkeys(range(columns))
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != columns:
                continue
            for column in list(kinds):
                kind = complex
                try:
                    kind(row[column])
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
