x = {}
text = f"""
first {1}
second {x["key"]}
"""
