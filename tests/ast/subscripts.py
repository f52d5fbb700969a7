a[b], a[b, c], a[b,], a[:], a[b:], a[:c], a[b:c:d], a[::], a[b:c, d], a[*b], a[*b, c:d], a[b := c], a[()], a[(b, c)]
