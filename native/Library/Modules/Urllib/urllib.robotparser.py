# The rules of a robots.txt.

import collections as _collections
import re as _re
import urllib.parse as _parse

__all__ = ['RobotFileParser']

RequestRate = _collections.namedtuple('RequestRate', 'requests seconds')


def _normal(path):
    def shown(found):
        char = chr(int(found[0][1:], 16))
        return char if char.isascii() and (char.isalnum() or char in '-._~') else found[0].upper()

    path = _re.sub('%[0-9a-fA-F]{2}', shown, path)
    return _parse.quote(path, "/:?#[]@!$&'()*+,;=~-._%", errors='surrogateescape')


class RobotFileParser:
    """Tells which addresses of a site a program may fetch."""

    def __init__(self, url=''):
        self.entries = []
        self.sitemaps = []
        self.default_entry = None
        self.disallow_all = self.allow_all = False
        self.set_url(url)
        self.last_checked = 0

    def mtime(self):
        return self.last_checked

    def modified(self):
        import time
        self.last_checked = time.time()

    def set_url(self, url):
        self.url = url
        self.host, self.path = _parse.urlsplit(url)[1:3]

    def read(self):
        raise OSError('programs have no network: give parse() the lines')

    def _add(self, entry):
        if '*' not in entry.useragents:
            self.entries.append(entry)
        elif self.default_entry is None:
            self.default_entry = entry

    def parse(self, lines):
        """Takes in the lines of the file."""
        entry, has_rules = Entry(), False
        self.modified()
        for line in lines:
            line = line.partition('#')[0].strip()
            if not line:
                if entry.useragents and not has_rules:
                    entry = Entry()
                elif has_rules:
                    self._add(entry)
                    entry, has_rules = Entry(), False
                continue
            name, colon, value = line.partition(':')
            if not colon:
                continue
            name, value = name.strip().lower(), value.strip()
            if name == 'user-agent':
                if has_rules:
                    self._add(entry)
                    entry, has_rules = Entry(), False
                entry.useragents.append(value)
            elif name == 'sitemap':
                self.sitemaps.append(value)
            elif not entry.useragents:
                continue
            elif name in ('allow', 'disallow'):
                entry.rulelines.append(RuleLine(value, name == 'allow'))
                has_rules = True
            elif name == 'crawl-delay':
                if value.isdigit():
                    entry.delay = int(value)
                has_rules = True
            elif name == 'request-rate':
                numbers = value.split('/')
                if len(numbers) == 2 and numbers[0].strip().isdigit() and numbers[1].strip().isdigit():
                    entry.req_rate = RequestRate(int(numbers[0]), int(numbers[1]))
                has_rules = True
        if has_rules:
            self._add(entry)

    def _entry(self, useragent):
        for entry in self.entries:
            if entry.applies_to(useragent):
                return entry
        return self.default_entry

    def can_fetch(self, useragent, url):
        """Tells whether a program of this name may fetch an address."""
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        if not self.last_checked:
            return False
        parts = _parse.urlsplit(url)
        url = _normal(_parse.urlunsplit(('', '', parts.path, parts.query, parts.fragment))) or '/'
        entry = self._entry(useragent)
        return entry.allowance(url) if entry else True

    def crawl_delay(self, useragent):
        entry = self._entry(useragent) if self.mtime() else None
        return entry.delay if entry else None

    def request_rate(self, useragent):
        entry = self._entry(useragent) if self.mtime() else None
        return entry.req_rate if entry else None

    def site_maps(self):
        return self.sitemaps or None

    def __str__(self):
        entries = self.entries + ([self.default_entry] if self.default_entry is not None else [])
        return '\n\n'.join(map(str, entries))


class RuleLine:
    def __init__(self, path, allowance):
        if path == '' and not allowance:
            allowance = True
        self.path = _normal(path)
        self.allowance = allowance

    def applies_to(self, filename):
        return self.path == '*' or filename.startswith(self.path)

    def __str__(self):
        return f'{"Allow" if self.allowance else "Disallow"}: {self.path}'


class Entry:
    def __init__(self):
        self.useragents = []
        self.rulelines = []
        self.delay = self.req_rate = None

    def __str__(self):
        lines = [f'User-agent: {agent}' for agent in self.useragents]
        if self.delay is not None:
            lines.append(f'Crawl-delay: {self.delay}')
        if self.req_rate is not None:
            lines.append(f'Request-rate: {self.req_rate.requests}/{self.req_rate.seconds}')
        return '\n'.join(lines + list(map(str, self.rulelines)))

    def applies_to(self, useragent):
        name = useragent.split('/')[0].lower()
        return any([agent == '*' or agent.lower() in name for agent in self.useragents])

    def allowance(self, filename):
        for line in self.rulelines:
            if line.applies_to(filename):
                return line.allowance
        return True
