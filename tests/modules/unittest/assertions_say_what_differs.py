import unittest

t = unittest.TestCase()
for check in (lambda: t.assertEqual(1, 2), lambda: t.assertEqual('a', 3, 'my note'), lambda: t.assertTrue(0),
              lambda: t.assertFalse(1), lambda: t.assertIs(1, 2), lambda: t.assertIsNone(3), lambda: t.assertIsNotNone(None),
              lambda: t.assertIn(1, [2]), lambda: t.assertNotIn(1, [1]), lambda: t.assertIsInstance(1, str),
              lambda: t.assertLess(2, 1), lambda: t.assertGreaterEqual(1, 2), lambda: t.assertAlmostEqual(1, 1.1),
              lambda: t.assertNotEqual(1, 1), lambda: t.assertRegex('abc', 'x'), lambda: t.assertNotRegex('abc', 'b'),
              lambda: t.assertRaises(ValueError, int, '3'), lambda: t.fail('why'), lambda: t.assertSetEqual({1}, {2}),
              lambda: t.assertCountEqual([1, 1], [1]), lambda: t.assertStartsWith('abc', 'b'), lambda: t.assertHasAttr(1, 'x'),
              lambda: t.assertAlmostEqual(1, 2, delta=0.5), lambda: t.assertNotIsInstance(1, int),
              lambda: t.assertNoLogs('q').__enter__()):
    try:
        print(check())
    except AssertionError as e:
        print(e)
