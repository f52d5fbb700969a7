def cleanup(resource):
    resource.close()


def work():
    try:
        raise ConnectionError("lost")
    except ConnectionError:
        cleanup(None)


work()
