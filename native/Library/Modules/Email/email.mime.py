# The package of the classes that make parts.
