raise RuntimeError("top") from ValueError("never raised")
