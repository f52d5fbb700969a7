using System.Globalization;
using System.Text;
using Monty.Compile;
using Monty.Tests.Structure;

namespace Monty.Tests.Compile;

/// <summary>native/Compile/OPCODES.md is made from the table; MONTY_REWRITE=1 writes it anew.</summary>
public sealed class OpcodesDocument
{
    /// <summary>The document says what the table says.</summary>
    [Fact]
    public void DocumentFollowsTheTable()
    {
        string text = Render();
        string path = Path.Combine(Repository.Root, "native", "Compile", "OPCODES.md");
        if (Environment.GetEnvironmentVariable("MONTY_REWRITE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    /// <summary>Every operation has a row at its own number.</summary>
    [Fact]
    public void EveryOperationHasARow()
    {
        foreach (Op op in Enum.GetValues<Op>())
        {
            OpRow row = OpTable.Row((int)op);
            Assert.Equal(op, row.Op);
            Assert.False(string.IsNullOrEmpty(row.Summary));
        }
    }

    private static string Render()
    {
        var text = new StringBuilder();
        text.Append("# Instructions\n\n");
        text.Append("Made from `OpTable.cs` by `OpcodesDocument` (MONTY_REWRITE=1 writes it anew). ");
        text.Append("Operands A, B, C are 16 bits each.\n\n");
        text.Append("Flags: E control does not reach the next instruction, J may jump, ");
        text.Append("C may call Python code or suspend.\n\n");
        text.Append("| no. | name | A | B | C | flags | what it does |\n|---|---|---|---|---|---|---|\n");
        foreach (OpRow row in OpTable.Rows)
        {
            if (row.Summary is null)
            {
                continue;
            }

            string flags = ((row.Flags & OpFlags.Ends) != 0 ? "E" : "") + ((row.Flags & OpFlags.Jumps) != 0 ? "J" : "")
                + ((row.Flags & OpFlags.Calls) != 0 ? "C" : "");
            text.Append(CultureInfo.InvariantCulture, $"| {(int)row.Op} | {row.Op} | {Name(row.A)} | {Name(row.B)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Name(row.C)} | {flags} | {Escape(row.Summary)} |\n");
        }

        return text.ToString();
    }

    private static string Name(Operand operand) => operand == Operand.None ? "" : operand.ToString();

    private static string Escape(string summary) => summary.Replace("|", "\\|", StringComparison.Ordinal);
}
