import locale

for name in ('en', 'EN_us', 'de_DE@euro', 'de_at.utf8', 'fr_FR.ISO-8859-1', 'ja', 'ja_jp.euc', 'pt_BR.utf-8@euro', 'uk_ua',
             'az_AZ.iso88599e', 'ca_ES@valencia', 'sr_RS.UTF-8@latn', 'ks_IN@devanagari', 'ru_ru.koi8-r', 'C', 'posix',
             'lo_LA.cp1133', 'nowhere', 'xx_YY.utf8', 'en_US:UTF-8', 'ka_ge.georgianacademy', 'be@latin'):
    print(name, locale.normalize(name))
print(locale.locale_alias['es'], locale.locale_encoding_alias['utf8'])
for wrong in b'fi_FI', ('en', 3):
    try:
        locale.setlocale(locale.LC_ALL, wrong)
    except (TypeError, locale.Error) as error:
        print(type(error).__name__)
