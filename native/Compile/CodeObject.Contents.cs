namespace Monty.Compile;

/// <content>What the instructions mention.</content>
internal sealed unsafe partial class CodeObject
{
    /// <summary>Names of globals and attributes in the order of their first use.</summary>
    public IEnumerable<string> NamesUsed()
    {
        var names = new List<string>();
        foreach (var instruction in Storage)
        {
            ref readonly var row = ref OpTable.Row(instruction.Op);
            Add(names, NameOf(row.A, instruction.A));
            Add(names, NameOf(row.B, instruction.B));
            Add(names, NameOf(row.C, instruction.C));
        }

        return names;
    }

    /// <summary>
    /// Constants in the order of their first use: as in <see cref="CodeUnit.Constants"/>, or inner code objects.
    /// </summary>
    public IEnumerable<object> ConstantsUsed()
    {
        var constants = new List<object>();
        foreach (var instruction in Storage)
        {
            ref readonly var row = ref OpTable.Row(instruction.Op);
            Add(constants, ConstantOf((Op)instruction.Op, row.B, instruction.B));
            Add(constants, ConstantOf((Op)instruction.Op, row.C, instruction.C));
        }

        return constants;
    }

    private string? NameOf(Operand kind, ushort operand) => kind switch
    {
        Operand.Global => Unit.GlobalNames[operand / Instruction.SlotBytes],
        Operand.Name => Unit.Names[operand],
        Operand.Cache => Unit.CacheNames[operand],
        _ => null,
    };

    private object? ConstantOf(Op op, Operand kind, ushort operand) => kind switch
    {
        Operand.Const => Unit.Constants[operand / Instruction.SlotBytes],
        Operand.Code => Unit.Codes[operand],
        Operand.Int when op == Op.LoadInt => (long)(short)operand,
        _ => null,
    };

    private static void Add<T>(List<T> items, T? item)
        where T : class
    {
        if (item is not null && !items.Contains(item))
        {
            items.Add(item);
        }
    }
}
