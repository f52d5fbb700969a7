import base64

for attempt in (lambda: base64.b64encode('text'), lambda: base64.b64decode('é'), lambda: base64.b64decode(5),
                lambda: base64.b32encode(None), lambda: base64.encodebytes('x'), lambda: base64.b85encode('x'),
                lambda: base64.b85decode('~~~~~~'), lambda: base64.a85decode(b'v'),
                lambda: base64.b64encode(b'x', altchars=b'abc')):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(base64.b64encode(bytearray(b'ok')), base64.b64encode(memoryview(b'ok')))
