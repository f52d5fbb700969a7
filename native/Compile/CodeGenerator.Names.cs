using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Names and constants.</summary>
internal sealed partial class CodeGenerator
{
    private const string ClassNamespaceCell = "__classdict__";

    /// <summary>The symbol that holds what a name means here.</summary>
    private Symbol Lookup(string name)
    {
        Symbol symbol = _scope.Find(Mangle(name))!;
        return symbol is { Kind: SymbolKind.Local, Target: { } owner } ? owner : symbol;
    }

    private string Mangle(string name) =>
        name.Length > 2 && name[0] == '_' && name[1] == '_' ? PrivateNames.Mangle(_scope.PrivateName, name) : name;

    private int NameIndex(string name, Node node)
    {
        int index = _unit.Name(name);
        return index >= 0 ? index : throw new CompileError(CompileMessages.TooManyNames, node);
    }

    private int CacheIndex(string name, Node node)
    {
        int index = _unit.Cache(Mangle(name));
        return index >= 0 ? index : throw new CompileError(CompileMessages.TooManyNames, node);
    }

    private bool IsCertain(Symbol symbol) =>
        symbol.Bit >= 0 ? (_code.Assigned >> symbol.Bit & 1) != 0 : symbol.Bit == Symbol.AlwaysBound;

    private void SetAssigned(Symbol symbol)
    {
        if (symbol.Bit >= 0)
        {
            _code.Assigned |= 1UL << symbol.Bit;
        }
    }

    private void CheckBound(Symbol symbol, Node node)
    {
        if (IsCertain(symbol) || !_code.IsReachable)
        {
            return;
        }

        _code.Emit(node, Op.CheckBound, symbol.Index, NameIndex(symbol.Name, node));
        _frame.NeedsUnbind = true;
        SetAssigned(symbol);
    }

    private static bool IsDebug(string name) => string.Equals(name, "__debug__", StringComparison.Ordinal);

    private void LoadName(NameExpression node, int destination, bool isCallee = false)
    {
        if (IsDebug(node.Name))
        {
            _code.Emit(node, Op.LoadBool, destination, 1);
            return;
        }

        LoadName(node.Name, node, destination, isCallee);
    }

    private void LoadName(string name, Node node, int destination, bool isCallee = false)
    {
        Symbol symbol = Lookup(name);
        switch (symbol.Kind)
        {
            case SymbolKind.Local:
                CheckBound(symbol, node);
                Move(symbol.Index, destination, node);
                break;
            case SymbolKind.Cell:
                _code.Emit(node, Op.LoadCell, destination, symbol.Index);
                break;
            case SymbolKind.Free:
                LoadFree(symbol, node, destination);
                break;
            case SymbolKind.ClassName:
                _code.Emit(node, Op.LoadName, destination, NameIndex(symbol.Name, node));
                break;
            default:
                LoadGlobalOrOuter(symbol, node, destination, isCallee);
                break;
        }
    }

    private void LoadFree(Symbol symbol, Node node, int destination)
    {
        int index = FreeIndex(symbol);
        if (_scope.Kind == ScopeKind.Class)
        {
            _code.Emit(node, Op.LoadClassFree, destination, index, NameIndex(symbol.Name, node));
        }
        else if (_scope.SeesClass && !IsInternal(symbol.Name))
        {
            int register = LoadClassNamespace(node);
            _code.Emit(node, Op.LoadFreeFrom, destination, index, register);
        }
        else
        {
            _code.Emit(node, Op.LoadFree, destination, index);
        }
    }

    private static bool IsInternal(string name) => name is ClassNamespaceCell or "__conditional_annotations__"
        or "__class__";

    // Leaves the mapping in the first free register, which stays free: the instruction that uses it comes next.
    private int LoadClassNamespace(Node node)
    {
        int register = _code.Top;
        _code.Reserve(register + 1);
        _code.Emit(node, Op.LoadFree, register, _frame.Scope.FreeIndex(ClassNamespaceCell));
        return register;
    }

    private int FreeIndex(Symbol symbol)
    {
        if (symbol.Index < 0)
        {
            symbol.Index = _frame.Scope.FreeIndex(symbol.Name);
        }

        return symbol.Index;
    }

    private void LoadGlobalOrOuter(Symbol symbol, Node node, int destination, bool isCallee)
    {
        if (!symbol.Has(SymbolFlags.Global))
        {
            if (_scope.Kind == ScopeKind.Class)
            {
                _code.Emit(node, Op.LoadName, destination, NameIndex(symbol.Name, node));
                return;
            }

            if (_scope.SeesClass)
            {
                int register = LoadClassNamespace(node);
                _code.Emit(node, Op.LoadNameFrom, destination, NameIndex(symbol.Name, node), register);
                return;
            }
        }

        // Who asks for the locals must not find those that are only cleared.
        _frame.NeedsUnbind |= symbol.Name is "locals" or "vars" or "dir";
        LoadGlobal(GlobalIndex(symbol), node, destination, isCallee);
    }

