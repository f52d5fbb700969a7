class Detailed(ValueError):
    def __str__(self):
        return f"<{len(self.args)} args>"


raise Detailed(1, 2)
