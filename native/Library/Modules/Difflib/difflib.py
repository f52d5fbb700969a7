from collections import namedtuple as _namedtuple
from types import GenericAlias

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
           'context_diff', 'unified_diff', 'diff_bytes', 'HtmlDiff', 'Match']

Match = _namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable items by their longest common runs."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Sets both sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Sets the first sequence."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Sets the second sequence; what is known about it is kept for many first ones."""
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index_second()

    def _index_second(self):
        """Where every item of the second sequence occurs; without junk and without items that are everywhere."""
        places = {}
        for place, item in enumerate(self.b):
            known = places.get(item)
            if known is None:
                places[item] = [place]
            else:
                known.append(place)
        self.b2j = places
        self.bjunk = set()
        self.bpopular = set()
        if self.isjunk:
            self.bjunk = {item for item in places if self.isjunk(item)}
            for item in self.bjunk:
                del places[item]
        if self.autojunk and len(self.b) >= 200:
            limit = len(self.b) // 100 + 1
            self.bpopular = {item for item, found in places.items() if len(found) > limit}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest run of equal items in two slices; the first of several in both."""
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        besti, bestj, size = alo, blo, 0
        # The length of the run that ends at the last item of a and a place in b.
        ending = {}
        nothing = []
        for i in range(alo, ahi):
            current = {}
            for j in places.get(a[i], nothing):
                if j >= blo:
                    if j >= bhi:
                        break
                    length = current[j] = ending.get(j - 1, 0) + 1
                    if length > size:
                        besti, bestj, size = i - length + 1, j - length + 1, length
            ending = current
        # Popular items and then junk may make the run longer, but never begin one.
        for wanted in (False, True):
            while (besti > alo and bestj > blo and (b[bestj - 1] in junk) is wanted
                   and a[besti - 1] == b[bestj - 1]):
                besti, bestj, size = besti - 1, bestj - 1, size + 1
            while (besti + size < ahi and bestj + size < bhi and (b[bestj + size] in junk) is wanted
                   and a[besti + size] == b[bestj + size]):
                size += 1
        return Match(besti, bestj, size)

    def get_matching_blocks(self):
        """All common runs in order, a run of no items at the ends last."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        ends = len(self.a), len(self.b)
        waiting = [(0, ends[0], 0, ends[1])]
        found = []
        while waiting:
            alo, ahi, blo, bhi = waiting.pop()
            match = self.find_longest_match(alo, ahi, blo, bhi)
            i, j, size = match
            if size:
                found.append((i, j, size))
                if alo < i and blo < j:
                    waiting.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    waiting.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        for i, j, size in found:
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                blocks[-1] = Match(blocks[-1][0], blocks[-1][1], blocks[-1][2] + size)
            else:
                blocks.append(Match(i, j, size))
        blocks.append(Match(*ends, 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        """How the first sequence becomes the second: (tag, i1, i2, j1, j2) each."""
        if self.opcodes is None:
            i = j = 0
            self.opcodes = codes = []
            for nexti, nextj, size in self.get_matching_blocks():
                if i < nexti or j < nextj:
                    tag = 'insert' if i == nexti else 'delete' if j == nextj else 'replace'
                    codes.append((tag, i, nexti, j, nextj))
                i, j = nexti + size, nextj + size
                if size:
                    codes.append(('equal', nexti, i, nextj, j))
        return self.opcodes

    def get_grouped_opcodes(self, n=3):
        """The changes in groups, with up to n equal items around each."""
        codes = list(self.get_opcodes()) or [('equal', 0, 1, 0, 1)]
        if codes[0][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == 'equal':
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > n * 2:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """How much is common, from 0 to 1."""
        matches = sum([block[2] for block in self.get_matching_blocks()])
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of ratio(): common items in any order."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
        left = {}
        matches = 0
        for item in self.a:
            count = left.get(item)
            if count is None:
                count = self.fullbcount.get(item, 0)
            left[item] = count - 1
            matches += count > 0
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """An upper bound of ratio() by the lengths alone."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The up to n sequences that are most like a word, the best first."""
    if not n > 0:
        raise ValueError('n must be > 0: %r' % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError('cutoff must be in [0.0, 1.0]: %r' % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    scored = []
    for other in possibilities:
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            ratio = matcher.ratio()
            if ratio >= cutoff:
                scored.append((ratio, other))
    import heapq
    return [other for _, other in heapq.nlargest(n, scored)]


def IS_LINE_JUNK(line, pat=None):
    """True for lines that are blank or hold a single "#"."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ('', '#')


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """True for a space and a tab."""
    return ch in ws


class Differ:
    """Compares texts line by line, and similar lines character by character."""

    # A line is compared with those that are at most so far away from the same place.
    _REACH = 10
    # Lines that are less alike than this are not shown as one line that has changed.
    _LIKENESS = 0.74999

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """The lines of both, each marked by what it is."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == 'delete':
                yield from self._dump('-', a, alo, ahi)
            elif tag == 'insert':
                yield from self._dump('+', b, blo, bhi)
            else:
                yield from self._dump(' ', a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for place in range(lo, hi):
            yield f'{tag} {x[place]}'

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        assert alo < ahi and blo < bhi
        # The shorter side first.
        if bhi - blo < ahi - alo:
            yield from self._dump('+', b, blo, bhi)
            yield from self._dump('-', a, alo, ahi)
        else:
            yield from self._dump('-', a, alo, ahi)
            yield from self._dump('+', b, blo, bhi)

    def _unlike(self, a, alo, ahi, b, blo, bhi):
        """What is left between two pairs of lines that are alike."""
        if alo < ahi and blo < bhi:
            yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump('-', a, alo, ahi)
        elif blo < bhi:
            yield from self._dump('+', b, blo, bhi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        matcher = SequenceMatcher(self.charjunk)
        starta, startb = alo, blo
        for j in range(blo, bhi):
            opposite = alo + (j - blo)
            near = range(max(opposite - self._REACH, starta), min(opposite + self._REACH + 1, ahi))
            if not near:
                break
            matcher.set_seq2(b[j])
            best, found = self._LIKENESS, None
            for i in near:
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, found = matcher.ratio(), i
            if found is None:
                continue
            yield from self._unlike(a, starta, found, b, startb, j)
            yield from self._pair(matcher, a[found], b[j])
            starta, startb = found + 1, j + 1
        yield from self._unlike(a, starta, ahi, b, startb, bhi)

    def _pair(self, matcher, aline, bline):
        if aline == bline:
            yield '  ' + aline
            return
        matcher.set_seq1(aline)
        amarks, bmarks = [], []
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            amark, bmark = {'replace': '^^', 'delete': '- ', 'insert': ' +', 'equal': '  '}[tag]
            amarks.append(amark * (i2 - i1))
            bmarks.append(bmark * (j2 - j1))
        yield from self._qformat(aline, bline, ''.join(amarks), ''.join(bmarks))

    def _qformat(self, aline, bline, atags, btags):
        for sign, line, tags in (('-', aline, atags), ('+', bline, btags)):
            yield f'{sign} {line}'
            # White space of the line stays in its place, so that tabs line up.
            marks = ''.join([c if mark == ' ' and c.isspace() else mark for c, mark in zip(line, tags)]).rstrip()
            if marks:
                yield f'? {marks}\n'


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The lines of two texts, as Differ compares them."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """One of the two texts that a comparison of lines was made of."""
    try:
        sign = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which) from None
    for line in delta:
        if line[:2] in ('  ', sign):
            yield line[2:]


def _check_types(a, b, *args):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError('lines to compare must be str, not %s (%r)' % (type(lines[0]).__name__, lines[0]))
    if isinstance(a, str):
        raise TypeError('input must be a sequence of strings, not %s' % type(a).__name__)
    if isinstance(b, str):
        raise TypeError('input must be a sequence of strings, not %s' % type(b).__name__)
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError('all arguments must be str, not: %r' % (arg,))


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """The changes in the unified format."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    heads = [f'--- {fromfile}{_date(fromfiledate)}{lineterm}', f'+++ {tofile}{_date(tofiledate)}{lineterm}']
    for group, i1, i2, j1, j2 in _groups(a, b, n):
        yield from heads
        heads = ()
        yield f'@@ -{_format_range_unified(i1, i2)} +{_format_range_unified(j1, j2)} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            # An insertion takes nothing from a, a deletion nothing from b.
            for line in a[i1:i2]:
                yield '-' + line
            for line in b[j1:j2]:
                yield '+' + line


def _groups(a, b, n):
    """The groups of changes, each with its places in both texts."""
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        (_, i1, _, j1, _), (_, _, i2, _, j2) = group[0], group[-1]
        yield group, i1, i2, j1, j2


def _date(text):
    return f'\t{text}' if text else ''


def _format_range_unified(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f'{start + 1 if length else start},{length}'


def _format_range_context(start, stop):
    length = stop - start
    begin = start + 1 if length else start
    return str(begin) if length <= 1 else f'{begin},{begin + length - 1}'


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """The changes in the context format."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    heads = [f'*** {fromfile}{_date(fromfiledate)}{lineterm}', f'--- {tofile}{_date(tofiledate)}{lineterm}']
    for group, i1, i2, j1, j2 in _groups(a, b, n):
        yield from heads
        heads = ()
        tags = {code[0] for code in group}
        yield '***************' + lineterm
        yield f'*** {_format_range_context(i1, i2)} ****{lineterm}'
        if 'replace' in tags or 'delete' in tags:
            for tag, i1, i2, _, _ in group:
                if tag != 'insert':
                    for line in a[i1:i2]:
                        yield signs[tag] + line
        yield f'--- {_format_range_context(j1, j2)} ----{lineterm}'
        if 'replace' in tags or 'insert' in tags:
            for tag, _, _, j1, j2 in group:
                if tag != 'delete':
                    for line in b[j1:j2]:
                        yield signs[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """Compares lines of bytes of any encoding."""
    def text(data):
        try:
            return data.decode('ascii', 'surrogateescape')
        except AttributeError as error:
            raise TypeError('all arguments must be bytes, not %s (%r)' % (type(data).__name__, data)) from error

    lines = dfunc([*map(text, a)], [*map(text, b)], text(fromfile), text(tofile), text(fromfiledate),
                  text(tofiledate), n, text(lineterm))
    for line in lines:
        yield line.encode('ascii', 'surrogateescape')
