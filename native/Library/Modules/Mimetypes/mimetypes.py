import os.path as posixpath
import urllib.parse

__all__ = ['knownfiles', 'inited', 'MimeTypes', 'guess_type', 'guess_file_type', 'guess_all_extensions',
           'guess_extension', 'add_type', 'init', 'read_mime_types', 'suffix_map', 'encodings_map', 'types_map',
           'common_types']

knownfiles = [
    '/etc/mime.types', '/etc/httpd/mime.types', '/etc/httpd/conf/mime.types', '/etc/apache/mime.types',
    '/etc/apache2/mime.types', '/usr/local/etc/httpd/conf/mime.types', '/usr/local/lib/netscape/mime.types',
    '/usr/local/etc/httpd/conf/mime.types', '/usr/local/etc/mime.types',
]
inited = False
_db = _winreg = None

# A type, then its extensions.
_TYPES = '''
text/javascript .js .mjs application/epub+zip .epub application/gzip .gz application/json .json
application/manifest+json .webmanifest application/msword .doc .dot .wiz application/n-quads .nq application/n-triples
.nt application/octet-stream .bin .a .dll .exe .o .obj .so application/oda .oda application/ogg .ogx application/pdf
.pdf application/pkcs7-mime .p7c application/postscript .ps .ai .eps application/trig .trig
application/vnd.apple.mpegurl .m3u .m3u8 application/vnd.ms-excel .xls .xlb application/vnd.ms-fontobject .eot
application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz application/vnd.oasis.opendocument.graphics .odg
application/vnd.oasis.opendocument.presentation .odp application/vnd.oasis.opendocument.spreadsheet .ods
application/vnd.oasis.opendocument.text .odt application/vnd.openxmlformats-officedocument.presentationml.presentation
.pptx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .xlsx
application/vnd.openxmlformats-officedocument.wordprocessingml.document .docx application/vnd.rar .rar
application/wasm .wasm application/x-7z-compressed .7z application/x-bcpio .bcpio application/x-cpio .cpio
application/x-csh .csh application/x-debian-package .deb application/x-dvi .dvi application/x-gtar .gtar
application/x-hdf .hdf application/x-hdf5 .h5 application/x-latex .latex application/x-mif .mif application/x-netcdf
.cdf .nc application/x-pkcs12 .p12 application/x-httpd-php .php application/x-pkcs12 .pfx application/x-pn-realaudio
.ram application/x-python-code .pyc .pyo application/x-rpm .rpm application/x-sh .sh application/x-shar .shar
application/x-shockwave-flash .swf application/x-sv4cpio .sv4cpio application/x-sv4crc .sv4crc application/x-tar .tar
application/x-tcl .tcl application/x-tex .tex application/x-texinfo .texi .texinfo application/x-troff .roff .t .tr
application/x-troff-man .man application/x-troff-me .me application/x-troff-ms .ms application/x-ustar .ustar
application/x-wais-source .src application/xml .xsl .rdf .wsdl .xpdl application/yaml .yaml .yml application/zip .zip
audio/3gpp .3gp .3gpp audio/3gpp2 .3g2 .3gpp2 audio/aac .aac .adts .loas .ass audio/basic .au .snd audio/flac .flac
audio/matroska .mka audio/mp4 .m4a audio/mpeg .mp3 .mp2 audio/ogg .ogg audio/opus .opus audio/x-aiff .aif .aifc .aiff
audio/x-pn-realaudio .ra audio/vnd.wave .wav font/otf .otf font/ttf .ttf audio/webm .weba font/woff .woff font/woff2
.woff2 image/avif .avif image/bmp .bmp image/emf .emf image/fits .fits image/g3fax .g3 image/gif .gif image/ief .ief
image/jp2 .jp2 image/jpeg .jpg .jpe .jpeg image/jpm .jpm image/jpx .jpx image/heic .heic image/heif .heif image/png
.png image/svg+xml .svg image/t38 .t38 image/tiff .tiff .tif image/tiff-fx .tfx image/vnd.microsoft.icon .ico
image/webp .webp image/wmf .wmf image/x-cmu-raster .ras image/x-portable-anymap .pnm image/x-portable-bitmap .pbm
image/x-portable-graymap .pgm image/x-portable-pixmap .ppm image/x-rgb .rgb image/x-xbitmap .xbm image/x-xpixmap .xpm
image/x-xwindowdump .xwd message/rfc822 .eml .mht .mhtml .nws model/gltf+json .gltf model/gltf-binary .glb model/stl
.stl text/css .css text/csv .csv text/html .html .htm text/markdown .md .markdown text/n3 .n3 text/plain .txt .bat .c
.h .ksh .pl .srt text/richtext .rtx text/rtf .rtf text/tab-separated-values .tsv text/vtt .vtt text/x-python .py
text/x-rst .rst text/x-setext .etx text/x-sgml .sgm .sgml text/x-vcard .vcf text/xml .xml video/matroska .mkv
video/matroska-3d .mk3d video/mp4 .mp4 video/mpeg .mpeg .m1v .mpa .mpe .mpg video/ogg .ogv video/quicktime .mov .qt
video/webm .webm video/vnd.avi .avi video/x-m4v .m4v video/x-ms-wmv .wmv video/x-sgi-movie .movie
'''
_COMMON = '''
application/rtf .rtf application/vnd.android.package-archive .apk audio/midi .midi .mid image/jpg .jpg
image/pict .pict .pct .pic text/xul .xul
'''


