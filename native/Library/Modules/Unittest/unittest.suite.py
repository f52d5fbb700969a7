from unittest import BaseTestSuite, TestSuite, _DebugResult, _ErrorHolder
