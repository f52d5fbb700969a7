using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>
/// str.format. Templates of plain fields over builtin values are done here, all others in embedded Python.
/// </content>
internal static partial class StrMethods
{
    private const int BytesPerBrace = 128;
    private static readonly PyDict NoKeywords = new();

    /// <summary>Charges for reading a template; false: a limit is exceeded.</summary>
    /// <remarks>Each brace may end a part, and a part is a tuple of four in the end.</remarks>
    public static bool ChargeTemplate(Vm vm, string template)
    {
        var braces = template.AsSpan().Count('{') + template.AsSpan().Count('}');
        return vm.ChargeWork((template.Length * 4L) + (braces * 16L)) && vm.Charge((long)braces * BytesPerBrace);
    }

    /// <summary>The template with its fields replaced by arguments.</summary>
    [PyMethod("format(*args, **kwargs)", Cost = Cost.Charged)]
    private static Value Format(Vm vm, string self, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (!ChargeTemplate(vm, self))
        {
            return Value.Error;
        }

        var template = FormatTemplate.Parse(self);
        var keywords = kwargs.Names ?? NoKeywords;
        var fast = FormatNatively(vm, template, args, keywords);
        return !fast.IsMissing ? fast : vm.TailEmbedded(
            "format_template", Describe(template), Value.Of(new PyTuple(args.ToArray())), Value.Of(keywords),
            Value.Int(FormatTemplate.MaxDepth));
    }

    /// <summary>As format(**mapping), without copying the mapping.</summary>
    [PyMethod("format_map(mapping, /)", Cost = Cost.Charged)]
    private static Value FormatMap(Vm vm, string self, Value mapping) => !ChargeTemplate(vm, self)
        ? Value.Error : vm.TailEmbedded(
        "format_template", Describe(FormatTemplate.Parse(self)), Value.None, mapping,
        Value.Int(FormatTemplate.MaxDepth));

    /// <summary>
    /// The result, or missing when a field needs Python code or fails: then the general way says how.
    /// </summary>
    private static Value FormatNatively(Vm vm, FormatTemplate template, ReadOnlySpan<Value> args, PyDict keywords)
    {
        if (template.Error.IsError)
        {
            return Value.Missing;
        }

        var buffer = new TextBuffer(stackalloc char[256]);
        var numbering = new FieldNumbering();
        foreach (var segment in template.Segments)
        {
            buffer.Append(segment.Literal);
            if (segment.Field is not { } field)
            {
                continue;
            }

            var path = FieldPath.Parse(field);
            if (segment.SpecHasFields || path.Steps.Length > 0 || path.Error.IsError
                || !numbering.TryResolve(path, out var index, out _))
            {
                return Value.Missing;
            }

            if (index < 0 && !keywords.TryGetStr(path.First, out _))
            {
                return Value.Missing;
            }

            if (index >= args.Length)
            {
                return Value.Missing;
            }

            keywords.TryGetStr(path.First, out var value);
            value = index >= 0 ? args[(int)index] : value;
            if (value.Class.IsUser || !TryFormat(vm, value, segment, out var text))
            {
                return vm.Raised is null ? Value.Missing : Value.Error;
            }

            if (buffer.BytesToAppend(text.Length) is > 0 and var bytes && !vm.Charge(bytes))
            {
                return Value.Error;
            }

            buffer.Append(text);
        }

        return Value.Str(buffer.Written.ToString());
    }

    private static bool TryFormat(Vm vm, Value value, TemplateSegment segment, out string text)
    {
        text = "";
        switch (segment.Conversion)
        {
            case 0:
                break;
            case 's':
                value = Ops.Str(vm, value);
                break;
            case 'r':
                value = Ops.Repr(vm, value);
                break;
            case 'a':
                value = Ops.Ascii(vm, value);
                break;
            default:
                return false;
        }

        var formatted = value.IsError ? value : Ops.Format(vm, value, segment.Spec);
        return formatted.TryStr(out text);
    }

    /// <summary>The parsed template as a list of tuples for embedded code.</summary>
    internal static Value Describe(FormatTemplate template)
    {
        var list = new PyList();
        foreach (var segment in template.Segments)
        {
            list.Append(Value.Of(new PyTuple(
            [
                Value.Str(segment.Literal),
                segment.Field is { } field ? Value.Str(field) : Value.None,
                segment.Conversion == 0 ? Value.None : Value.Str(CodePoints.ToText(segment.Conversion)),
                Value.Str(segment.Spec),
                Value.Bool(segment.SpecHasFields),
                segment.Field is null ? Value.None : Value.Str(segment.UnknownConversion.Message),
            ])));
        }

        if (template.Error.IsError)
        {
            list.Append(Value.Of(new PyTuple([Value.Str(template.Error.Message)])));
        }

        return Value.Of(list);
    }

    /// <summary>
    /// The parsed field name as a tuple for embedded code: first part, index, error of the first part, steps, later
    /// error.
    /// </summary>
    internal static Value DescribeField(string field)
    {
        var path = FieldPath.Parse(field);
        var steps = new List<Value>();
        foreach (var step in path.Steps)
        {
            steps.Add(Value.Of(new PyTuple(
                [Value.Bool(step.IsAttribute), step.Index >= 0 && !step.IsAttribute
                ? Value.Int(step.Index) : Value.Str(step.Name)])));
        }

        return Value.Of(new PyTuple(
        [
            Value.Str(path.First),
            Value.Int(path.Index),
            path.FirstError.IsError ? Value.Str(path.FirstError.Message) : Value.None,
            Value.Of(new PyTuple([.. steps])),
            path.Error.IsError ? Value.Str(path.Error.Message) : Value.None,
        ]));
    }
}
