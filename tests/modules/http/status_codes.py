# The status codes and methods of HTTP.
from http import HTTPMethod, HTTPStatus

for status in HTTPStatus:
    print(status.value, status.name, '|', status.phrase, '|', status.description)
print(repr(HTTPStatus.OK), str(HTTPStatus.OK), f'{HTTPStatus.NOT_FOUND}', HTTPStatus(404) is HTTPStatus.NOT_FOUND)
print(HTTPStatus.OK == 200, HTTPStatus['OK'], 404 in HTTPStatus, HTTPStatus.OK < 300, HTTPStatus.OK + 1)
for status in (100, 204, 302, 418, 503):
    status = HTTPStatus(status)
    print(status, status.is_informational, status.is_success, status.is_redirection, status.is_client_error,
          status.is_server_error)
print(HTTPStatus.UNPROCESSABLE_ENTITY, repr(HTTPStatus.REQUEST_URI_TOO_LONG), len(HTTPStatus.__members__))
for method in HTTPMethod:
    print(repr(method), method, method.description)
print(HTTPMethod('GET'), HTTPMethod.POST == 'POST', HTTPMethod.GET.lower())
for bad in (299, 'x', None):
    try:
        HTTPStatus(bad)
    except ValueError as error:
        print(error)
try:
    HTTPMethod('get')
except ValueError as error:
    print(error)
match HTTPStatus.CREATED:
    case HTTPStatus.OK | HTTPStatus.CREATED:
        print('good')
