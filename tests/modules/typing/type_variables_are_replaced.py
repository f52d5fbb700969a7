from typing import Callable, Dict, List, Optional, TypeVar, Union

T = TypeVar('T')
print(List[T][int], Dict[str, T][bool], List[T].__parameters__, Callable[[T], T][int], Optional[T][int], Union[T, None, int][str])
