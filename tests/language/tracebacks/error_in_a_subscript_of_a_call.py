def get():
    return {"a": None}


get()["a"]["b"]
