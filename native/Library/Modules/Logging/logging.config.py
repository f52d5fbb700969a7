"""Loggers, handlers and formatters as a dict describes them."""

import logging

__all__ = ['dictConfig', 'dictConfigClass', 'BaseConfigurator', 'DictConfigurator', 'valid_ident']

_IDENTIFIER = '^[a-z_][a-z0-9_]*$'


def valid_ident(s):
    from re import IGNORECASE, match
    if not match(_IDENTIFIER, s, IGNORECASE):
        raise ValueError(f'Not a valid Python identifier: {s!r}')
    return True


class BaseConfigurator:
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}

    def __init__(self, config):
        self.config = config

    def resolve(self, s):
        """What a dotted name stands for."""
        from unittest.mock import _module
        name, *rest = s.split('.')
        try:
            if name == '__main__':
                from doctest import _program
                found = _program()[rest.pop(0)]
            else:
                found = _module(name)
            for part in rest:
                name += '.' + part
                try:
                    found = getattr(found, part)
                except AttributeError:
                    found = _module(name)
            return found
        except (ImportError, KeyError) as error:
            raise ValueError(f'Cannot resolve {s!r}: {error}') from error

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        from re import findall
        first, *parts = findall(r'[^.\[\]]+', value)
        found = self.config[first]
        for part in parts:
            found = found[int(part) if part.isdigit() and not isinstance(found, dict) else part]
        return self.convert(found)

    def convert(self, value):
        if isinstance(value, dict):
            return {key: self.convert(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.convert(each) for each in value]
        if type(value) is tuple:
            return tuple([self.convert(each) for each in value])
        if isinstance(value, str) and '://' in value:
            prefix, _, rest = value.partition('://')
            if prefix in self.value_converters:
                return getattr(self, self.value_converters[prefix])(rest)
        return value

    def configure_custom(self, config):
        config = dict(config)
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        properties = config.pop('.', None)
        made = factory(**{key: self.convert(value) for key, value in config.items() if valid_ident(key)})
        for name, value in (properties or {}).items():
            setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f'Unsupported version: {config["version"]}')
        if config.get('incremental'):
            for name, each in config.get('handlers', {}).items():
                handler = logging.getHandlerByName(name)
                if handler is None:
                    raise ValueError(f'No handler found with name {name!r}')
                if each.get('level'):
                    handler.setLevel(logging._check_level(each['level']))
            for name, each in config.get('loggers', {}).items():
                self.configure_logger(name, each, True)
            if config.get('root'):
                self.configure_root(config['root'], True)
            return
        self.formatters = self.made('formatters', self.configure_formatter)
        self.filters = self.made('filters', self.configure_filter)
        self.handlers = {}
        later = []
        for name, each in sorted(config.get('handlers', {}).items()):
            target = each.get('target')
            if isinstance(target, str) and target not in self.handlers and target in config['handlers']:
                later.append((name, each))
            else:
                self.add_handler(name, each)
        for name, each in later:
            self.add_handler(name, each)
        kept = config.get('loggers', {})
        if config.get('disable_existing_loggers', True):
            for name, logger in logging.root.manager.loggerDict.items():
                if name not in kept and not any(name.startswith(each + '.') for each in kept):
                    logger.disabled = True
        for name, each in kept.items():
            try:
                self.configure_logger(name, each)
            except Exception as error:
                raise ValueError(f'Unable to configure logger {name!r}') from error
        if config.get('root'):
            try:
                self.configure_root(config['root'])
            except Exception as error:
                raise ValueError('Unable to configure root logger') from error

    def made(self, kind, configure):
        found = {}
        for name, each in self.config.get(kind, {}).items():
            try:
                found[name] = configure(each)
            except Exception as error:
                raise ValueError(f'Unable to configure {kind[:-1]} {name!r}') from error
        return found

    def add_handler(self, name, config):
        try:
            handler = self.configure_handler(dict(config))
            handler.name = name
            self.handlers[name] = handler
        except Exception as error:
            raise ValueError(f'Unable to configure handler {name!r}') from error

    def configure_formatter(self, config):
        if '()' in config:
            config = dict(config)
            if config['()'] == 'logging.Formatter' or 'format' in config:
                config.setdefault('fmt', config.pop('format', None))
            return self.configure_custom(config)
        kind = self.resolve(config['class']) if 'class' in config else logging.Formatter
        options = {'defaults': config['defaults']} if 'defaults' in config else {}
        return kind(config.get('format'), config.get('datefmt'), config.get('style', '%'),
                    config.get('validate', True), **options)

    def configure_filter(self, config):
        return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for each in filters:
            try:
                filterer.addFilter(each if callable(each) or callable(getattr(each, 'filter', None))
                                   else self.filters[each])
            except Exception as error:
                raise ValueError(f'Unable to add filter {each!r}') from error

    def configure_handler(self, config):
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as error:
                raise ValueError(f'Unable to set formatter {formatter!r}') from error
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        properties = config.pop('.', None)
        if '()' in config:
            factory = config.pop('()')
            factory = factory if callable(factory) else self.resolve(factory)
        else:
            factory = config.pop('class')
            factory = factory if callable(factory) else self.resolve(factory)
            from logging.handlers import MemoryHandler
            is_memory = isinstance(factory, type) and issubclass(factory, MemoryHandler)
            if is_memory and 'flushLevel' in config:
                config['flushLevel'] = logging._check_level(config['flushLevel'])
            if is_memory and config.get('target'):
                target = config['target']
                config['target'] = target if isinstance(target, logging.Handler) else self.handlers[target]
        made = factory(**{key: self.convert(value) for key, value in config.items() if valid_ident(key)})
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._check_level(level))
        if filters:
            self.add_filters(made, filters)
        for name, value in (properties or {}).items():
            setattr(made, name, value)
        return made

    def add_handlers(self, logger, handlers):
        for each in handlers:
            try:
                logger.addHandler(self.handlers[each])
            except Exception as error:
                raise ValueError(f'Unable to add handler {each!r}') from error

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level')
        if level is not None:
            logger.setLevel(logging._check_level(level))
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            self.add_handlers(logger, config.get('handlers') or [])
            self.add_filters(logger, config.get('filters') or [])

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        if config.get('propagate') is not None:
            logger.propagate = config['propagate']

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    raise NotImplementedError('give dictConfig a dict; files of settings name code that would have to be evaluated')
