from http import HTTPMethod, HTTPStatus

for code in (100, 200, 204, 301, 404, 418, 429, 500, 503):
    status = HTTPStatus(code)
    print(int(status), status.name, status.phrase, status.is_success, status.is_client_error, status.is_server_error)
print(HTTPStatus.NOT_FOUND == 404, repr(HTTPStatus.OK), str(HTTPStatus.OK), f'{HTTPStatus.CREATED}')
print(HTTPStatus.ACCEPTED.is_informational, HTTPStatus.FOUND.is_redirection)
print(repr(HTTPMethod.GET), HTTPMethod.PATCH == 'PATCH', [method.value for method in HTTPMethod])
try:
    HTTPStatus(299)
except ValueError as error:
    print(error)
