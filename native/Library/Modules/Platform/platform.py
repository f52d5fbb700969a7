__all__ = ('architecture', 'machine', 'node', 'platform', 'processor', 'python_build', 'python_compiler',
           'python_implementation', 'python_version', 'python_version_tuple', 'release', 'system', 'uname', 'version')


class uname_result(tuple):
    """What uname() gives: nothing of the host."""

    __slots__ = ()
    _fields = ('system', 'node', 'release', 'version', 'machine')

    def __repr__(self):
        return 'uname_result(' + ', '.join([f'{n}={v!r}' for n, v in zip(self._fields, self)]) + ", processor='')"

    system = property(lambda self: self[0])
    node = property(lambda self: self[1])
    release = property(lambda self: self[2])
    version = property(lambda self: self[3])
    machine = property(lambda self: self[4])
    processor = property(lambda self: '')


def uname():
    """System, node, release, version and machine."""
    return uname_result(('Linux', 'sandbox', '', '', 'x86_64'))


def system():
    """The name of the system."""
    return 'Linux'


def node():
    """The name of the computer: a sandbox does not tell it."""
    return 'sandbox'


def release():
    """The release of the system: a sandbox does not tell it."""
    return ''


def version():
    """The version of the system: a sandbox does not tell it."""
    return ''


def machine():
    """The kind of machine programs see."""
    return 'x86_64'


def processor():
    """The processor: a sandbox does not tell it."""
    return ''


def platform(aliased=False, terse=False):
    """One text about the platform."""
    return 'Linux-x86_64'


def architecture(executable='', bits='', linkage=''):
    """Width of pointers and the format of programs."""
    return (bits or '64bit', linkage)


def python_implementation():
    """The name of the interpreter."""
    return 'Monty'


def python_version():
    """The version of the language."""
    return '3.14.0'


def python_version_tuple():
    """The version of the language as texts."""
    return ('3', '14', '0')


def python_branch():
    """No branch."""
    return ''


def python_revision():
    """No revision."""
    return ''


def python_build():
    """No build number and date."""
    return ('', '')


def python_compiler():
    """No compiler."""
    return ''
