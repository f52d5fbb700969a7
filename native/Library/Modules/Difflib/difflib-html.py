

def _marked(line, hints):
    """A line with the marks of a line of hints in it: runs of one sign, closed by \\1."""
    parts = []
    end = place = 0
    while place < len(hints):
        sign = hints[place]
        start = place
        while place < len(hints) and hints[place] == sign:
            place += 1
        if sign in '+-^':
            parts += [line[end:start], '\0', sign, line[start:place], '\1']
            end = place
    return ''.join([*parts, line[end:]])


class _Sides:
    """Lines side by side while they are paired: numbers are counted here."""

    def __init__(self):
        self.counts = [0, 0]
        self.left, self.right = [], []

    def number(self, side, text):
        self.counts[side] += 1
        return self.counts[side], text

    def add(self, side, line, mark):
        (self.right if side else self.left).append(self.number(side, f'\0{mark}{line or " "}\1'))

    def flush(self):
        """The pairs that wait; the shorter side is filled up."""
        rows = max(len(self.left), len(self.right))
        blank = ('', '\n')
        pairs = [(self.left[i] if i < len(self.left) else blank, self.right[i] if i < len(self.right) else blank, True)
                 for i in range(rows)]
        self.left, self.right = [], []
        return pairs


def _pairs(fromlines, tolines, linejunk, charjunk):
    """All lines of both texts, side by side, and whether they differ."""
    delta = list(ndiff(fromlines, tolines, linejunk, charjunk))
    signs = [line[0] for line in delta] + [''] * 4
    sides = _Sides()
    place = 0
    while place < len(delta):
        line = delta[place][2:]
        sign = signs[place]
        if sign == ' ':
            yield from sides.flush()
            yield sides.number(0, line), sides.number(1, line), False
            place += 1
            continue
        if sign == '-':
            other = place + (2 if signs[place + 1] == '?' else 1)
            hinted = signs[other] == '+' and (other > place + 1 or signs[other + 1] == '?')
            if hinted:
                yield from sides.flush()
                left = _marked(line, delta[place + 1][2:]) if other > place + 1 else line
                right = delta[other][2:]
                place = other + 1
                if signs[place] == '?':
                    right = _marked(right, delta[place][2:])
                    place += 1
                yield sides.number(0, left), sides.number(1, right), True
                continue
        if sign in '-+':
            sides.add(int(sign == '+'), line, sign)
        place += 1
    yield from sides.flush()


