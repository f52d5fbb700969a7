result = {"alpha": 1, "beta": 2, "gamma": 3}["alpha"] + {"alpha": 1, "beta": 2}["delta"] + sum([1, 2, 3, 4, 5])
