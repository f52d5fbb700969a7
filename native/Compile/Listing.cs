using System.Globalization;
using System.Numerics;
using System.Text;

namespace Monty.Compile;

/// <summary>
/// The text form of compiled code: one line per instruction with names of registers, constants and targets.
/// </summary>
internal static class Listing
{
    private const int OpWidth = 22;

    /// <summary>Lists all code objects of a unit.</summary>
    public static string Write(CodeUnit unit)
    {
        var text = new StringBuilder();
        foreach (CodeObject code in unit.Codes)
        {
            Write(code, text);
        }

        return text.ToString();
    }

    /// <summary>Lists one code object.</summary>
    public static void Write(CodeObject code, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"code {code.Index} {code.QualifiedName}");
        text.Append(CultureInfo.InvariantCulture, $"  frame {code.FrameSize}");
        if (code.Flags != CodeFlags.None)
        {
            text.Append("  ").Append(code.Flags.ToString());
        }

        text.Append('\n');
        WriteNames(text, "locals", code.LocalNames);
        WriteNames(text, "free", code.FreeNames);
        bool[] targets = FindTargets(code);
        for (int i = 0; i < code.Instructions.Length; i++)
        {
            text.Append(targets[i] ? '>' : ' ');
            text.Append(i.ToString(CultureInfo.InvariantCulture).PadLeft(4)).Append("  ");
            Write(code, i, text);
            text.Append('\n');
        }

        foreach (HandlerRow row in code.Handlers)
        {
            text.Append(CultureInfo.InvariantCulture, $"  handler {row.Start}..{row.End} -> {row.Handler}");
            text.Append(' ').Append(Register(code, row.Register)).Append('\n');
        }

        text.Append('\n');
    }

    /// <summary>The name of a register: the local that lives there or a number.</summary>
    public static string Register(CodeObject code, int register) =>
        register < code.LocalNames.Length
            ? code.LocalNames[register]
            : string.Create(CultureInfo.InvariantCulture, $"t{register - code.LocalNames.Length}");

    private static void WriteNames(StringBuilder text, string title, string[] names)
    {
        if (names.Length != 0)
        {
            text.Append("  ").Append(title).Append(' ').AppendJoin(", ", names).Append('\n');
        }
    }

    private static bool[] FindTargets(CodeObject code)
    {
        bool[] targets = new bool[code.Instructions.Length];
        for (int i = 0; i < targets.Length; i++)
        {
            int target = CodeVerifier.JumpTarget(code.Instructions, i);
            if (target >= 0 && target < targets.Length)
            {
                targets[target] = true;
            }
        }

        foreach (HandlerRow row in code.Handlers)
        {
            targets[row.Handler] = true;
        }

        return targets;
    }

    private static void Write(CodeObject code, int index, StringBuilder text)
    {
        Instruction instruction = code.Instructions[index];
        ref readonly OpRow row = ref OpTable.Row(instruction.Op);
        int start = text.Length;
        text.Append(row.Op.ToString());
        bool isFirst = true;
        ReadOnlySpan<Operand> kinds = [row.A, row.B, row.C];
        ReadOnlySpan<ushort> values = [instruction.A, instruction.B, instruction.C];
        for (int i = 0; i < 3; i++)
        {
            string operand = Write(code, index, row.Op, kinds[i], values[i]);
            if (operand.Length == 0)
            {
                continue;
            }

            if (isFirst)
            {
                text.Append(' ', Math.Max(1, OpWidth - (text.Length - start)));
            }

            text.Append(isFirst ? "" : ", ").Append(operand);
            isFirst = false;
        }
    }

    private static string Write(CodeObject code, int index, Op op, Operand kind, int value)
    {
        switch (kind)
        {
            case Operand.Read or Operand.Write or Operand.Window:
                return Register(code, value / Instruction.SlotBytes);
            case Operand.Const:
                return Constant(code.Unit.Constants[value / Instruction.SlotBytes]);
            case Operand.Global:
                return code.Unit.GlobalNames[value / Instruction.SlotBytes];
            case Operand.Free:
                return code.FreeNames[value];
            case Operand.Name:
                return code.Unit.Names[value];
            case Operand.Cache:
                return code.Unit.CacheNames[value];
            case Operand.Code:
                return string.Create(CultureInfo.InvariantCulture, $"code {value} {code.Unit.Codes[value].Name}");
            case Operand.Int:
                return ((short)value).ToString(CultureInfo.InvariantCulture);
            case Operand.UInt:
                return op == Op.CallIntrinsic
                    ? ((Intrinsic)value).ToString()
                    : value.ToString(CultureInfo.InvariantCulture);
            case Operand.Jump:
                return "-> " + CodeVerifier.JumpTarget(code.Instructions, index).ToString(CultureInfo.InvariantCulture);
            case Operand.WideLow:
                return Wide(code, index, op);
            default:
                return "";
        }
    }

    private static string Wide(CodeObject code, int index, Op op)
    {
        int number = code.Instructions[index].Wide;
        return op switch
        {
            Op.Jump => "-> " + CodeVerifier.JumpTarget(code.Instructions, index).ToString(CultureInfo.InvariantCulture),
            Op.LoadConstWide => Constant(code.Unit.Constants[number]),
            _ => code.Unit.GlobalNames[number],
        };
    }

    private static string Constant(object value)
    {
        switch (value)
        {
            case string text:
                return Quote(text);
            case byte[] bytes:
                return "b" + Quote(Encoding.Latin1.GetString(bytes));
            case bool flag:
                return flag ? "True" : "False";
            case NoneConstant:
                return "None";
            case EllipsisConstant:
                return "...";
            case double number:
                return number.ToString("R", CultureInfo.InvariantCulture) + "f";
            case Complex number:
                return string.Create(CultureInfo.InvariantCulture, $"({number.Real:R}, {number.Imaginary:R}j)");
            case object[] items:
                return "(" + Items(items) + ")";
            case FrozenSetConstant set:
                return "frozenset(" + Items(set.Items) + ")";
            default:
                return string.Create(CultureInfo.InvariantCulture, $"{value}");
        }
    }

    private static string Items(object[] items)
    {
        var text = new StringBuilder();
        foreach (object item in items)
        {
            text.Append(text.Length == 0 ? "" : ", ").Append(Constant(item));
        }

        return text.ToString();
    }

    private static string Quote(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
