import gettext

print(gettext.gettext('one'), gettext.ngettext('one', 'many', 2), gettext.pgettext('menu', 'open'))
