import email
from email import policy

text = '''MIME-Version: 1.0
Subject: parts
Content-Type: multipart/mixed; boundary="XX"

before
--XX
Content-Type: multipart/alternative; boundary=YY

--YY
Content-Type: text/plain

plain
--YY
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<b>h=C3=A9</b>
--YY--

--XX
Content-Type: application/pdf; name="doc.pdf"
Content-Disposition: attachment; filename="doc.pdf"
Content-Transfer-Encoding: base64

AAEC
--XX--
after
'''
message = email.message_from_string(text, policy=policy.default)
for part in message.walk():
    print(part.get_content_type(), part.is_multipart(), part.get_filename(), part.get_content_disposition())
print(message.get_body(('plain',)).get_content(), message.get_body(('html',)).get_content())
for part in message.iter_attachments():
    print(part.get_filename(), part.get_content())
print(repr(message.preamble), repr(message.epilogue), message.get_boundary(), message.defects)
old = email.message_from_string(text)
print(old.as_string() == text, [part.get_content_maintype() for part in old.get_payload()])
print(old.get_payload(1).get_payload(decode=True), old.get_payload(0).get_charsets())
broken = email.message_from_string('Content-Type: multipart/mixed\n\nbody\n')
print([type(defect).__name__ for defect in broken.defects], broken.get_payload())
