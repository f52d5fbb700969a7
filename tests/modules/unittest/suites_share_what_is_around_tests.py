import unittest
from unittest.case import SkipTest
from unittest.util import safe_repr, strclass, sorted_list_difference, three_way_cmp


def setUpModule():
    print('module up')
    unittest.addModuleCleanup(print, 'module cleaned')


def tearDownModule():
    print('module down')


class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print(' class up')
        cls.addClassCleanup(print, ' class cleaned')

    @classmethod
    def tearDownClass(cls):
        print(' class down')

    def test_one(self):
        print('  one')

    def test_two(self):
        print('  two')


class Second(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise SkipTest('the whole class')

    def test_never(self):
        print('  never')


def alone():
    """Stands alone.

    More text.
    """
    print('  alone')


suite = unittest.TestSuite([First('test_one'), unittest.TestSuite([First('test_two'), Second('test_never')])])
suite.addTest(unittest.FunctionTestCase(alone, setUp=lambda: print('  before')))
print(suite.countTestCases(), list(suite)[-1].shortDescription())
result = unittest.TestResult()
suite(result)
print(result, [(str(test), reason) for test, reason in result.skipped])
print(suite.countTestCases(), list(suite))
print(unittest.BaseTestSuite([First('test_one')]) == unittest.BaseTestSuite([First('test_one')]))
print(safe_repr('x' * 100, True)[-20:], strclass(First), sorted_list_difference([1, 1, 2, 3], [2, 2, 5]))
print(three_way_cmp(1, 2), unittest.case.TestCase is unittest.TestCase)