def _mdiff(fromlines, tolines, context=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Lines side by side; with a context, (None, None, None) stands for what is left out."""
    pairs = _pairs(fromlines, tolines, linejunk, charjunk)
    if context is None:
        yield from pairs
        return
    before, skipped, after = [], False, 0
    for pair in pairs:
        if pair[2]:
            if skipped:
                yield None, None, None
            yield from before
            before, skipped, after = [], False, context
            yield pair
        elif after:
            after -= 1
            yield pair
        else:
            before.append(pair)
            if len(before) > context:
                before.pop(0)
                skipped = True


_PAGE = '''
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>'''

_STYLES = '''
        :root {color-scheme: light dark}
        table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:palegreen}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}

        @media (prefers-color-scheme: dark) {
            .diff_header {background-color:#666}
            .diff_next {background-color:#393939}
            .diff_add {background-color:darkgreen}
            .diff_chg {background-color:#847415}
            .diff_sub {background-color:darkred}
        }'''

_LEGEND = '''
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>'''

_TABLE = '''
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>'''


class HtmlDiff:
    """Shows two texts side by side as a table of HTML."""

    _file_template = _PAGE
    _styles = _STYLES
    _table_template = _TABLE
    _legend = _LEGEND
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        """A whole page."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = self._file_template % dict(styles=self._styles, legend=self._legend, table=table, charset=charset)
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        """The table alone."""
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        self._prefix = f'from{number}_', f'to{number}_'
        fromlines, tolines = ([self._spread_tabs(line) for line in lines] for lines in (fromlines, tolines))
        pairs = _mdiff(fromlines, tolines, numlines if context else None, linejunk=self._linejunk,
                       charjunk=self._charjunk)
        rows = [row for pair in pairs for row in (self._wrap(pair) if self._wrapcolumn else [pair])]
        body = ''.join(self._rows(rows, f'to{number}_', context, numlines, bool(fromlines)))
        header = ''
        if fromdesc or todesc:
            cells = [f'<th class="diff_next"><br /></th><th colspan="2" class="diff_header">{title}</th>'
                     for title in (fromdesc, todesc)]
            header = f'<thead><tr>{"".join(cells)}</tr></thead>'
        table = self._table_template % dict(prefix=f'to{number}_', header_row=header, data_rows=body)
        for sign, kind in (('+', 'add'), ('-', 'sub'), ('^', 'chg')):
            table = table.replace('\0' + sign, f'<span class="diff_{kind}">')
        return table.replace('\1', '</span>').replace('\t', '&nbsp;')

    def _spread_tabs(self, line):
        # The columns of a tab become tabs, its own spaces stay spaces.
        wide = line.replace(' ', '\0').expandtabs(self._tabsize)
        return wide.replace(' ', '\t').replace('\0', ' ').rstrip('\n')

    def _wrap(self, pair):
        """The rows of a pair of lines that may be too long."""
        left, right, differs = pair
        if differs is None:
            return [pair]
        lefts, rights = self._pieces(*left), self._pieces(*right)
        rows = max(len(lefts), len(rights))
        blank = ('', ' ')
        return [(lefts[i] if i < len(lefts) else blank, rights[i] if i < len(rights) else blank, differs)
                for i in range(rows)]

    def _pieces(self, number, text):
        """A line cut at the column; marks take no room and are closed and opened again at a cut."""
        limit = self._wrapcolumn
        if not number:
            return [(number, text)]
        pieces = []
        while len(text) - text.count('\0') * 3 > limit and len(text) > limit:
            place, room, mark = 0, limit, ''
            while room and place < len(text):
                if text[place] == '\0':
                    mark = text[place:place + 2]
                    place += 1
                elif text[place] == '\1':
                    mark = ''
                else:
                    room -= 1
                place += 1
            pieces.append(text[:place] + ('\1' if mark else ''))
            text = mark + text[place:]
        pieces.append(text)
        return [(number if place == 0 else '>', piece) for place, piece in enumerate(pieces)]

    def _rows(self, rows, prefix, context, numlines, filled):
        if not any(differs for _, _, differs in rows):
            top = f'<td class="diff_next"><a href="#difflib_chg_{prefix}_top">t</a></td>'
            text = 'No Differences Found' if filled else 'Empty File'
            if context or not rows:
                cell = f'{top}<td></td><td>&nbsp;{text}&nbsp;</td>'
                return [f'            <tr>{cell}{cell}</tr>\n']
        links, anchors = self._links(rows, prefix, context, numlines)
        lines = []
        for place, (left, right, differs) in enumerate(rows):
            if differs is None:
                # What is left out ends a body, unless nothing stands before it.
                if place > 0:
                    lines.append('        </tbody>        \n        <tbody>\n')
                continue
            lines.append(f'            <tr><td class="diff_next"{anchors[place]}>{links[place]}</td>'
                         f'{self._cell(0, left)}<td class="diff_next">{links[place]}</td>'
                         f'{self._cell(1, right)}</tr>\n')
        return lines

    @staticmethod
    def _links(rows, prefix, context, numlines):
        """The link of each row to the next change, and the anchors that links go to."""
        links, anchors = [''] * len(rows), [''] * len(rows)
        count, inside, last = 0, False, 0
        for place, (_, _, differs) in enumerate(rows):
            if differs and not inside:
                inside = True
                last = place
                # The page shows some lines before a change.
                anchors[max(0, place - numlines)] = f' id="difflib_chg_{prefix}_{count}"'
                count += 1
                links[place] = f'<a href="#difflib_chg_{prefix}_{count}">n</a>'
            elif not differs:
                inside = False
        if rows and not (rows[0][2]):
            links[0] = f'<a href="#difflib_chg_{prefix}_0">f</a>'
        if rows:
            links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        return links, anchors

    def _cell(self, side, cell):
        number, text = cell
        ident = ''
        if isinstance(number, int):
            ident = f' id="{self._prefix[side]}{number}"'
        for plain, quoted in (('&', '&amp;'), ('>', '&gt;'), ('<', '&lt;')):
            text = text.replace(plain, quoted)
        text = text.replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{ident}>{number}</td><td nowrap="nowrap">{text}</td>'
