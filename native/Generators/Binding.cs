using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Monty.Generators;

/// <summary>One declared function: its Python signature, its C# method and the text that connects them.</summary>
internal sealed class Binding(SignatureText signature, string text, string kind, IMethodSymbol method)
{
    private const string Error = "return global::Monty.Runtime.Values.Value.Error;";
    private const string Receivers = "global::Monty.Runtime.Calls.BindErrors.WrongReceiver";
    private const string Convert = "global::Monty.Runtime.Calls.ArgumentConversion.";

    private readonly List<string> _arguments = [];
    private readonly List<string> _sizes = [];
    private readonly StringBuilder _body = new();
    private uint _drained;

    /// <summary>Signature.</summary>
    public SignatureText Signature { get; } = signature;

    /// <summary>Signature as declared.</summary>
    public string Text { get; } = text;

    /// <summary>Name of the NativeKind.</summary>
    public string Kind { get; } = kind;

    /// <summary>The name error texts show.</summary>
    public string Label { get; set; } = signature.Name;

    /// <summary>Name of the CallStyle.</summary>
    public string Style { get; set; } = "Clinic";

    /// <summary>Name of the Cost.</summary>
    public string Cost { get; set; } = "Sizes";

    /// <summary>True when the C# type of the receiver serves several Python types.</summary>
    public bool ChecksOwner { get; set; }

    /// <summary>Parameters that are emptied before the call, as a mask.</summary>
    public uint DrainedMask => _drained;

    private bool HasReceiver => Kind is "Method" or "ClassMethod" or "Constructor";

    /// <summary>Checks the C# method and prepares the text; says what is wrong.</summary>
    public Problem? Read(Location location)
    {
        var parameters = method.Parameters.ToList();
        if (!method.IsStatic)
        {
            return new Problem(Problems.BadMember, location, Text, "the method must be static");
        }

        if (parameters.Count > 0 && parameters[0].Type.ToDisplayString() == "Monty.Runtime.Vm.Vm")
        {
            _arguments.Add("vm");
            parameters.RemoveAt(0);
        }

        if (HasReceiver)
        {
            var receiver = parameters.Count == 0 ? null : Conversion.Of(parameters[0].Type);
            if (receiver == null || receiver.IsNullable)
            {
                return new Problem(Problems.BadMember, location, Text, "no receiver parameter");
            }

            Receiver(receiver);
            parameters.RemoveAt(0);
        }

        if (parameters.Count != Signature.Parameters.Count)
        {
            return new Problem(
                Problems.ParameterCount, location, Text, Signature.Parameters.Count.ToString(),
                parameters.Count.ToString());
        }

        var slot = HasReceiver ? 1 : 0;
        var hasNumber = false;
        for (var i = 0; i < parameters.Count; i++)
        {
            var problem = Parameter(i, Signature.Parameters[i], parameters[i], ref slot, ref hasNumber);
            if (problem != null)
            {
                return new Problem(Problems.BadType, location, Text, problem);
            }
        }

        if (Result() is not { } result)
        {
            return new Problem(Problems.BadType, location, Text, method.ReturnType.ToDisplayString());
        }

        if (Cost == "Sizes" && (hasNumber || _sizes.Count > 1) && MakesLargeResult(method.ReturnType))
        {
            return new Problem(Problems.NoCost, location, Text);
        }

        if (Cost is "Sizes" or "Linear" && _sizes.Count > 0)
        {
            _body.Append("        if (!vm.ChargeWork((long)").Append(string.Join(" + ", _sizes)).Append(")) ")
                .Append(Error).Append('\n');
        }

        _body.Append(result);
        return null;
    }

    /// <summary>The method that converts the arguments, calls and converts the result.</summary>
    public string Thunk(string name, string owner) =>
        "    private static global::Monty.Runtime.Values.Value " + name + "(global::Monty.Runtime.Vm.Vm vm, "
        + "global::System.ReadOnlySpan<global::Monty.Runtime.Values.Value> arguments)\n    {\n"
        + _body.ToString().Replace("{owner}", owner) + "    }\n\n";

    /// <summary>What the table of members is told of the function.</summary>
    public string Declaration(string thunk) =>
        Literal(Text) + ", global::Monty.Runtime.Objects.NativeKind." + Kind
            + ", global::Monty.Runtime.Calls.CallStyle." + Style + ", " + _drained + "u, &" + thunk;

