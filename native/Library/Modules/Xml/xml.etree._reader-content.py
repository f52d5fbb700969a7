
    def character(self, match, place):
        """The character of a reference by number."""
        digits = (match[1] or match[2]).lstrip('0')
        number = int(digits or '0', 16 if match[1] else 10) if len(digits) < 9 else 1 << 30
        if number < 0x20 and number not in (9, 10, 13) or 0xD800 <= number <= 0xDFFF or number in (0xFFFE, 0xFFFF) \
                or number > 0x10FFFF:
            raise self.fail(14, place)
        return chr(number)

    def read_reference(self, place):
        """Reads a reference in text."""
        text = self.text
        match = _reference.match(text, place)
        if match is None:
            end = _reference_part.match(text, place).end()
            if end == len(text) and self.outer is None:
                if self.final:
                    raise self.fail(5, place)
                return -1
            raise self.fail(4, end)
        name = match[3]
        if name is None:
            self.data(self.character(match, place))
        elif name in _PREDEFINED:
            self.data(_PREDEFINED[name])
        else:
            inner = self.entities.get(name)
            if inner is not None:
                self.read_entity(name, inner, place)
            elif self.open_external or name in self.external:
                inner = self.extra.get(name)
                if inner is None:
                    raise self.fail(11, place, f'undefined entity &{name};')
                self.data(inner)
            else:
                raise self.fail(11, place)
        return match.end()

    def enter(self, name, inner, place):
        """Notes that an entity is being replaced; refuses those that grow without bounds."""
        if name in self.opened:
            raise self.fail(12, place)
        self.expanded += len(inner) + 16
        if self.expanded > _FREE_EXPANSION and self.expanded > self.total * _MOST_AMPLIFICATION \
                or len(self.opened) >= 100:
            raise self.fail(43, place)
        self.opened.append(name)

    def read_entity(self, name, inner, place):
        """Reads the text of an entity in the place of its name."""
        self.enter(name, inner, place)
        if '<' not in inner and '&' not in inner:
            self.data(inner)
        else:
            outer, text, own, names = self.outer, self.text, self.place, self.names
            final, self.final = self.final, True
            if outer is None:
                self.outer = self.position(place)
            self.text, self.place, self.names = inner, 0, names[-1:]
            self.read()
            if len(self.names) != 1:
                raise self.fail(13, place)
            self.outer, self.text, self.place, self.names, self.final = outer, text, own, names, final
        self.opened.pop()

    def read_end(self, place):
        text = self.text
        match = _end.match(text, place)
        if match is None:
            end = place + 2
            name = _qname.match(text, end)
            if name is not None:
                end = _space.match(text, name.end()).end()
            if text[end:] in ('', ':'):
                return -1
            raise self.fail(4, end)
        if self.names[-1] != match[1] or self.outer is not None and len(self.names) == 1:
            raise self.fail(7, place + 2)
        self.names.pop()
        self.end(self.known.get(match[1]) or self.expand(match[1], place, True))
        self.leave()
        return match.end()

    def diagnose(self, place):
        """Finds what is wrong with a start tag; -1 when it only is not complete."""
        text = self.text
        end = place + 1
        name = _qname.match(text, end)
        while name is not None:
            spaced = _space.match(text, name.end()).end()
            mark = text[spaced:spaced + 1]
            if mark in '/>' and mark:
                break
            if spaced == name.end() or not mark:
                end = spaced
                break
            end = spaced
            name = _qname.match(text, end)
            if name is None:
                break
            end = _space.match(text, name.end()).end()
            if text[end:end + 1] != '=':
                break
            end = _space.match(text, end + 1).end()
            quote = text[end:end + 1]
            if quote not in ('"', "'"):
                break
            close = text.find(quote, end + 1)
            less = text.find('<', end + 1, close if close >= 0 else len(text))
            if less >= 0:
                raise self.fail(4, less)
            if close < 0:
                return -1
            end = close + 1
            following = text[end:end + 1]
            if following and following not in ' \t\n/>':
                break
            name = _space.match(text, end, end)
        else:
            if end >= len(text):
                return -1
            raise self.fail(4, end)
        if name is not None:
            mark = _space.match(text, name.end()).end()
            if text[mark:mark + 1] == '/':
                if mark + 1 == len(text):
                    return -1
                raise self.fail(4, mark + 1)
        if end >= len(text) or text[end:] == ':':
            return -1
        raise self.fail(4, end)

    def read_instruction(self, place):
        """Reads a processing instruction or the declaration at the beginning."""
        text = self.text
        end = text.find('?>', place + 2)
        if end < 0:
            return -1
        name = _name.match(text, place + 2)
        if name is None:
            raise self.fail(4, place + 2)
        if name[0].lower() == 'xml':
            if self.fed or place or self.outer is not None or self.position(place) != (1, 0):
                raise self.fail(17, place)
            if not _declaration.match(text, place):
                at = place
                for part in _declaration_parts:
                    match = part.match(text, at)
                    if match is None:
                        break
                    at = match.end()
                raise self.fail(30, at + 1 if text[at] in '"\'' else at)
            return end + 2
        if name.end() != end and text[name.end()] not in ' \t\n':
            raise self.fail(4, name.end())
        if self.pi is not None:
            self.pi(name[0], text[_space.match(text, name.end(), end).end():end])
        return end + 2

    def read_declaration(self, place):
        """Reads a comment, a section of characters or the type of the document."""
        text = self.text
        if text.startswith('<!--', place):
            end = text.find('--', place + 4)
            if end < 0 or end + 2 == len(text):
                return -1
            if text[end + 2] != '>':
                raise self.fail(4, end + 2)
            if self.comment is not None:
                self.comment(text[place + 4:end])
            return end + 3
        if text.startswith('<![CDATA[', place):
            if not self.names:
                raise self.fail(9 if self.rooted else 2, place)
            end = text.find(']]>', place + 9)
            if end < 0:
                if self.final:
                    raise self.fail(20, len(text))
                return -1
            bad = _bad.search(text, place + 9, end)
            if bad:
                raise self.fail(4, bad.start())
            if self.cdata is not None:
                self.cdata(text[place + 9:end])
            elif end > place + 9:
                self.data(text[place + 9:end])
            return end + 3
        if not self.names and not self.rooted and text.startswith('<!DOCTYPE', place):
            if self.typed:
                raise self.fail(2, place)
            return self.read_type(place)
        for form in ('<!--', '<![CDATA[', '<!DOCTYPE'):
            if form.startswith(text[place:]):
                return -1
        if self.rooted and not self.names:
            raise self.fail(9, place)
        end = place + 2
        if self.final and not self.names and text[place + 1:place + 2] == '!' and text[end:].isalpha():
            raise self.fail(5, place)
        if not self.names:
            name = _name.match(text, end)
            end = name.end() if name else end
        raise self.fail(4, end)
