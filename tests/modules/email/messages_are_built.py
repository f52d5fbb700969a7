from email.message import EmailMessage

message = EmailMessage()
message['Subject'] = 'Report'
message['From'] = 'a@example.com'
message['To'] = ', '.join(['b@example.com', 'c@example.com'])
message.set_content('Hello\nthere\n')
print(message)
message.add_alternative('<p>Hello</p>', subtype='html')
message.set_boundary('ALT')
print(message)
message.add_attachment(b'\x00\x01', maintype='application', subtype='octet-stream', filename='data.bin')
message.set_boundary('MIX')
print(message.as_string())
print([part.get_content_type() for part in message.walk()])
for name, value in (('Subject', 'twice'), ('X-Line', 'a\nb')):
    try:
        message[name] = value
    except ValueError as error:
        print(error)
wide = EmailMessage()
wide['Subject'] = 'Héllo wörld'
wide.set_content('é' * 3)
print(wide['subject'], wide['content-transfer-encoding'], repr(wide.get_content()))
print(wide.as_bytes())
