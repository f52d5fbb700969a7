import json

for text in ('1e400', '-1e400', '[-23456789012E666]', '1e-400', '-1e-400', '-0.0', '-12345678901234567890.5', '-1.5e3'):
    print(text, json.loads(text))
