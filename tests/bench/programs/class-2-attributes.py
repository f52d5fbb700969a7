class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


def run():
    bodies = [Vector(i * 1.0, i * 2.0, i * 0.5) for i in range(100)]
    total = 0.0
    for _ in range(2500):
        for body in bodies:
            body.x += body.y * 0.01
            body.y -= body.z * 0.01
            body.z += body.x * 0.001
    for body in bodies:
        total += body.x + body.y + body.z
    return round(total, 6)


run()