    private static string Literal(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static bool MakesLargeResult(ITypeSymbol type) =>
        !type.IsValueType || type.Name is "Value" or "BigInteger";

    private void Receiver(Conversion receiver)
    {
        if (Kind != "Method")
        {
            _body.Append("        if (!global::Monty.Runtime.Calls.BindErrors.IsClass(vm, in arguments[0], {owner}, \"")
                .Append(Signature.Name).Append("\", out var self)) ").Append(Error).Append('\n');
        }
        else
        {
            var test = receiver.Method.Length == 0
                ? Convert + "IsReceiver(in arguments[0], {owner})"
                : Convert + "TryReceiver(in arguments[0], out " + receiver.Type + " self)"
                    + (ChecksOwner ? " || !" + Convert + "IsReceiver(in arguments[0], {owner})" : "");
            _body.Append("        if (!").Append(test).Append(") return " + Receivers + "(vm, \"")
                .Append(Label).Append("\", {owner}, in arguments[0]);\n");
            if (receiver.Size != null)
            {
                _sizes.Add(string.Format(receiver.Size, "self"));
            }
        }

        _arguments.Add(receiver.Method.Length == 0 ? "arguments[0]" : "self");
    }

    private string? Parameter(int index, SignatureParameter parameter, IParameterSymbol target, ref int slot,
        ref bool hasNumber)
    {
        var isDrained = target.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DrainedAttribute");
        if (target.RefKind is not (RefKind.None or RefKind.In))
        {
            return "ref and out parameters";
        }

        if (parameter.Kind == "VarPositional")
        {
            _arguments.Add("arguments.Slice({slots})");
            return Conversion.IsSpan(target.Type) && !isDrained
                ? null : "*" + parameter.Name + " (it takes ReadOnlySpan<Value>)";
        }

        var argument = "arguments[" + slot++ + "]";
        var local = "p" + index;
        if (parameter.Kind == "VarKeyword")
        {
            _arguments.Add("new global::Monty.Runtime.Calls.KeywordArguments(" + argument
                + ".Ref as global::Monty.Runtime.Objects.PyDict)");
            return target.Type.Name == "KeywordArguments"
                ? null : "**" + parameter.Name + " (it takes KeywordArguments)";
        }

        if (Conversion.IsSpan(target.Type))
        {
            _drained |= 1u << index;
            _body.Append("        var ").Append(local).Append(" = ").Append(Convert).Append("Drained(in ")
                .Append(argument).Append(");\n");
            _arguments.Add(local);
            _sizes.Add(local + ".Length");
            return isDrained && index < 32 ? null : "a span that is neither *args nor [Drained]";
        }

        if (parameter.Default != null && !DefaultValue.IsKnown(parameter.Default))
        {
            return "the default " + parameter.Default;
        }

        var conversion = Conversion.Of(target.Type);
        if (conversion == null
            || (parameter.Default == DefaultValue.Absent && conversion.Method.Length != 0 && !conversion.IsNullable))
        {
            return conversion == null
                ? target.Type.ToDisplayString() : parameter.Name + ": absence needs a nullable type or Value";
        }

        hasNumber |= conversion.Type is "long" or "int" or "global::System.Numerics.BigInteger";
        Convertor(conversion, parameter, index, argument, local);
        return null;
    }

    private void Convertor(Conversion conversion, SignatureParameter parameter, int index, string argument,
        string local)
    {
        if (conversion.Method.Length == 0)
        {
            _arguments.Add(argument);
            return;
        }

        var acceptsNone = conversion.IsNullable && parameter.Default == "None";
        var place = "";
        if (conversion.Expected.Length != 0)
        {
            var expected = conversion.Expected + (acceptsNone ? " or None" : "");
            place = ", \"" + Signature.Name + "\", \"" + Place(parameter, index) + "\", \"" + expected + "\"";
        }
        else if (conversion.Method == "TrySliceIndex")
        {
            place = ", " + (parameter.Default ?? "0") + "L";
        }

        var call = Convert + conversion.Method + "(vm, in " + argument + place + ", out " + conversion.Type + " ";
        if (!conversion.IsNullable)
        {
            _body.Append("        if (!").Append(call).Append(local).Append(")) ").Append(Error).Append('\n');
        }
        else
        {
            var absent = acceptsNone ? ".IsNone" : ".IsMissing";
            _body.Append("        ").Append(conversion.Type).Append("? ").Append(local)
                .Append(" = null;\n        if (!")
                .Append(argument).Append(absent).Append(")\n        {\n            if (!").Append(call).Append("given")
                    .Append(index)
                .Append(")) ").Append(Error).Append("\n            ").Append(local).Append(" = given").Append(index)
                    .Append(";\n        }\n");
        }

        if (conversion.Size != null)
        {
            var size = string.Format(conversion.Size, conversion.IsNullable && conversion.IsValueType
                ? local + ".Value" : local);
            _sizes.Add(conversion.IsNullable ? "(" + local + " == null ? 0 : " + size + ")" : size);
        }

        _arguments.Add(local);
    }

    /// <summary>How CPython's error texts call the argument.</summary>
    private string Place(SignatureParameter parameter, int index)
    {
        var isClinic = Style is "Clinic" or "Def";
        var isOnly = Signature.Parameters.Count == 1 && parameter.Kind == "PositionalOnly" && parameter.Default == null;
        return isClinic && isOnly ? "argument"
            : isClinic && parameter.Kind is "PositionalOrKeyword" or "KeywordOnly" ? "argument '" + parameter.Name + "'"
            : "argument " + (index + 1);
    }

    private string? Result()
    {
        var slots = Signature.Parameters.Count(parameter => parameter.Kind != "VarPositional") + (HasReceiver ? 1 : 0);
        var call = method.Name + "(" + string.Join(", ", _arguments).Replace("{slots}", slots.ToString()) + ")";
        if (method.ReturnsVoid)
        {
            return "        " + call + ";\n        return global::Monty.Runtime.Values.Value.None;\n";
        }

        var result = Conversion.Result(method.ReturnType, call);
        return result == null ? null : "        return " + result + ";\n";
    }
}
