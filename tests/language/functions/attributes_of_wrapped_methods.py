class K:
    @classmethod
    def c(cls): "cdoc"
    @staticmethod
    def s(): "sdoc"
    length = classmethod(len)
for w in (K.__dict__["c"], K.__dict__["s"]): print(w.__name__, w.__qualname__, w.__doc__, w.__module__, w.__wrapped__.__name__)
print(type(K.length).__name__, repr(K.length))
