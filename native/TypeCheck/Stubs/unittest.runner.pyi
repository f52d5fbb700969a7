from unittest import TextTestResult as TextTestResult, TextTestRunner as TextTestRunner
