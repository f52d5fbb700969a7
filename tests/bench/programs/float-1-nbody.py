SOLAR_MASS = 39.47841760435743
DAYS = 365.24


def bodies():
    return [
        {"p": [0.0, 0.0, 0.0], "v": [0.0, 0.0, 0.0], "m": SOLAR_MASS},
        {"p": [4.8414, -1.1603, -0.1036], "v": [0.00166 * DAYS, 0.0077 * DAYS, -0.000069 * DAYS], "m": 0.00095 * SOLAR_MASS},
        {"p": [8.3433, 4.1247, -0.4035], "v": [-0.00276 * DAYS, 0.005 * DAYS, 0.000023 * DAYS], "m": 0.00028 * SOLAR_MASS},
        {"p": [12.8943, -15.1111, -0.2233], "v": [0.00296 * DAYS, 0.00237 * DAYS, -0.00003 * DAYS], "m": 0.00004 * SOLAR_MASS},
        {"p": [15.3796, -25.9193, 0.1792], "v": [0.00268 * DAYS, 0.00162 * DAYS, -0.000095 * DAYS], "m": 0.00005 * SOLAR_MASS},
    ]


def advance(system, dt):
    count = len(system)
    for i in range(count):
        one = system[i]
        p = one["p"]
        v = one["v"]
        mass = one["m"]
        for j in range(i + 1, count):
            two = system[j]
            q = two["p"]
            w = two["v"]
            other = two["m"]
            dx = p[0] - q[0]
            dy = p[1] - q[1]
            dz = p[2] - q[2]
            mag = dt / ((dx * dx + dy * dy + dz * dz) ** 1.5)
            v[0] -= dx * other * mag
            v[1] -= dy * other * mag
            v[2] -= dz * other * mag
            w[0] += dx * mass * mag
            w[1] += dy * mass * mag
            w[2] += dz * mass * mag
    for one in system:
        p = one["p"]
        v = one["v"]
        p[0] += dt * v[0]
        p[1] += dt * v[1]
        p[2] += dt * v[2]


def run():
    system = bodies()
    for _ in range(4500):
        advance(system, 0.01)
    return [round(x, 6) for x in system[0]["p"]]


run()
