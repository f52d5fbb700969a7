for c in "ßﬀŉǰΐᾳῳẞİıſKÅΣσςǅǆǄﬃև":
    print(
        ascii(c), ascii(c.upper()), ascii(c.lower()), ascii(c.title()), ascii(c.casefold()),
        ascii(c.swapcase()), ascii(c.capitalize()),
    )
print(
    ascii("ΑΣ".lower()), ascii("ΑΣΑ".lower()), ascii("Σ".lower()), ascii("Α Σ".lower()),
    ascii("ΑΣ.".lower()), "STRASSE".casefold() == "straße".casefold(),
)
