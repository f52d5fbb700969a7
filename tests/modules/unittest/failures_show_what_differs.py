import unittest


class D(unittest.TestCase):
    def test_list(self):
        self.assertEqual(list(range(40)), list(range(39))+[99])
    def test_lines(self):
        self.assertEqual('a\nb\n', 'a\nb')
    def test_big(self):
        self.assertEqual({i: 'x'*20 for i in range(6)}, {i: 'x'*20 for i in range(7)})
    def test_set(self):
        self.assertEqual({1,2},{2,3})
    def test_tuple(self):
        self.assertEqual((1,2),(1,2,3))
    def test_raises(self):
        with self.assertRaisesRegex(ValueError, 'x+'):
                raise ValueError('abc')
    def test_count(self):
        self.assertCountEqual([1,2,2],[2,1,3])
    def test_kind(self):
        self.assertIsInstance(1, str)
    def test_almost(self):
        self.assertAlmostEqual(1.0, 1.1)
for name in ('test_list','test_lines','test_big','test_set','test_tuple','test_raises','test_count','test_kind','test_almost'):
    r = unittest.TestResult(); D(name).run(r); print(r.failures[0][1].split('Error: ',1)[1])
