import secrets

print(len(secrets.token_bytes(8)), len(secrets.token_hex(8)), type(secrets.token_urlsafe()).__name__)
print(0 <= secrets.randbelow(5) < 5, secrets.choice([3]), secrets.randbits(4) < 16, secrets.compare_digest('a', 'a'))
try:
    secrets.randbelow(0)
except ValueError as error:
    print(error)