    private int GlobalIndex(Symbol symbol)
    {
        if (symbol.Index < 0)
        {
            symbol.Index = _unit.Global(symbol.Name);
        }

        if (symbol.Name is "locals" or "vars" or "dir")
        {
            // They look at variables that the code itself does not read before it assigns them.
            _frame.NeedsUnbind = true;
        }

        return symbol.Index;
    }

    private void LoadGlobal(int slot, Node node, int destination, bool isCallee)
    {
        if (slot < Instruction.MaxSlots)
        {
            _code.Emit(node, isCallee ? Op.LoadCallee : Op.LoadGlobal, destination, slot);
        }
        else
        {
            _code.EmitWide(node, isCallee ? Op.LoadCalleeWide : Op.LoadGlobalWide, destination, slot);
        }
    }

    private void StoreGlobal(string name, int register, Node node) => StoreGlobal(_unit.Global(name), register, node);

    private void StoreGlobal(int slot, int register, Node node)
    {
        if (slot < Instruction.MaxSlots)
        {
            _code.Emit(node, Op.StoreGlobal, register, slot);
        }
        else
        {
            _code.EmitWide(node, Op.StoreGlobalWide, register, slot);
        }
    }

    private void Store(Symbol symbol, int register, Node node)
    {
        switch (symbol.Kind)
        {
            case SymbolKind.Local:
                Move(register, symbol.Index, node);
                SetAssigned(symbol);
                break;
            case SymbolKind.Cell:
                _code.Emit(node, Op.StoreCell, register, symbol.Index);
                break;
            case SymbolKind.Free:
                _code.Emit(node, Op.StoreFree, register, FreeIndex(symbol));
                break;
            case SymbolKind.ClassName:
                _code.Emit(node, Op.StoreName, register, NameIndex(symbol.Name, node));
                break;
            default:
                StoreGlobal(GlobalIndex(symbol), register, node);
                break;
        }
    }

    private void Delete(Symbol symbol, Node node)
    {
        switch (symbol.Kind)
        {
            case SymbolKind.Local:
                _code.Emit(node, Op.DeleteLocal, symbol.Index, NameIndex(symbol.Name, node));
                _frame.NeedsUnbind = true;
                if (symbol.Bit >= 0)
                {
                    _code.Assigned &= ~(1UL << symbol.Bit);
                }

                break;
            case SymbolKind.Cell:
                _code.Emit(node, Op.DeleteCell, 0, symbol.Index);
                break;
            case SymbolKind.Free:
                _code.Emit(node, Op.DeleteFree, 0, FreeIndex(symbol));
                break;
            case SymbolKind.ClassName:
                _code.Emit(node, Op.DeleteName, 0, NameIndex(symbol.Name, node));
                break;
            default:
                _code.EmitWide(node, Op.DeleteGlobal, 0, GlobalIndex(symbol));
                break;
        }
    }

    private void Move(int from, int to, Node node)
    {
        if (from != to)
        {
            _code.Emit(node, Op.Move, to, from);
        }
    }

    private void LoadConstant(object value, int destination, Node node)
    {
        switch (value)
        {
            case long number and >= short.MinValue and <= short.MaxValue:
                _code.Emit(node, Op.LoadInt, destination, (int)number);
                return;
            case bool flag:
                _code.Emit(node, Op.LoadBool, destination, flag ? 1 : 0);
                return;
            case NoneConstant:
                _code.Emit(node, Op.LoadNone, destination);
                return;
        }

        int index = _unit.Constant(value);
        if (index < Instruction.MaxSlots)
        {
            _code.Emit(node, Op.LoadConst, destination, index);
        }
        else
        {
            _code.EmitWide(node, Op.LoadConstWide, destination, index);
        }
    }

    private void LoadConstant(ConstantExpression node, int destination)
    {
        if (node.ConstantKind == ConstantKind.Integer && node.BigInteger is null
            && node.Integer is >= short.MinValue and <= short.MaxValue)
        {
            _code.Emit(node, Op.LoadInt, destination, (int)node.Integer);
        }
        else
        {
            LoadConstant(ConstantFolder.ValueOf(node), destination, node);
        }
    }

    // The value of an expression that can be constant without looking far.
    private object? ConstantOf(Expression node) => node.Kind switch
    {
        NodeKind.Constant or NodeKind.Unary or NodeKind.Binary or NodeKind.Tuple => _folder.Find(node),
        NodeKind.Name when IsDebug(((NameExpression)node).Name) => Constants.True,
        _ => null,
    };

    private bool IsSmallInt(Expression node, out int value)
    {
        if (node is ConstantExpression constant)
        {
            value = (int)constant.Integer;
            return constant.ConstantKind == ConstantKind.Integer && constant.BigInteger is null
                && constant.Integer is >= short.MinValue and <= short.MaxValue;
        }

        if (node.Kind == NodeKind.Unary && _folder.Find(node) is long number and >= short.MinValue
            and <= short.MaxValue)
        {
            value = (int)number;
            return true;
        }

        value = 0;
        return false;
    }
}
