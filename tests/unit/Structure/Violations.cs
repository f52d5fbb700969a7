namespace Monty.Tests.Structure;

/// <summary>Reports what a checker found as one readable failure.</summary>
internal static class Violations
{
    private const int MaxShown = 40;

    /// <summary>Fails when there is any violation, showing the first ones.</summary>
    public static void AssertNone(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        var rest = all.Count > MaxShown ? $"\n... and {all.Count - MaxShown} more" : "";
        Assert.True(all.Count == 0, $"{all.Count} violation(s):\n" + string.Join('\n', all.Take(MaxShown)) + rest);
    }

    /// <summary>Checks that a checker reports one violation for a bad snippet and that it names the reason.</summary>
    public static void AssertOne(IEnumerable<string> violations, string reason) =>
        Assert.Contains(reason, Assert.Single(violations), StringComparison.Ordinal);
}
