"""Letters: built with attachments, read back, addresses, dates, encoded headers."""
import email
from email import policy
from email.message import EmailMessage, Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.mime.application import MIMEApplication
from email.utils import parseaddr, formataddr, getaddresses, parsedate_to_datetime, format_datetime, parsedate_tz, mktime_tz, quote, unquote, collapse_rfc2231_value
from email.header import decode_header, make_header, Header
from datetime import datetime, timezone, timedelta

letter = EmailMessage()
letter['Subject'] = 'Report for May'
letter['From'] = 'Ann <ann@example.org>'
letter['To'] = 'bob@example.org, carl@example.org'
letter.set_content('Hello,\nsee below.\n')
print(letter.as_string(), letter.get_content_type(), letter.is_multipart(), letter.keys(), letter.get_content())
bundle = MIMEMultipart('mixed', boundary='XX')
bundle['Subject'] = 'Files'
bundle.attach(MIMEText('body', 'plain', 'utf-8'))
bundle.attach(MIMEText('<b>x</b>', 'html'))
part = MIMEApplication(b'\0\1', Name='a.bin')
part['Content-Disposition'] = 'attachment; filename="a b.bin"'
bundle.attach(part)
print(bundle.as_string())
read = email.message_from_string(bundle.as_string())
for piece in read.walk():
    print(piece.get_content_type(), piece.get_filename(), piece.get_content_maintype(), piece.get_content_charset(), piece.get_payload(decode=True), piece.get_param('name'), piece.get_boundary(), piece.get_content_disposition())
raw = email.message_from_bytes(b'From: =?utf-8?q?J=C3=BCrgen?= <j@x.de>\nReceived: a\nReceived: b\nX-Long: one\n two\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n')
print(raw['from'], raw.get_all('received'), raw['x-long'], raw.get_payload(decode=True), raw['nope'], 'FROM' in raw, len(raw), make_header(decode_header(raw['from'])), decode_header(raw['from']))
del raw['Received']
raw.add_header('X-Tag', 'v', a='1', b=None, c='x y')
raw.replace_header('X-Long', 'short')
print(raw.items(), raw.get_params(header='x-tag'))
print(parseaddr('"Doe, J." <j.doe@x.org>'), formataddr(('Jürgen', 'j@x.de')), formataddr(('Doe, J', 'j@x')), getaddresses(['a@b, "C D" <c@d>', 'e@f (note)']), parsedate_to_datetime('Thu, 29 Feb 2024 13:05:09 -0500'), format_datetime(datetime(2024, 2, 29, 13, 5, tzinfo=timezone.utc)), format_datetime(datetime(2024, 2, 29, tzinfo=timezone.utc), usegmt=True), mktime_tz(parsedate_tz('1 Jan 2024 00:00:00 +0100')), quote('a"b\\'), unquote('"a"'))
print(Header('Größe', 'utf-8').encode(), Header('a' * 90).encode(), str(Header('x', header_name='Subject')), decode_header('=?iso-8859-1?b?4Q==?= plain'))
for bad in (lambda: letter.__setitem__('Subject', 'twice'), lambda: parsedate_to_datetime('nope'), lambda: raw.replace_header('zz', 'v'), lambda: formataddr(('a', 'é@x')), lambda: Message().attach('x') or Message().as_string(), lambda: letter.get_body(('html',)), lambda: format_datetime(datetime(2024, 1, 1), usegmt=True), lambda: raw.set_param('a', 'b', header='zz'), lambda: letter.add_attachment('x', filename='f.txt') or letter.get_content_type()):
    try:
        print(bad())
    except (ValueError, TypeError, KeyError, AttributeError, UnicodeError) as error:
        print(type(error).__name__, error)
