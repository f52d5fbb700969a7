print([y for x in range(3) if (y := 1 // x)])
