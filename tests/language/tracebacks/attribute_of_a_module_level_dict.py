config = {"debug": True}
config.debug
