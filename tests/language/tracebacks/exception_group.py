def fail(kind, text):
    try:
        raise kind(text)
    except Exception as e:
        return e


raise ExceptionGroup("several problems", [fail(ValueError, "first"), fail(KeyError, "second"), TypeError("bare")])
