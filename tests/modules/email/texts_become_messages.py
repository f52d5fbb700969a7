import email
from email import policy

text = '''From: Ann Smith <ann@example.com>
To: bob@example.com, "Carl, Jr." <carl@example.com>
Subject: =?utf-8?q?H=C3=A9llo?= there
Date: Mon, 20 Nov 2023 19:12:08 +0100
Content-Type: text/plain; charset="utf-8"
X-Long: first
 second

Body line one
Body line two
'''
message = email.message_from_string(text)
print(message['from'], '|', message['Subject'], '|', message.get('missing', 'none'))
print(message.keys(), len(message), 'TO' in message)
print(repr(message['x-long']), repr(message.get_payload()), message.is_multipart())
print(message.get_content_type(), message.get_content_charset(), message.get_param('charset'))
modern = email.message_from_string(text, policy=policy.default)
print(modern['subject'], '|', modern['x-long'], '|', modern.get_content(), type(modern).__name__)
print(message.as_string() == text)
message.add_header('Content-Disposition', 'attachment', filename='a b.txt')
message.replace_header('Subject', 'new')
del message['X-Long']
print(message.as_string())
data = email.message_from_bytes(b'Subject: x\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n')
print(data.get_payload(), data.get_payload(decode=True))
print(email.message_from_string('no header here\n').get_payload(), email.message_from_string('A: b').items())
