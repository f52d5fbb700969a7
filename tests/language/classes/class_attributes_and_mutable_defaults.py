class Team:
    members = []
    count = 0
    limits = {"max": 2}

    def add(self, name):
        self.members.append(name)
        self.count += 1
        self.limits["max"] -= 1
        return self


a, b = Team().add("x"), Team().add("y")
print(a.members is b.members, Team.members, a.count, b.count, Team.count, Team.limits, vars(a))
Team.members = ["new"]
a.members = ["own"]
print(a.members, b.members, "members" in vars(a), "members" in vars(b))


class Sub(Team):
    members = Team.members + ["sub"]


print(Sub.members, Team.members, Sub().count, Sub.limits is Team.limits)
