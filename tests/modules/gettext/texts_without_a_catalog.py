import gettext

none = gettext.NullTranslations()
print(none.gettext('hello'), none.ngettext('file', 'files', 1), none.ngettext('file', 'files', 2))
print(none.pgettext('menu', 'Open'), none.npgettext('menu', 'item', 'items', 0))


class Loud(gettext.NullTranslations):
    def gettext(self, message):
        return message.upper()


none.add_fallback(Loud())
print(none.gettext('hello'), none.gettext(''))
print(none.info(), none.charset())
