using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Classes.</summary>
internal sealed partial class CodeGenerator
{
    private void GenerateClass(ClassStatement node)
    {
        int window = _code.Top;
        PushAll(node.Decorators);
        int type = _code.Top;
        Scope scope = _scopes[node];
        if (scope.TypeParameters is { } typeParameters)
        {
            GenerateGenericClass(node, scope, typeParameters, type);
        }
        else
        {
            GenerateClassCall(node, scope, type, -1);
        }

        ApplyDecorators(node.Decorators, window);
        _code.Top = window;
        Store(Lookup(node.Name), window, node);
    }

    // Calls the class builder; the generic base, when there is one, is a register with Generic[...].
    private void GenerateClassCall(ClassStatement node, Scope scope, int window, int genericBase)
    {
        _code.Reserve(window + 1);
        _code.Emit(node, Op.LoadBuildClass, window);
        _code.SetTop(window + 1);
        int code = GenerateClassBody(node, scope);
        MakeFunction(node, scope, code, window + 1, 0);
        _code.SetTop(window + 2);
        LoadConstant(node.Name, _code.Push(), node);
        int count = 2;
        bool needsSpread = NeedsSpread(node.Bases, node.Keywords);
        if (needsSpread)
        {
            Expression[] bases = node.Bases;
            GenerateSpreadCall(node, window, bases, node.Keywords, count, genericBase);
            return;
        }

        PushAll(node.Bases);
        count += node.Bases.Length;
        if (genericBase >= 0)
        {
            _code.Emit(node, Op.Move, _code.Top, genericBase);
            _code.Push();
            count++;
        }

        GeneratePositionalCall(node, window, count, node.Keywords);
    }

    private int GenerateClassBody(ClassStatement node, Scope scope)
    {
        Scope outer = _scope;
        int first = FirstOffset(node, node.Decorators);
        string qualifiedName = NestedName(node.Name);
        BeginFrame(scope, qualifiedName);
        int register = _code.Push();
        _code.Top = register;
        _code.Emit(node, Op.LoadName, register, NameIndex("__name__", node));
        StoreClassName("__module__", register, node);
        StoreClassConstant("__qualname__", qualifiedName, node);
        StoreClassConstant("__firstlineno__", (long)LineOf(first), node);
        PrepareClassCells(node, scope, register);
        if (scope.AnnotatedNames is not null && _scopes.AnnotationsAreText)
        {
            EmitBuild(node, Op.BuildDict, register, register, 0);
            StoreClassName("__annotations__", register, node);
        }

        Statement[] body = node.Body;
        int start = 0;
        if (scope.DocString is { } text)
        {
            start = 1;
            StoreClassConstant("__doc__", CleanDocString(text), body[0]);
        }

        for (int i = start; i < body.Length; i++)
        {
            Generate(body[i]);
        }

        GenerateClassAnnotations(node, scope, first);
        FinishClassBody(node, scope, register);
        int code = EndFrame(first, CodeFlags.None, null);
        _scope = outer;
        return code;
    }

    private void PrepareClassCells(ClassStatement node, Scope scope, int register)
    {
        if (scope.TypeParameters is not null)
        {
            _code.Emit(node, Op.LoadFree, register, scope.FreeIndex(".type_params"));
            StoreClassName("__type_params__", register, node);
        }

        if (scope.NeedsClassNamespace)
        {
            _code.Emit(node, Op.CallIntrinsic, register, 0, (int)Intrinsic.ClassNamespace);
            _code.Emit(node, Op.StoreCell, register, scope.Find(".classdict")!.Index);
        }

        if (scope.Find(".conditional") is { } conditional)
        {
            EmitBuild(node, Op.BuildSet, register, register, 0);
            _code.Emit(node, Op.StoreCell, register, conditional.Index);
        }
    }

    private void FinishClassBody(ClassStatement node, Scope scope, int register)
    {
        object[] attributes = [];
        if (_frame.StaticAttributes is { } names)
        {
            attributes = new object[names.Count];
            int i = 0;
            foreach (string name in names)
            {
                attributes[i++] = name;
            }

            Array.Sort(attributes, static (a, b) => string.CompareOrdinal((string)a, (string)b));
        }

        StoreClassConstant("__static_attributes__", attributes, node);
        if (scope.NeedsClassCell)
        {
            int cell = scope.Find(".class")!.Index;
            StoreClassName("__classcell__", cell, node);
            _code.Emit(node, Op.Return, cell);
        }
        else
        {
            _code.Emit(node, Op.ReturnNone);
        }
    }

    private void StoreClassName(string name, int register, Node node) =>
        _code.Emit(node, Op.StoreName, register, NameIndex(name, node));

    private void StoreClassConstant(string name, object value, Node node)
    {
        int register = _code.Top;
        _code.Reserve(register + 1);
        LoadConstant(value, register, node);
        StoreClassName(name, register, node);
    }

    // `self.name = ...` in a method is noted in the class, for __static_attributes__.
    private void NoteStaticAttribute(AttributeExpression node)
    {
        if (node.Value is not NameExpression { Name: "self" })
        {
            return;
        }

        for (Frame? frame = _frame; frame is not null; frame = frame.Outer)
        {
            if (frame.Scope.Kind == ScopeKind.Class)
            {
                frame.StaticAttributes ??= new HashSet<string>(StringComparer.Ordinal);
                frame.StaticAttributes.Add(node.Name);
                return;
            }
        }
    }

    private int LineOf(int offset)
    {
        int[] starts = LineStarts();
        int index = Array.BinarySearch(starts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    private int[] LineStarts()
    {
        if (_lineStarts is null)
        {
            var starts = new List<int> { 0 };
            for (int i = _source.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = _source.IndexOf('\n', i + 1))
            {
                starts.Add(i + 1);
            }

            _lineStarts = [.. starts];
        }

        return _lineStarts;
    }
}
