__all__ = ['MIMEBase']

import email.message


class MIMEBase(email.message.Message):
    def __init__(self, _maintype, _subtype, *, policy=None, **_params):
        email.message.Message.__init__(self, policy=policy)
        self.add_header('Content-Type', f'{_maintype}/{_subtype}', **_params)
        self['MIME-Version'] = '1.0'
