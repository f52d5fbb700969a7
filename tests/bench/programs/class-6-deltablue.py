class Strength:
    def __init__(self, level, name):
        self.level = level
        self.name = name

    def stronger(self, other):
        return self.level < other.level


REQUIRED = Strength(0, "required")
STRONG = Strength(1, "strong")
NORMAL = Strength(2, "normal")
WEAK = Strength(3, "weak")


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk = WEAK
        self.stay = True


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def attach(self, planner):
        for variable in self.variables():
            variable.constraints.append(self)
        planner.add(self)

    def variables(self):
        return []

    def execute(self):
        pass


class Edit(Constraint):
    def __init__(self, variable, strength, planner):
        super().__init__(strength)
        self.output = variable
        self.attach(planner)

    def variables(self):
        return [self.output]

    def choose(self, mark):
        free = self.output.mark != mark and self.strength.stronger(self.output.walk)
        return self.output if free else None


class Scale(Constraint):
    def __init__(self, source, factor, offset, target, strength, planner):
        super().__init__(strength)
        self.source = source
        self.factor = factor
        self.offset = offset
        self.target = target
        self.forward = True
        self.attach(planner)

    def variables(self):
        return [self.source, self.target]

    def choose(self, mark):
        if self.target.mark != mark and self.strength.level <= self.target.walk.level:
            self.forward = True
            return self.target
        return None

    def execute(self):
        if self.forward:
            self.target.value = self.source.value * self.factor + self.offset
        else:
            self.source.value = (self.target.value - self.offset) // self.factor


class Equal(Scale):
    def __init__(self, source, target, strength, planner):
        super().__init__(source, 1, 0, target, strength, planner)


class Planner:
    def __init__(self):
        self.mark = 0

    def add(self, constraint):
        self.mark += 1
        output = constraint.choose(self.mark)
        if output is not None:
            output.determined_by = constraint
            output.mark = self.mark
            output.walk = constraint.strength
            self.propagate(output)

    def propagate(self, variable):
        todo = [variable]
        while todo:
            current = todo.pop()
            for constraint in current.constraints:
                if isinstance(constraint, Scale) and constraint.source is current:
                    constraint.execute()
                    todo.append(constraint.target)

    def plan(self, variable):
        order = []
        todo = [variable]
        while todo:
            current = todo.pop()
            for constraint in current.constraints:
                if isinstance(constraint, Scale) and constraint.source is current:
                    order.append(constraint)
                    todo.append(constraint.target)
        return order


def run():
    planner = Planner()
    variables = [Variable("v" + str(i), i) for i in range(60)]
    for i in range(59):
        if i % 3:
            Equal(variables[i], variables[i + 1], REQUIRED, planner)
        else:
            Scale(variables[i], 1, i, variables[i + 1], STRONG, planner)
    Edit(variables[0], NORMAL, planner)
    plan = planner.plan(variables[0])
    total = 0
    for value in range(2000):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        total += variables[-1].value
    return [total, len(plan)]


run()
