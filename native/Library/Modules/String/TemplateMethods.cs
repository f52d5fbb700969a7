using System.Collections.Generic;
using System.Text;
using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.String;

/// <summary>Members of Template.</summary>
[PyType("string.templatelib.Template")]
internal static partial class TemplateMethods
{
    /// <summary>A template of texts and interpolations; neighbouring texts become one.</summary>
    [PyFunction("Template(*args)", Cost = Cost.Sizes)]
    private static Value New(Vm vm, PyType cls, ReadOnlySpan<Value> args)
    {
        _ = cls;
        var strings = new List<Value>();
        var parts = new List<Value>();
        var text = new StringBuilder();
        foreach (ref readonly var item in args)
        {
            if (item.TryStr(out var literal))
            {
                text.Append(literal);
            }
            else if (item.Ref is PyInterpolation)
            {
                strings.Add(Value.Str(text.ToString()));
                text.Clear();
                parts.Add(item);
            }
            else
            {
                return Raise.TypeError.TemplatePart(vm, item);
            }
        }

        strings.Add(Value.Str(text.ToString()));
        return Value.Of(new PyTemplate(new PyTuple([.. strings]), new PyTuple([.. parts])));
    }

    /// <summary>Template[T].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Subscript(PyType cls, Value @object) => Construction.Alias(cls, @object);

    /// <summary>The literal parts.</summary>
    [PyGetter("strings", Setter = nameof(Refuse))]
    private static PyTuple Strings(PyTemplate self) => self.Strings;

    /// <summary>The interpolations.</summary>
    [PyGetter("interpolations", Setter = nameof(Refuse))]
    private static PyTuple Interpolations(PyTemplate self) => self.Interpolations;

    /// <summary>The values of the interpolations.</summary>
    [PyGetter("values")]
    private static PyTuple Values(PyTemplate self) => self.Values();

    private static Value Refuse(Vm vm, PyTemplate self, Value value)
    {
        _ = self;
        _ = value;
        return Raise.AttributeError.ReadOnly(vm);
    }
}

/// <summary>Members of Interpolation.</summary>
[PyType("string.templatelib.Interpolation")]
internal static partial class InterpolationMethods
{
    /// <summary>Names of the parts for class patterns.</summary>
    [PyConstant("__match_args__")]
    private static readonly PyTuple MatchArguments = new(
        [Value.Str("value"), Value.Str("expression"), Value.Str("conversion"), Value.Str("format_spec")]);

    /// <summary>A replacement field.</summary>
    [PyFunction("Interpolation(value, expression='', conversion=None, format_spec='')", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value value, string expression, Value conversion, string formatSpec)
    {
        _ = cls;
        if (!conversion.IsNone)
        {
            if (!conversion.TryStr(out var letter))
            {
                return Raise.TypeError.ConversionType(vm, conversion);
            }

            if (letter is not ("s" or "a" or "r"))
            {
                return Raise.ValueError.ConversionLetter(vm);
            }
        }

        return Value.Of(new PyInterpolation(value, Value.Str(expression), conversion, Value.Str(formatSpec)));
    }

    /// <summary>Interpolation[T].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Subscript(PyType cls, Value @object) => Construction.Alias(cls, @object);

    /// <summary>The value.</summary>
    [PyGetter("value", Setter = nameof(Refuse))]
    private static Value Content(PyInterpolation self) => self.Content;

    /// <summary>The text of the expression.</summary>
    [PyGetter("expression", Setter = nameof(Refuse))]
    private static Value Expression(PyInterpolation self) => self.Expression;

    /// <summary>The letter of the conversion, or None.</summary>
    [PyGetter("conversion", Setter = nameof(Refuse))]
    private static Value Conversion(PyInterpolation self) => self.Conversion;

    /// <summary>The format specification.</summary>
    [PyGetter("format_spec", Setter = nameof(Refuse))]
    private static Value Format(PyInterpolation self) => self.Format;

    private static Value Refuse(Vm vm, PyInterpolation self, Value value)
    {
        _ = self;
        _ = value;
        return Raise.AttributeError.ReadOnly(vm);
    }
}

/// <summary>The module string.templatelib.</summary>
[PyModule("string.templatelib")]
internal static partial class TemplateLibModule
{
    [PyConstant("Template")]
    private static PyType Template => BuiltinTypes.Template;

    [PyConstant("Interpolation")]
    private static PyType Interpolation => BuiltinTypes.Interpolation;

    /// <summary>Applies a conversion letter to a value.</summary>
    [PyFunction("convert(obj, /, conversion)", Style = CallStyle.Def, Cost = Cost.Charged)]
    private static Value Convert(Vm vm, Value obj, Value conversion)
    {
        if (conversion.IsNone)
        {
            return obj;
        }

        var name = conversion.TryStr(out var letter) ? letter : "";
        switch (name)
        {
            case "s":
                return vm.TailCall(Value.Of(BuiltinTypes.Str), obj);
            case "r" or "a" when Catalog.Instance.TryBuiltin(name == "r" ? "repr" : "ascii", out var function):
                return vm.TailCall(function, obj);
            default:
                var shown = Runtime.Operations.Operations.Str(vm, conversion);
                return shown.IsError ? shown : Raise.ValueError.ConversionSpecifier(vm, shown.AsStr);
        }
    }
}
