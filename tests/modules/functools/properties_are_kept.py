from functools import cached_property, partialmethod


class Report:
    made = 0

    @cached_property
    def text(self):
        """The text."""
        Report.made += 1
        return f'text {Report.made}'

    def log(self, level, message):
        return f'{level}: {message}'

    warn = partialmethod(log, 'warn')


report = Report()
print(report.text, report.text, report.__dict__, Report.text.__doc__, report.warn('hot'))
del report.text
print(report.text)
report.text = 'own'
print(report.text, Report.made)


class Slots:
    __slots__ = ()
    value = cached_property(lambda self: 1)


try:
    Slots().value
except TypeError as error:
    print(error)
