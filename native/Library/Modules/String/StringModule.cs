using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.String;

/// <summary>What the text of string uses.</summary>
[PyModule("_string")]
internal static partial class StringModule
{
    private const int WorkPerCharacter = 10;

    /// <summary>The parts of a format string: tuples of text, field, specification and conversion.</summary>
    [PyFunction("_parse_format(format_string, /)", Cost = Cost.Charged)]
    private static Value ParseFormat(Vm vm, string formatString)
    {
        if (!StrMethods.ChargeTemplate(vm, formatString))
        {
            return Value.Error;
        }

        var template = FormatTemplate.Parse(formatString);
        if (template.Error.IsError)
        {
            return Ops.Fail(vm, template.Error);
        }

        var parts = new PyList(template.Segments.Length);
        foreach (var segment in template.Segments)
        {
            parts.Append(Value.Of(new PyTuple(
            [
                Value.Str(segment.Literal),
                segment.Field is null ? Value.None : Value.Str(segment.Field),
                segment.Field is null ? Value.None : Value.Str(segment.Spec),
                segment.Conversion == 0 ? Value.None : Value.Str(CodePoints.ToText(segment.Conversion)),
            ])));
        }

        return Value.Of(parts);
    }

    /// <summary>
    /// The first part of a field name, and the steps behind it: pairs of a flag and a name or number.
    /// </summary>
    [PyFunction("_split_field(field_name, /)", Cost = Cost.Charged)]
    private static Value SplitField(Vm vm, string fieldName)
    {
        if (!vm.ChargeWork((long)fieldName.Length * WorkPerCharacter) || !vm.Charge(fieldName.Length * 8L))
        {
            return Value.Error;
        }

        var path = FieldPath.Parse(fieldName);
        var error = path.FirstError.IsError ? path.FirstError : path.Error;
        if (error.IsError)
        {
            return Ops.Fail(vm, error);
        }

        var steps = new PyList(path.Steps.Length);
        foreach (var step in path.Steps)
        {
            steps.Append(Value.Of(new PyTuple(
                [Value.Bool(step.IsAttribute), step.Index >= 0 ? Value.Int(step.Index) : Value.Str(step.Name)])));
        }

        return Value.Of(new PyTuple(
            [path.Index >= 0 ? Value.Int(path.Index) : Value.Str(path.First), Value.Of(steps)]));
    }
}
