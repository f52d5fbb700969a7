import gettext

none = gettext.NullTranslations()
print(none.gettext('hello'), none.ngettext('one', 'many', 1), none.ngettext('one', 'many', 2), none.pgettext('c', 'm'))
print(gettext.c2py('n != 1')(1), gettext.c2py('n != 1')(4))
