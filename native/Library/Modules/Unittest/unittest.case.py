from unittest import (FunctionTestCase, SkipTest, TestCase, _AssertLogsContext, _AssertRaisesContext,
                      _AssertWarnsContext, _Outcome, _ShouldStop, _SubTest, addModuleCleanup, doModuleCleanups,
                      expectedFailure, skip, skipIf, skipUnless)

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'
