# The package of the modules for XML.

__all__ = ['dom', 'parsers', 'sax', 'etree']
