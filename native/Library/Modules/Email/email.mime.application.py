__all__ = ['MIMEApplication']

from email.mime.nonmultipart import MIMENonMultipart


class MIMEApplication(MIMENonMultipart):
    def __init__(self, _data, _subtype='octet-stream', _encoder=None, *, policy=None, **_params):
        if _subtype is None:
            raise TypeError('Could not guess application MIME subtype')
        MIMENonMultipart.__init__(self, 'application', _subtype, policy=policy, **_params)
        self.set_payload(_data)
        from email.encoders import encode_base64
        (_encoder or encode_base64)(self)
