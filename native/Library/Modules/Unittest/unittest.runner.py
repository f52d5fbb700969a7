from unittest import TextTestResult, TextTestRunner
