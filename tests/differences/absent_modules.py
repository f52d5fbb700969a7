# Modules that need a network, processes, threads or native code do not exist; the error says why and what to use.
try:
    import socket
except ModuleNotFoundError as error:
    print(error)
try:
    import threading
except ModuleNotFoundError as error:
    print(error)
try:
    import pickle
except ModuleNotFoundError as error:
    print(error)
