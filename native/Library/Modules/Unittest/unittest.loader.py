from unittest import TestLoader, defaultTestLoader
