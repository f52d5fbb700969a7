import io
import urllib.error

error = urllib.error.HTTPError('http://x/y', 404, 'Not Found', {'a': 'b'}, io.BytesIO(b'body'))
print(error, repr(error), error.code, error.status, error.reason, error.headers, error.info())
print(error.read(), error.url, error.geturl(), error.filename, error.getcode(), isinstance(error, urllib.error.URLError))
try:
    raise urllib.error.URLError(OSError(5, 'broken'), 'f')
except OSError as caught:
    print(caught, repr(caught), caught.reason.errno, caught.filename)
print(urllib.error.ContentTooShortError('short', b'c').content, urllib.error.HTTPError('u', 500, 'm', None, None).read())
try:
    raise error
except urllib.error.URLError as caught:
    with caught as response:
        print(response is error, response.closed)
