return 1
await x
yield y
