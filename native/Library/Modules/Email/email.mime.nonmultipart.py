__all__ = ['MIMENonMultipart']

from email.mime.base import MIMEBase


class MIMENonMultipart(MIMEBase):
    def attach(self, payload):
        from email.errors import MultipartConversionError
        raise MultipartConversionError('Cannot attach additional subparts to non-multipart/*')
