from unittest import (FunctionTestCase as FunctionTestCase, SkipTest as SkipTest, TestCase as TestCase,
    addModuleCleanup as addModuleCleanup, doModuleCleanups as doModuleCleanups, expectedFailure as expectedFailure,
    skip as skip, skipIf as skipIf, skipUnless as skipUnless)
DIFF_OMITTED: str
