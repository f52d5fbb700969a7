class Deque:
    class Node:
        __slots__ = "value", "prev", "next"

        def __init__(self, value):
            self.value = value
            self.prev = self.next = None

    def __init__(self, items=()):
        self.head = self.tail = None
        self.size = 0
        for x in items:
            self.append(x)

    def append(self, value):
        node = self.Node(value)
        node.prev = self.tail
        if self.tail:
            self.tail.next = node
        else:
            self.head = node
        self.tail = node
        self.size += 1

    def popleft(self):
        if not self.head:
            raise IndexError("pop from an empty deque")
        node, self.head = self.head, self.head.next
        if self.head:
            self.head.prev = None
        else:
            self.tail = None
        self.size -= 1
        return node.value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        node = self.tail
        while node:
            yield node.value
            node = node.prev

    def __len__(self):
        return self.size


d = Deque("abc")
print(list(d), list(reversed(d)), len(d), d.popleft(), [d.popleft() for _ in range(2)], len(d), bool(d))
try:
    d.popleft()
except IndexError as e:
    print(e)
