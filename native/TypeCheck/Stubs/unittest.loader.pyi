from unittest import TestLoader as TestLoader, defaultTestLoader as defaultTestLoader
