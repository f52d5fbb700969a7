__all__ = ['MIMEAudio']

from email.mime.nonmultipart import MIMENonMultipart


class MIMEAudio(MIMENonMultipart):
    def __init__(self, _data, _subtype=None, _encoder=None, *, policy=None, **_params):
        if _subtype is None:
            raise TypeError('Could not guess audio MIME subtype')
        MIMENonMultipart.__init__(self, 'audio', _subtype, policy=policy, **_params)
        self.set_payload(_data)
        from email.encoders import encode_base64
        (_encoder or encode_base64)(self)
