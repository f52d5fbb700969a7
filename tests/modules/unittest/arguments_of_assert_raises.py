import unittest


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()
for attempt in (lambda: case.assertRaises(5), lambda: case.assertRaises((ValueError, 3), int, 'x'),
                lambda: case.assertWarns(ValueError), lambda: case.assertRaisesRegex(None, 'x'),
                lambda: case.assertRaises(ValueError, foobar=1),
                lambda: case.assertSetEqual(None, set()), lambda: case.assertSetEqual({1}, 2)):
    try:
        attempt()
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)


@unittest.skip('not now')
class Skipped(Case):
    pass


try:
    Skipped().debug()
except unittest.SkipTest as error:
    print('skipped', error)


class Result(unittest.TestResult):
    def startTestRun(self):
        print('start')

    def stopTestRun(self):
        print('stop')


case.defaultTestResult = Result
print(case.run().wasSuccessful())
