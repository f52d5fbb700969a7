__all__ = ['MIMEImage']

from email.mime.nonmultipart import MIMENonMultipart


class MIMEImage(MIMENonMultipart):
    def __init__(self, _data, _subtype=None, _encoder=None, *, policy=None, **_params):
        if _subtype is None:
            raise TypeError('Could not guess image MIME subtype')
        MIMENonMultipart.__init__(self, 'image', _subtype, policy=policy, **_params)
        self.set_payload(_data)
        from email.encoders import encode_base64
        (_encoder or encode_base64)(self)
