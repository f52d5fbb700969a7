# The package of xml.parsers.expat.
