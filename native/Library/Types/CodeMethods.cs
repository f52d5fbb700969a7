using Monty.Compile;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Library.Types;

/// <summary>Members of code objects.</summary>
[PyType("code")]
internal static partial class CodeMethods
{
    /// <summary>Positional parameters.</summary>
    [PyGetter("co_argcount")]
    private static int ArgumentCount(PyCode self) => self.Code.PositionalCount;

    /// <summary>Positional-only parameters.</summary>
    [PyGetter("co_posonlyargcount")]
    private static int PositionalOnlyCount(PyCode self) => self.Code.PositionalOnlyCount;

    /// <summary>Keyword-only parameters.</summary>
    [PyGetter("co_kwonlyargcount")]
    private static int KeywordOnlyCount(PyCode self) => self.Code.KeywordOnlyCount;

    /// <summary>Parameters and local variables.</summary>
    [PyGetter("co_nlocals")]
    private static int LocalCount(PyCode self) => Locals(self).Length;

    /// <summary>Names of parameters and local variables.</summary>
    [PyGetter("co_varnames")]
    private static PyTuple VariableNames(PyCode self) => Names(Locals(self));

    /// <summary>Variables of surrounding functions.</summary>
    [PyGetter("co_freevars")]
    private static PyTuple FreeNames(PyCode self) => Names(self.Code.FreeNames);

    /// <summary>Variables that inner functions use.</summary>
    [PyGetter("co_cellvars")]
    private static PyTuple CellNames(PyCode self) =>
        Names(Array.ConvertAll(self.Code.CellLocals, static cell => cell.Name));

    /// <summary>Names of globals and attributes in the order of their first use.</summary>
    [PyGetter("co_names")]
    private static PyTuple UsedNames(PyCode self) => Names([.. self.Code.NamesUsed()]);

    /// <summary>
    /// Constants in the order of their first use, the documentation before them. The numbers and order are our own.
    /// </summary>
    [PyGetter("co_consts")]
    private static PyTuple Constants(PyCode self)
    {
        var values = new List<Value>();
        if (self.Code.DocString is { } text)
        {
            values.Add(Value.Str(text));
        }

        foreach (var constant in self.Code.ConstantsUsed())
        {
            values.Add(constant is CodeObject inner ? Value.Of(new PyCode(inner))
                : Runtime.Vm.ConstantLinker.Link([constant])[0]);
        }

        return new PyTuple(values.Count == 0 ? [Value.None] : [.. values]);
    }

    /// <summary>Registers of a frame.</summary>
    [PyGetter("co_stacksize")]
    private static int StackSize(PyCode self) => self.Code.FrameSize + 1;

    /// <summary>The name.</summary>
    [PyGetter("co_name")]
    private static string Name(PyCode self) => self.Code.Name;

    /// <summary>The qualified name.</summary>
    [PyGetter("co_qualname")]
    private static string QualifiedName(PyCode self) => self.Code.QualifiedName;

    /// <summary>The file.</summary>
    [PyGetter("co_filename")]
    private static string FileName(PyCode self) => self.Code.Unit.FileName;

    /// <summary>The line of the definition.</summary>
    [PyGetter("co_firstlineno")]
    private static int FirstLine(PyCode self) => PyCode.LineOf(self.Code.Unit, self.Code.FirstOffset);

    /// <summary>Properties as CPython numbers them.</summary>
    [PyGetter("co_flags")]
    private static int Flags(PyCode self) => self.Flags;

    private static string[] Locals(PyCode self) => Array.FindAll(self.Code.LocalNames, name =>
        !Array.Exists(self.Code.CellLocals, cell => cell.Name == name && cell.Register >= self.Code.ParameterCount));

    private static PyTuple Names(string[] names)
    {
        var values = new Value[names.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value.Str(names[i]);
        }

        return new PyTuple(values);
    }
}

/// <summary>Members of frames.</summary>
[PyType("frame")]
internal static partial class FrameMethods
{
    /// <summary>The code.</summary>
    [PyGetter("f_code")]
    private static PyCode Code(PyFrame self) => new(self.Code);

    /// <summary>The running line.</summary>
    [PyGetter("f_lineno")]
    private static int Line(PyFrame self) => self.Line;
}

/// <summary>Members of tracebacks.</summary>
[PyType("traceback")]
internal static partial class TracebackMethods
{
    /// <summary>The line.</summary>
    [PyGetter("tb_lineno")]
    private static int Line(PyTraceback self) => self.Line;

    /// <summary>The frame.</summary>
    [PyGetter("tb_frame")]
    private static PyFrame Frame(PyTraceback self) => new(self.Entry.Code, self.Line);

    /// <summary>The frame called from this one.</summary>
    [PyGetter("tb_next")]
    private static PyTraceback? Next(PyTraceback self) => self.Next;
}

/// <summary>Members of cells.</summary>
[PyType("cell")]
internal static partial class CellMethods
{
    /// <summary>A cell, empty without an argument.</summary>
    [PyFunction("cell(contents=<unrepresentable>, /)", Style = CallStyle.Clinic, Cost = Cost.Constant)]
    private static PyCell New(PyType cls, Value contents) =>
        new() { Content = contents.IsMissing ? Value.Unbound : contents };

    /// <summary>The value.</summary>
    [PyGetter("cell_contents", Setter = nameof(SetContents))]
    private static Value Contents(Runtime.Vm.Vm vm, PyCell self) =>
        self.Content.IsUnbound ? vm.Fail(ExceptionTypes.ValueError, "Cell is empty") : self.Content;

    private static void SetContents(PyCell self, Value value) => self.Content = value.IsMissing ? Value.Unbound : value;
}
