# host: echo
import copy


class Slow:
    def __init__(self, v):
        self.v = v

    def __deepcopy__(self, memo):
        made = Slow(echo(self.v))
        memo[id(self)] = made
        return made

    def __copy__(self):
        return Slow(echo(-self.v))


x = Slow(3)
made = copy.deepcopy({'a': [x, x, (x,)], 'b': {x.v: x}})
print(made['a'][0] is made['a'][1], made['a'][2][0].v, made['b'][3] is made['a'][0], made['a'][0] is x, copy.copy(x).v)
