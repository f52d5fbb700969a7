using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Members of sys.stdout and sys.stderr.</summary>
[PyType("_io.TextIOWrapper")]
internal static partial class TextStreamMethods
{
    /// <summary>Writes a text; gives the number of its characters.</summary>
    [PyMethod("write(text, /)", Cost = Cost.Charged)]
    private static Value Write(Vm vm, PyTextStream self, Value text)
    {
        if (!Ops.TryText(text, out var written))
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"write() argument must be str, not {text.Class.FullName}");
        }

        if (!vm.ChargeWork(written.Length) || !vm.Write(self.Stream, written))
        {
            return Value.Error;
        }

        var count = Value.Int(CodePoints.Count(written));
        return vm.IsOutputDue ? vm.TailEmbedded("end_write", count) : count;
    }

    /// <summary>Writes all texts of an iterable.</summary>
    [PyMethod("writelines(lines, /)", Cost = Cost.Charged)]
    private static Value WriteLines(Vm vm, Value self, Value lines) => vm.TailEmbedded("write_lines", self, lines);

    /// <summary>Does nothing: the host has the text.</summary>
    [PyMethod("flush()", Cost = Cost.Constant)]
    private static void Flush(PyTextStream self)
    {
    }

    /// <summary>False: it is no terminal.</summary>
    [PyMethod("isatty()", Cost = Cost.Constant)]
    private static bool IsTerminal(PyTextStream self) => false;

    /// <summary>False.</summary>
    [PyMethod("readable()", Cost = Cost.Constant)]
    private static bool IsReadable(PyTextStream self) => false;

    /// <summary>True.</summary>
    [PyMethod("writable()", Cost = Cost.Constant)]
    private static bool IsWritable(PyTextStream self) => true;

    /// <summary>False.</summary>
    [PyMethod("seekable()", Cost = Cost.Constant)]
    private static bool IsSeekable(PyTextStream self) => false;

    /// <summary>Does nothing: encoding and lines are the host's.</summary>
    [PyMethod("reconfigure(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
        Cost = Cost.Constant)]
    private static void Reconfigure(
        PyTextStream self, Value encoding, Value errors, Value newline, Value lineBuffering, Value writeThrough)
    {
    }

    /// <summary>The name.</summary>
    [PyGetter("name")]
    private static string Name(PyTextStream self) => self.Name;

    /// <summary>Always "w".</summary>
    [PyGetter("mode")]
    private static string Mode(PyTextStream self) => "w";

    /// <summary>Always "utf-8".</summary>
    [PyGetter("encoding")]
    private static string Encoding(PyTextStream self) => "utf-8";

    /// <summary>How lone surrogates are written.</summary>
    [PyGetter("errors")]
    private static string Errors(PyTextStream self) =>
        self.Stream == OutputStream.Out ? "strict" : "backslashreplace";

    /// <summary>None: lines are passed on as they are.</summary>
    [PyGetter("newlines")]
    private static Value NewLines(PyTextStream self) => Value.None;

    /// <summary>Always False.</summary>
    [PyGetter("closed")]
    private static bool IsClosed(PyTextStream self) => false;

    /// <summary>Always False.</summary>
    [PyGetter("line_buffering")]
    private static bool IsLineBuffering(PyTextStream self) => false;
}
