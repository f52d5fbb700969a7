class Outer:
    class Inner:
        def method(self):
            def local():
                raise KeyError("deep")
            local()


Outer.Inner().method()
