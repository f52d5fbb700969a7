IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = 0, 1, 2, 3, 4, 5
DEVICE_PACKET, WORK_PACKET = 0, 1


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0, 0, 0, 0]

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        p = queue
        while p.link is not None:
            p = p.link
        p.link = self
        return queue


class Task:
    def __init__(self, kernel, ident, priority, queue, waiting, ready):
        self.kernel = kernel
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.waiting = waiting
        self.held = False
        self.ready = ready
        kernel.tasks[ident] = self
        kernel.order.insert(0, self)

    def step(self, packet):
        raise NotImplementedError

    def runnable(self):
        return not self.held and (not self.waiting or self.queue is not None)

    def resume(self):
        packet = None
        if self.waiting:
            packet = self.queue
            self.queue = packet.link
            packet.link = None
            self.waiting = False
        return self.step(packet)

    def give(self, packet):
        self.queue = packet.append_to(self.queue)

    def wait(self):
        self.waiting = True

    def hold(self):
        self.kernel.holds += 1
        self.held = True

    def release(self, ident):
        self.kernel.tasks[ident].held = False

    def send(self, packet, ident):
        self.kernel.sent += 1
        packet.ident = self.ident
        self.kernel.tasks[ident].give(packet)


class Idler(Task):
    def __init__(self, kernel, count):
        super().__init__(kernel, IDLE, 0, None, False, True)
        self.seed = 1
        self.count = count

    def step(self, packet):
        self.count -= 1
        if self.count == 0:
            self.hold()
        elif self.seed & 1 == 0:
            self.seed //= 2
            self.release(DEVICE_A)
        else:
            self.seed = self.seed // 2 ^ 0xD008
            self.release(DEVICE_B)


class Worker(Task):
    def __init__(self, kernel, queue):
        super().__init__(kernel, WORKER, 1000, queue, True, True)
        self.target = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            self.wait()
            return
        self.target = HANDLER_B if self.target == HANDLER_A else HANDLER_A
        packet.datum = 0
        for i in range(4):
            self.letter += 1
            if self.letter > 26:
                self.letter = 1
            packet.data[i] = 64 + self.letter
        self.send(packet, self.target)


class Handler(Task):
    def __init__(self, kernel, ident, priority, queue, device):
        super().__init__(kernel, ident, priority, queue, True, True)
        self.work = None
        self.devices = None
        self.device = device

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        if self.work is not None:
            work = self.work
            if work.datum >= 4:
                self.work = work.link
                self.send(work, WORKER)
                return
            if self.devices is not None:
                device = self.devices
                self.devices = device.link
                device.datum = work.data[work.datum]
                work.datum += 1
                self.send(device, self.device)
                return
        self.wait()


class Device(Task):
    def __init__(self, kernel, ident, priority):
        super().__init__(kernel, ident, priority, None, True, False)
        self.pending = None

    def step(self, packet):
        if packet is None:
            if self.pending is None:
                self.wait()
            else:
                pending = self.pending
                self.pending = None
                self.send(pending, pending.ident)
        else:
            self.pending = packet
            self.hold()


class Kernel:
    def __init__(self):
        self.tasks = {}
        self.order = []
        self.holds = 0
        self.sent = 0

    def loop(self):
        while True:
            for task in self.order:
                if task.runnable():
                    task.resume()
                    break
            else:
                return


def run():
    kernel = Kernel()
    Idler(kernel, 2500)
    queue = Packet(None, 0, WORK_PACKET)
    queue = Packet(queue, 0, WORK_PACKET)
    Worker(kernel, queue)
    for ident, priority, device in ((HANDLER_A, 2000, DEVICE_A), (HANDLER_B, 3000, DEVICE_B)):
        queue = None
        for _ in range(3):
            queue = Packet(queue, device, DEVICE_PACKET)
        Handler(kernel, ident, priority, queue, device)
    Device(kernel, DEVICE_A, 4000)
    Device(kernel, DEVICE_B, 5000)
    kernel.loop()
    return [kernel.holds, kernel.sent]


run()
