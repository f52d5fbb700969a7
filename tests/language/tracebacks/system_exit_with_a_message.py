def stop():
    raise SystemExit("stopping")


stop()
