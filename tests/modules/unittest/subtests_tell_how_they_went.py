import unittest


class Log(unittest.TestResult):
    def startTest(self, test):
        print('start', test.id().rpartition('.')[2])
        super().startTest(test)

    def addSubTest(self, test, subtest, err):
        print('  sub', subtest.id().partition(' ')[2], 'fine' if err is None else err[0].__name__)
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        print('  success')

    def addSkip(self, test, reason):
        print('  skip', reason, test.id().partition(' ')[2])

    def addFailure(self, test, err):
        print('  failure', err[1])

    def addExpectedFailure(self, test, err):
        print('  expected', err[1])

    def addUnexpectedSuccess(self, test):
        print('  unexpected')


class Numbers(unittest.TestCase):
    def test_a_one_of_three(self):
        for n in range(3):
            with self.subTest('number', n=n):
                with self.subTest(half=n / 2):
                    self.assertNotEqual(n, 1)

    def test_b_skips(self):
        for n in range(2):
            with self.subTest(n=n):
                self.skipTest(f'not {n}')

    @unittest.expectedFailure
    def test_c_expected(self):
        with self.subTest(n=0):
            self.fail('as it should')
        print('  not reached')

    @unittest.expectedFailure
    def test_d_not_expected(self):
        with self.subTest(n=0):
            pass

    def test_e_cleanups(self):
        self.addCleanup(self.fail, 'in a cleanup')
        self.addCleanup(print, '  cleaned up')


unittest.defaultTestLoader.loadTestsFromTestCase(Numbers).run(Log())
result = Log()
result.failfast = True
unittest.TestSuite([Numbers('test_a_one_of_three'), Numbers('test_e_cleanups')]).run(result)
print(result.testsRun, result.shouldStop)

# Outside of a run a subtest is nothing special.
case = Numbers('test_b_skips')
with case.subTest(n=1):
    print('direct')
try:
    case.debug()
except unittest.SkipTest as error:
    print('skip', error)
