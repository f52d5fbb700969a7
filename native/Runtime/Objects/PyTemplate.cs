using System.Collections.Generic;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>What a template string evaluates to.</summary>
/// <remarks>Source: CPython 3.14 Objects/templateobject.c.</remarks>
internal sealed class PyTemplate(PyTuple strings, PyTuple interpolations) : PyObject(BuiltinTypes.Template)
{
    // Invariant: parts are checked where they are used, because a dump may hold anything.

    /// <summary>The literal parts: one more than interpolations.</summary>
    public readonly PyTuple Strings = strings;

    /// <summary>The interpolations between them.</summary>
    public readonly PyTuple Interpolations = interpolations;

    /// <summary>The values of the interpolations.</summary>
    public PyTuple Values()
    {
        var values = new Value[Interpolations.Items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Interpolations.Items[i].Ref is PyInterpolation part ? part.Content : Value.None;
        }

        return new PyTuple(values);
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append("Template(strings=") && Strings.AppendRepr(vm, sink) && sink.Append(", interpolations=")
        && Interpolations.AppendRepr(vm, sink) && sink.Append(")");

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm)
    {
        var parts = new List<Value>();
        for (var i = 0; i < Strings.Items.Length; i++)
        {
            if (TextAt(Strings, i).Length > 0)
            {
                parts.Add(Strings.Items[i]);
            }

            if (i < Interpolations.Items.Length)
            {
                parts.Add(Interpolations.Items[i]);
            }
        }

        return new PyTemplateIterator(new PyTuple([.. parts]));
    }

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind != BinaryOperator.Add)
        {
            return Value.NotImplemented;
        }

        return other.Ref is PyTemplate next ? Join(vm, next) : vm.Fail(ExceptionTypes.TypeError,
            "can only concatenate string.templatelib.Template "
            + $"(not \"{Operations.Operations.FullTypeName(other.Class)}\") to string.templatelib.Template");
    }

    private static string TextAt(PyTuple strings, int index) =>
        strings.Items[index].TryStr(out var text) ? text : "";

    private Value Join(Vm.Vm vm, PyTemplate next)
    {
        var left = Strings.Items;
        var right = next.Strings.Items;
        var last = TextAt(Strings, left.Length - 1);
        var first = TextAt(next.Strings, 0);
        var count = left.Length + right.Length + Interpolations.Items.Length + next.Interpolations.Items.Length;
        if (!vm.Charge(((long)count * Compile.Instruction.SlotBytes) + ((last.Length + (long)first.Length) * 2)))
        {
            return Value.Error;
        }

        Value[] joined = [.. left[..^1], Value.Str(last + first), .. right[1..]];
        Value[] parts = [.. Interpolations.Items, .. next.Interpolations.Items];
        return Value.Of(new PyTemplate(new PyTuple(joined), new PyTuple(parts)));
    }
}

/// <summary>One replacement field of a template string.</summary>
internal sealed class PyInterpolation(Value content, Value expression, Value conversion, Value format)
    : PyObject(BuiltinTypes.Interpolation)
{
    /// <summary>The value.</summary>
    public readonly Value Content = content;

    /// <summary>The text of the expression.</summary>
    public readonly Value Expression = expression;

    /// <summary>The letter of the conversion, or None.</summary>
    public readonly Value Conversion = conversion;

    /// <summary>The format specification.</summary>
    public readonly Value Format = format;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append("Interpolation") && new PyTuple([Content, Expression, Conversion, Format]).AppendRepr(vm, sink);
}

/// <summary>iter(template): the literal parts that are not empty, and the interpolations.</summary>
internal sealed class PyTemplateIterator(PyTuple parts) : PyIterator(BuiltinTypes.TemplateIterator)
{
    /// <summary>The parts.</summary>
    internal readonly PyTuple Parts = parts;

    /// <summary>Position of the next part.</summary>
    internal int Position;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm) =>
        (uint)Position < (uint)Parts.Items.Length ? Parts.Items[Position++] : Value.Exhausted;
}
