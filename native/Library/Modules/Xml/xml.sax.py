# The package of xml.sax.saxutils.
