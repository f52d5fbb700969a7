class Stack:
    def __init__(self):
        self._items = []

    def push(self, x):
        self._items.append(x)

    def pop(self):
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()

    def __len__(self):
        return len(self._items)


def balanced(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, Stack()
    for c in text:
        if c in pairs.values():
            stack.push(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return False
    return not stack


def rpn(text):
    stack = []
    for t in text.split():
        if t in "+-*/":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else float("nan")}[t])
        else:
            stack.append(float(t))
    return stack[0]


print([balanced(t) for t in ("([]{})", "([)]", "((", "", ")")], rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"))
try:
    Stack().pop()
except IndexError as e:
    print(e)
