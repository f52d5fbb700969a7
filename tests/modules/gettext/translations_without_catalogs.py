import gettext

none = gettext.NullTranslations()
print(none.gettext('hello'), none.ngettext('one', 'many', 1), none.ngettext('one', 'many', 2), none.pgettext('c', 'm'))
print(gettext.gettext('x'), gettext.ngettext('a', 'b', 5), gettext.c2py('n != 1')(1), gettext.c2py('n != 1')(4))
fallback = gettext.translation('missing', fallback=True)
print(type(fallback).__name__, fallback.info(), fallback.charset())
try:
    gettext.translation('missing')
except OSError as error:
    print(type(error).__name__, error)
