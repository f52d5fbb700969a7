# The package of the modules that compress.
