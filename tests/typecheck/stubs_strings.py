from typing import reveal_type

text: str = str(1)
number: int = int("3")

reveal_type(text.split(","))  # reveal: list[str]
reveal_type(text.partition(","))  # reveal: tuple[str, str, str]
reveal_type(text.upper())  # reveal: str
reveal_type(text.find("a"))  # reveal: int
reveal_type(text.encode())  # reveal: bytes
reveal_type(text.splitlines())  # reveal: list[str]
reveal_type(text.startswith(("a", "b")))  # reveal: bool
reveal_type(text.maketrans("a", "b"))  # reveal: dict[int, int]
reveal_type(", ".join(text.split()))  # reveal: str
reveal_type(text + text)  # reveal: str
reveal_type(text * number)  # reveal: str
reveal_type(text % number)  # reveal: str
reveal_type(text[0])  # reveal: str
reveal_type(text[1:])  # reveal: str
reveal_type(number + number)  # reveal: int
reveal_type(number / number)  # reveal: int | float
reveal_type(number // number)  # reveal: int
reveal_type(number + 1.5)  # reveal: int | float
reveal_type(number ** 2)  # reveal: int
reveal_type(number ** -1)  # reveal: int | float
reveal_type(divmod(number, 2))  # reveal: tuple[int, int]
reveal_type(number.bit_length())  # reveal: int
reveal_type(-number)  # reveal: int
reveal_type(float("1.5").is_integer())  # reveal: bool
reveal_type(round(1.5 * number))  # reveal: int
reveal_type(round(1.5 * number, 2))  # reveal: int | float
reveal_type(abs(number))  # reveal: int
reveal_type(abs(-1.5 * number))  # reveal: int | float
reveal_type(pow(number, 2))  # reveal: int
reveal_type(number < 3)  # reveal: bool
reveal_type(bytes(number).hex())  # reveal: str
reveal_type(text.encode()[0])  # reveal: int
reveal_type(text.encode()[1:])  # reveal: bytes
reveal_type(complex(1, 2).real)  # reveal: int | float
