import io
import unittest


class TestThings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print('setUpClass')

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass')

    def setUp(self):
        print('setUp')
        self.addCleanup(print, 'cleanup')

    def tearDown(self):
        print('tearDown')

    def test_ok(self):
        self.assertEqual(1 + 1, 2)
        self.assertTrue(True)
        with self.assertRaises(ZeroDivisionError) as cm:
            1 / 0
        self.assertEqual(str(cm.exception), 'division by zero')
        self.assertRaisesRegex(ValueError, 'inv.*', int, 'x')
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertIn(1, [1])
        with self.assertLogs('x', 'INFO') as logs:
            import logging
            logging.getLogger('x').info('hello')
        self.assertEqual(logs.output, ['INFO:x:hello'])
        with self.assertWarns(UserWarning):
            import warnings
            warnings.warn('w')

    def test_fails(self):
        self.assertEqual(1, 2)

    def test_error(self):
        raise KeyError('k')

    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    @unittest.skip('later')
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail('as expected')


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(TestThings).run(result)
print(result, result.wasSuccessful(), result.skipped[0][1], len(result.expectedFailures))
for test, text in result.failures + result.errors:
    print(test.id(), text.splitlines()[-1])
print(TestThings('test_ok'), repr(TestThings('test_ok')), TestThings('test_ok').id())


class TestMore(unittest.TestCase):
    def test_a(self):
        """Says what it does."""


out = io.StringIO()
r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(TestMore))
print(out.getvalue().splitlines()[:2], r.wasSuccessful(), r.testsRun)
