from unittest import BaseTestSuite as BaseTestSuite, TestSuite as TestSuite
