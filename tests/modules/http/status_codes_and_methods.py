from http import HTTPMethod, HTTPStatus

print(HTTPStatus.NOT_FOUND, HTTPStatus(404).phrase, HTTPStatus.OK.value, HTTPStatus['CREATED'] == 201)
print(HTTPStatus.IM_A_TEAPOT.description, HTTPStatus(301).is_redirection, HTTPStatus(500).is_server_error)
print(f'{HTTPStatus.OK} {HTTPStatus.OK!r}', HTTPMethod.GET, repr(HTTPMethod.POST), HTTPMethod.PUT.description)
try:
    HTTPStatus(999)
except ValueError as error:
    print(error)
