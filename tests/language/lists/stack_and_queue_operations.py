stack, queue = [], []
for n in range(5):
    stack.append(n)
    queue.insert(0, n)
print(stack.pop(), stack, queue.pop(), queue, stack[-1], queue[0], [stack.pop() for _ in range(2)], stack)
queue[len(queue) :] = [9]
queue.extend(stack)
queue += (7, 8)
queue.remove(9)
print(queue, queue.index(7), queue.count(0), queue[::-1], queue[1:-1], 8 in queue)
while queue:
    head, *queue = queue
    if head % 2 == 0 and head < 5:
        queue.append(head + 5)
    print(head, end=" ")
print(queue)
history, undone = ["a"], []
for command in "b c undo undo redo d".split():
    if command == "undo":
        undone.append(history.pop())
    elif command == "redo":
        history.append(undone.pop())
    else:
        history.append(command)
        undone.clear()
print(history, undone)
