class _Feature:
    compiler_flag: int
    optional: tuple[int, int, int, str, int]
    mandatory: tuple[int, int, int, str, int] | None
    def __init__(self, optional_release: tuple[int, int, int, str, int],
                 mandatory_release: tuple[int, int, int, str, int] | None, compiler_flag: int) -> None: ...
    def getOptionalRelease(self) -> tuple[int, int, int, str, int]: ...
    def getMandatoryRelease(self) -> tuple[int, int, int, str, int] | None: ...

all_feature_names: list[str]
absolute_import: _Feature
annotations: _Feature
barry_as_FLUFL: _Feature
division: _Feature
generator_stop: _Feature
generators: _Feature
nested_scopes: _Feature
print_function: _Feature
unicode_literals: _Feature
with_statement: _Feature
