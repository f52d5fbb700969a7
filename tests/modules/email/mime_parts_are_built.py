from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email import encoders

outer = MIMEMultipart('mixed', boundary='BOUND')
outer['Subject'] = 'parts'
outer.attach(MIMEText('plain text\n'))
outer.attach(MIMEText('<p>h\u00e9</p>', 'html', 'utf-8'))
part = MIMEApplication(b'binary \x00', Name='x.bin')
part['Content-Disposition'] = 'attachment; filename="x.bin"'
outer.attach(part)
base = MIMEBase('application', 'octet-stream')
base.set_payload(b'abc')
encoders.encode_base64(base)
base.add_header('Content-Disposition', 'attachment', filename='y.txt')
outer.attach(base)
print(outer.as_string())
print(outer.get_payload(1).get_payload(decode=True).decode('utf-8'), outer.get_payload(0).get_payload())
try:
    outer.get_payload(0).attach(base)
except TypeError as error:
    print(type(error).__name__, error)
