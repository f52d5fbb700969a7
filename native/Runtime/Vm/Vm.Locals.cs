using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>The variables of the running frame, for locals().</content>
internal sealed unsafe partial class Vm
{
    /// <summary>The bound variables of the running function or class body as a new dict; null in a module.</summary>
    public PyDict? CopyLocals()
    {
        var first = (int)(Base / Instruction.SlotBytes);
        if (first < 1 || Stack[first - 1].Ref is not { } header)
        {
            return null;
        }

        var function = Interpreter.FunctionOf(header);
        var code = function.Code;
        if ((code.Flags & CodeFlags.ClassBody) != 0)
        {
            return Stack[first].Ref as PyDict;
        }

        if ((code.Flags & CodeFlags.Module) != 0)
        {
            return null;
        }

        return LocalsOf(function, Stack.AsSpan(first), isNew: false);
    }

    /// <summary>The bound variables of a function by its registers; of a new call those are the parameters.</summary>
    public static PyDict LocalsOf(PyFunction function, ReadOnlySpan<Value> registers, bool isNew)
    {
        var code = function.Code;
        var names = new PyDict();
        var count = isNew ? code.ParameterCount : code.LocalNames.Length;
        for (var i = 0; i < count; i++)
        {
            Add(names, code.LocalNames[i], registers[i]);
        }

        foreach (var (name, register) in code.CellLocals)
        {
            if (!isNew || Array.IndexOf(code.LocalNames, name, 0, count) >= 0)
            {
                Add(names, name, registers[register]);
            }
        }

        for (var i = 0; i < code.FreeNames.Length; i++)
        {
            Add(names, code.FreeNames[i], function.Closure[i].Content);
        }

        return names;
    }

    /// <summary>A variable of the running function by its name; null when it has none or no value.</summary>
    public Value? FindLocal(string name)
    {
        var first = (int)(Base / Instruction.SlotBytes);
        if (first < 1 || Stack[first - 1].Ref is not { } header)
        {
            return null;
        }

        var code = Interpreter.FunctionOf(header).Code;
        var index = Array.IndexOf(code.LocalNames, name);
        if (index < 0 || (code.Flags & (CodeFlags.Module | CodeFlags.ClassBody)) != 0)
        {
            return null;
        }

        var value = Stack[first + index];
        foreach (var (cell, register) in code.CellLocals)
        {
            value = cell == name ? Stack[first + register] : value;
        }

        value = value.Ref is PyCell content ? content.Content : value;
        return value.Ref is Tag { Kind: >= TagKind.Unbound } ? null : value;
    }

    private static void Add(PyDict names, string name, in Value value)
    {
        var content = value.Ref is PyCell cell ? cell.Content : value;
        if (content.Ref is not Tag { Kind: >= TagKind.Unbound } && !name.StartsWith('.'))
        {
            names.SetStr(name, content);
        }
    }
}
