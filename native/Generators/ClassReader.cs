using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monty.Generators;

/// <summary>Reads the declarations of one marked class and writes its bindings.</summary>
internal sealed class ClassReader
{
    private readonly INamedTypeSymbol _class;
    private readonly Location _location;
    private readonly List<Problem> _problems = [];
    private readonly ClassText _text;
    private readonly bool _isType;
    private readonly string _name;
    private bool _hasOwnType;
    private readonly string _suffix;

    private ClassReader(INamedTypeSymbol type, AttributeData attribute, bool isShared, Compilation compilation)
    {
        _class = type;
        _location = type.Locations[0];
        _isType = attribute.AttributeClass!.Name == "PyTypeAttribute";
        _name = attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string
            ?? "" : "";
        _suffix = isShared ? "_" + _name.Replace('.', '_') : "";
        _text = new ClassText(type, _isType ? Owner(compilation) : null, _suffix);
    }

    /// <summary>Reads a class for one of its attributes; a shared class declares members of several types.</summary>
    public static DeclaredClass Read(
        INamedTypeSymbol type, AttributeData attribute, bool isShared, Compilation compilation)
    {
        var reader = new ClassReader(type, attribute, isShared, compilation);
        reader.ReadMembers();
        var fullName = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        return new DeclaredClass(fullName, reader._name, reader._suffix, reader._text.Write(),
            reader._hasOwnType, reader._problems);
    }

    /// <summary>The C# expression of the class whose members are declared.</summary>
    private string Owner(Compilation compilation)
    {
        foreach (var place in new[] { "BuiltinTypes", "ExceptionTypes" })
        {
            var fields = compilation.GetTypeByMetadataName("Monty.Runtime.Objects." + place)?.GetMembers()
                .OfType<IFieldSymbol>() ?? [];
            foreach (var field in fields)
            {
                if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(
                    ) is VariableDeclaratorSyntax { Initializer.Value: var value }
                    && PythonName(value, field.Name) == _name)
                {
                    return "global::Monty.Runtime.Objects." + place + "." + field.Name;
                }
            }
        }

        if (!_class.GetMembers("Type").Any(member => member.IsStatic))
        {
            _problems.Add(new Problem(Problems.NoType, _location, _name));
        }

        _hasOwnType = true;
        return "Type";
    }

    private static string PythonName(ExpressionSyntax value, string field) => value switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            when arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string text } =>
            arguments.Count > 4 && arguments[4].Expression is LiteralExpressionSyntax { Token.Value: string module }
                && module != "builtins"
                ? module + "." + text : text,
        InvocationExpressionSyntax => field,
        _ => "",
    };

    private void ReadMembers()
    {
        var isPartial = _class.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is ClassDeclarationSyntax declaration
                && declaration.Modifiers.Any(modifier => modifier.Text == "partial"));
        if (!_class.IsStatic || !isPartial || _class.ContainingType != null
            || _class.ContainingNamespace.IsGlobalNamespace)
        {
            _problems.Add(new Problem(Problems.NotPartial, _location, _class.Name));
            return;
        }

        foreach (var member in _class.GetMembers())
        {
            foreach (var attribute in member.GetAttributes())
            {
                var problem = attribute.AttributeClass?.Name switch
                {
                    "PyFunctionAttribute" => ReadFunction((IMethodSymbol)member, attribute, isMethod: false),
                    "PyMethodAttribute" => ReadFunction((IMethodSymbol)member, attribute, isMethod: true),
                    "PyGetterAttribute" => ReadGetter((IMethodSymbol)member, attribute),
                    "PyConstantAttribute" => ReadConstant(member, attribute),
                    _ => null,
                };
                if (problem != null)
                {
                    _problems.Add(problem);
                }
            }
        }
    }

    private Problem? ReadFunction(IMethodSymbol method, AttributeData attribute, bool isMethod)
    {
        var location = method.Locations[0];
        var text = attribute.ConstructorArguments[0].Value as string ?? "";
        var signature = SignatureText.Parse(text, out var problem);
        if (signature == null)
        {
            return new Problem(Problems.BadSignature, location, text, problem);
        }

        var isConstructor = !isMethod && _isType;
        var kind = isMethod ? EnumName(attribute, "Kind", "Method") : isConstructor ? "Constructor" : "Function";
        if (isMethod && !_isType)
        {
            return new Problem(Problems.BadMember, location, text, "a module has functions, not methods");
        }

        if (isConstructor && signature.Name != _name.Substring(_name.LastIndexOf('.') + 1))
        {
            return new Problem(Problems.BadMember, location, text,
                "a function of a type is its constructor and has its name");
        }

        var binding = new Binding(signature, text, kind, method)
        {
            Style = EnumName(attribute, "Style", "Clinic"),
            Cost = EnumName(attribute, "Cost", "Sizes"),
            ChecksOwner = _suffix.Length != 0,
        };
        var misuse = binding.Read(location);
        if (misuse == null && !_text.Add(binding))
        {
            misuse = new Problem(Problems.Duplicate, location, signature.Name);
        }

        return misuse;
    }

    private Problem? ReadGetter(IMethodSymbol method, AttributeData attribute)
    {
        var location = method.Locations[0];
        var name = attribute.ConstructorArguments[0].Value as string ?? "";
        var setterName = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Setter")
            .Value.Value as string;
        var setter = setterName == null ? null : _class.GetMembers(setterName).OfType<IMethodSymbol>().FirstOrDefault();
        if (!_isType || (setterName != null && setter == null))
        {
            return new Problem(Problems.BadMember, location, name, setterName == null
                ? "a module has no getters" : "no such setter");
        }

        var get = new Binding(SignatureText.Parse("get()", out _)!, name, "Method", method) { Label = name,
            Cost = "Constant" };
        var set = setter == null ? null : new Binding(SignatureText.Parse("set(value)", out _)!, name, "Method",
            setter) { Label = name, Cost = "Constant" };
        var misuse = get.Read(location) ?? set?.Read(location);
        if (misuse == null && !_text.Add(name, get, set))
        {
            misuse = new Problem(Problems.Duplicate, location, name);
        }

        return misuse;
    }

    private Problem? ReadConstant(ISymbol member, AttributeData attribute)
    {
        var name = attribute.ConstructorArguments[0].Value as string ?? "";
        var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        var expression = Conversion.Result(type, member.Name);
        if (expression == null || !member.IsStatic)
        {
            return new Problem(Problems.BadType, member.Locations[0], name, type.ToDisplayString());
        }

        return _text.Add(name, expression) ? null : new Problem(Problems.Duplicate, member.Locations[0], name);
    }

    private static string EnumName(AttributeData attribute, string argument, string otherwise)
    {
        var constant = attribute.NamedArguments.FirstOrDefault(named => named.Key == argument).Value;
        var member = constant.Type?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value));
        return member?.Name ?? otherwise;
    }
}