def _read(text):
    found, kind = {}, None
    for word in text.split():
        if word[0] == '.':
            found[word] = kind
        else:
            kind = word
    return found


def _default_mime_types():
    global types_map, common_types, suffix_map, encodings_map
    global _types_map_default, _common_types_default, _suffix_map_default, _encodings_map_default
    _types_map_default = types_map = _read(_TYPES)
    _common_types_default = common_types = _read(_COMMON)
    _suffix_map_default = suffix_map = {
        '.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2',
        '.txz': '.tar.xz'}
    _encodings_map_default = encodings_map = {
        '.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}


_default_mime_types()


class MimeTypes:
    """A table of the types of files by their extensions, standard ones and others."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _encodings_map_default.copy()
        self.suffix_map = _suffix_map_default.copy()
        self.types_map = {}, {}
        self.types_map_inv = {}, {}
        for extension, kind in _types_map_default.items():
            self.add_type(kind, extension, True)
        for extension, kind in _common_types_default.items():
            self.add_type(kind, extension, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Says what an extension means."""
        if ext and not ext.startswith('.'):
            import warnings
            warnings.warn('Using undotted extensions is deprecated and will raise a ValueError in Python 3.16',
                          DeprecationWarning, stacklevel=2)
        if not type:
            return
        self.types_map[strict][ext] = type
        known = self.types_map_inv[strict].setdefault(type, [])
        if ext not in known:
            known.append(ext)

    def guess_type(self, url, strict=True):
        """The type and the encoding of what a URL or a path names."""
        import os
        url = os.fspath(url)
        parts = urllib.parse.urlparse(url)
        if len(parts.scheme) < 2:
            return self.guess_file_type(url, strict=strict)
        if parts.scheme == 'data':
            url = url[5:]
            comma = url.find(',')
            if comma < 0:
                return None, None
            semicolon = url.find(';', 0, comma)
            kind = url[:semicolon if semicolon >= 0 else comma]
            if '=' in kind or '/' not in kind:
                kind = 'text/plain'
            return kind, None
        return self._guess(parts.path, strict)

    def guess_file_type(self, path, *, strict=True):
        """The type and the encoding of a file by its path."""
        import os
        return self._guess(os.fsdecode(path), strict)

    def _guess(self, path, strict):
        base, extension = posixpath.splitext(path)
        while (whole := self.suffix_map.get(extension.lower())) is not None:
            base, extension = posixpath.splitext(base + whole)
        encoding = self.encodings_map.get(extension)
        if encoding is not None:
            base, extension = posixpath.splitext(base)
        extension = extension.lower()
        if extension in self.types_map[True]:
            return self.types_map[True][extension], encoding
        return None if strict else self.types_map[False].get(extension), encoding

    def guess_all_extensions(self, type, strict=True):
        """All extensions of a type."""
        type = type.lower()
        found = list(self.types_map_inv[True].get(type, ()))
        if not strict:
            found += [each for each in self.types_map_inv[False].get(type, ()) if each not in found]
        return found

    def guess_extension(self, type, strict=True):
        """An extension of a type, or None."""
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        """Reads a file in the format of mime.types."""
        with open(filename, encoding='utf-8') as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Reads an open file in the format of mime.types."""
        while line := fp.readline():
            words = line.split()
            for place, word in enumerate(words):
                if word[0] == '#':
                    del words[place:]
                    break
            for extension in words[1:]:
                self.add_type(words[0], '.' + extension, strict)

    def read_windows_registry(self, strict=True):
        """Does nothing: there is no registry."""


def guess_type(url, strict=True):
    """The type and the encoding of what a URL or a path names."""
    return _table().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    """The type and the encoding of a file by its path."""
    return _table().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    """All extensions of a type."""
    return _table().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """An extension of a type, or None."""
    return _table().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Says what an extension means."""
    _table().add_type(type, ext, strict)


def _table():
    if _db is None:
        init()
    return _db


def init(files=None):
    """Makes the tables anew, with what the given files add."""
    global inited, _db, types_map, common_types, suffix_map, encodings_map
    inited = True
    fresh = MimeTypes()
    for name in files or ():
        fresh.read(name)
    encodings_map, suffix_map = fresh.encodings_map, fresh.suffix_map
    types_map, common_types = fresh.types_map[True], fresh.types_map[False]
    _db = fresh


def read_mime_types(file):
    """The types in a file, or None when it cannot be read."""
    try:
        opened = open(file, encoding='utf-8')
    except OSError:
        return None
    with opened:
        fresh = MimeTypes()
        fresh.readfp(opened, True)
        return fresh.types_map[True]
