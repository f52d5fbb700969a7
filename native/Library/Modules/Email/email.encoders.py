"""Encodings of the bodies of parts."""

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def _bytes_of(msg):
    payload = msg.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else str(payload).encode('ascii', 'surrogateescape')


def encode_base64(msg):
    from base64 import encodebytes
    msg.set_payload(encodebytes(_bytes_of(msg)).decode('ascii'))
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    from quopri import encodestring
    msg.set_payload(encodestring(_bytes_of(msg), quotetabs=True).replace(b' ', b'=20').decode('ascii'))
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    payload = msg.get_payload(decode=True)
    msg['Content-Transfer-Encoding'] = '7bit' if payload is None or payload.isascii() else '8bit'


def encode_noop(msg):
    pass
