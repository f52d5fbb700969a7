def run():
    total = 0
    line = "  Name: Alice Smith, Age: 42, City: New York  "
    for i in range(25000):
        text = line.strip().lower()
        parts = text.split(", ")
        for part in parts:
            if part.startswith("age"):
                total += int(part.split(": ")[1])
        total += text.find("city") + text.count("e")
        text = text.replace("alice", "bob").upper()
        if text.endswith("YORK") and "BOB" in text:
            total += len("-".join(parts))
    return total


run()
