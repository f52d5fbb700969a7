using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Attributes of StopIteration; the classes beside it declare those of other exceptions.</summary>
[PyType("StopIteration")]
internal static partial class ExceptionFields
{
    /// <summary>The value a generator returned.</summary>
    [PyGetter("value", Setter = nameof(SetValue))]
    private static Value Value(PyException self) =>
        self.Arguments.Items.Length > 0 && Ops.ExceptionField(self, "value").IsMissing
            ? self.Arguments.Items[0]
            : ExceptionMethods.Field(self, "value");

    private static Value SetValue(PyException self, Value value) => ExceptionMethods.SetField(self, "value", value);
}

/// <summary>Attributes of SystemExit.</summary>
[PyType("SystemExit")]
internal static partial class SystemExitFields
{
    /// <summary>The exit code.</summary>
    [PyGetter("code", Setter = nameof(SetCode))]
    private static Value Code(PyException self) =>
        !Ops.ExceptionField(self, "code").IsMissing ? ExceptionMethods.Field(self, "code")
            : self.Arguments.Items.Length switch
            {
                0 => Value.None,
                1 => self.Arguments.Items[0],
                _ => Value.Of(self.Arguments),
            };

    private static Value SetCode(PyException self, Value value) => ExceptionMethods.SetField(self, "code", value);
}

/// <summary>Attributes of ImportError.</summary>
[PyType("ImportError")]
internal static partial class ImportErrorFields
{
    /// <summary>The module.</summary>
    [PyGetter("name", Setter = nameof(SetName))]
    private static Value Name(PyException self) => ExceptionMethods.Field(self, "name");

    /// <summary>The path of the module.</summary>
    [PyGetter("path", Setter = nameof(SetPath))]
    private static Value Path(PyException self) => ExceptionMethods.Field(self, "path");

    /// <summary>The message.</summary>
    [PyGetter("msg", Setter = nameof(SetMsg))]
    private static Value Msg(PyException self) =>
        self.Arguments.Items.Length == 1 && Ops.ExceptionField(self, "msg").IsMissing
            ? self.Arguments.Items[0]
            : ExceptionMethods.Field(self, "msg");

    private static Value SetName(PyException self, Value value) => ExceptionMethods.SetField(self, "name", value);

    private static Value SetPath(PyException self, Value value) => ExceptionMethods.SetField(self, "path", value);

    private static Value SetMsg(PyException self, Value value) => ExceptionMethods.SetField(self, "msg", value);
}

/// <summary>Attributes of AttributeError.</summary>
[PyType("AttributeError")]
internal static partial class AttributeErrorFields
{
    /// <summary>The attribute.</summary>
    [PyGetter("name", Setter = nameof(SetName))]
    private static Value Name(PyException self) => ExceptionMethods.Field(self, "name");

    /// <summary>The object.</summary>
    [PyGetter("obj", Setter = nameof(SetObj))]
    private static Value Obj(PyException self) => ExceptionMethods.Field(self, "obj");

    private static Value SetName(PyException self, Value value) => ExceptionMethods.SetField(self, "name", value);

    private static Value SetObj(PyException self, Value value) => ExceptionMethods.SetField(self, "obj", value);
}

/// <summary>Attributes of NameError.</summary>
[PyType("NameError")]
internal static partial class NameErrorFields
{
    /// <summary>The name.</summary>
    [PyGetter("name", Setter = nameof(SetName))]
    private static Value Name(PyException self) => ExceptionMethods.Field(self, "name");

    private static Value SetName(PyException self, Value value) => ExceptionMethods.SetField(self, "name", value);
}

/// <summary>Attributes of OSError.</summary>
[PyType("OSError")]
internal static partial class OSErrorFields
{
    /// <summary>The error number.</summary>
    [PyGetter("errno", Setter = nameof(SetErrno))]
    private static Value Errno(PyException self) => ExceptionMethods.Field(self, "errno");

    /// <summary>The message.</summary>
    [PyGetter("strerror", Setter = nameof(SetStrerror))]
    private static Value Strerror(PyException self) => ExceptionMethods.Field(self, "strerror");

    /// <summary>The file.</summary>
    [PyGetter("filename", Setter = nameof(SetFilename))]
    private static Value Filename(PyException self) => ExceptionMethods.Field(self, "filename");

    /// <summary>The second file.</summary>
    [PyGetter("filename2", Setter = nameof(SetFilename2))]
    private static Value Filename2(PyException self) => ExceptionMethods.Field(self, "filename2");

    private static Value SetErrno(PyException self, Value value) => ExceptionMethods.SetField(self, "errno", value);

    private static Value SetStrerror(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "strerror", value);

    private static Value SetFilename(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "filename", value);

    private static Value SetFilename2(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "filename2", value);
}

/// <summary>Attributes of SyntaxError.</summary>
[PyType("SyntaxError")]
internal static partial class SyntaxErrorFields
{
    /// <summary>The message.</summary>
    [PyGetter("msg", Setter = nameof(SetMsg))]
    private static Value Msg(PyException self) => ExceptionMethods.Field(self, "msg");

    /// <summary>The file.</summary>
    [PyGetter("filename", Setter = nameof(SetFilename))]
    private static Value Filename(PyException self) => ExceptionMethods.Field(self, "filename");

    /// <summary>The line.</summary>
    [PyGetter("lineno", Setter = nameof(SetLineno))]
    private static Value Lineno(PyException self) => ExceptionMethods.Field(self, "lineno");

    /// <summary>The column.</summary>
    [PyGetter("offset", Setter = nameof(SetOffset))]
    private static Value Offset(PyException self) => ExceptionMethods.Field(self, "offset");

    /// <summary>The text of the line.</summary>
    [PyGetter("text", Setter = nameof(SetText))]
    private static Value Text(PyException self) => ExceptionMethods.Field(self, "text");

    /// <summary>The last line.</summary>
    [PyGetter("end_lineno", Setter = nameof(SetEndLineno))]
    private static Value EndLineno(PyException self) => ExceptionMethods.Field(self, "end_lineno");

    /// <summary>The last column.</summary>
    [PyGetter("end_offset", Setter = nameof(SetEndOffset))]
    private static Value EndOffset(PyException self) => ExceptionMethods.Field(self, "end_offset");

    /// <summary>Unused.</summary>
    [PyGetter("print_file_and_line", Setter = nameof(SetPrintFileAndLine))]
    private static Value PrintFileAndLine(PyException self) => ExceptionMethods.Field(self, "print_file_and_line");

    private static Value SetMsg(PyException self, Value value) => ExceptionMethods.SetField(self, "msg", value);

    private static Value SetFilename(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "filename", value);

    private static Value SetLineno(PyException self, Value value) => ExceptionMethods.SetField(self, "lineno", value);

    private static Value SetOffset(PyException self, Value value) => ExceptionMethods.SetField(self, "offset", value);

    private static Value SetText(PyException self, Value value) => ExceptionMethods.SetField(self, "text", value);

    private static Value SetEndLineno(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "end_lineno", value);

    private static Value SetEndOffset(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "end_offset", value);

    private static Value SetPrintFileAndLine(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "print_file_and_line", value);
}

/// <summary>Attributes of UnicodeError.</summary>
[PyType("UnicodeError")]
internal static partial class UnicodeErrorFields
{
    /// <summary>The codec.</summary>
    [PyGetter("encoding", Setter = nameof(SetEncoding))]
    private static Value Encoding(PyException self) => ExceptionMethods.Field(self, "encoding");

    /// <summary>The input.</summary>
    [PyGetter("object", Setter = nameof(SetObject))]
    private static Value Object(PyException self) => ExceptionMethods.Field(self, "object");

    /// <summary>The first wrong index.</summary>
    [PyGetter("start", Setter = nameof(SetStart))]
    private static Value Start(PyException self) => ExceptionMethods.Field(self, "start");

    /// <summary>The index after the last wrong one.</summary>
    [PyGetter("end", Setter = nameof(SetEnd))]
    private static Value End(PyException self) => ExceptionMethods.Field(self, "end");

    /// <summary>The message.</summary>
    [PyGetter("reason", Setter = nameof(SetReason))]
    private static Value Reason(PyException self) => ExceptionMethods.Field(self, "reason");

    private static Value SetEncoding(PyException self, Value value) =>
        ExceptionMethods.SetField(self, "encoding", value);

    private static Value SetObject(PyException self, Value value) => ExceptionMethods.SetField(self, "object", value);

    private static Value SetStart(PyException self, Value value) => ExceptionMethods.SetField(self, "start", value);

    private static Value SetEnd(PyException self, Value value) => ExceptionMethods.SetField(self, "end", value);

    private static Value SetReason(PyException self, Value value) => ExceptionMethods.SetField(self, "reason", value);
}

/// <summary>Attributes of BaseExceptionGroup.</summary>
[PyType("BaseExceptionGroup")]
internal static partial class BaseExceptionGroupFields
{
    /// <summary>The message.</summary>
    [PyGetter("message")]
    private static Value Message(PyException self) => ExceptionMethods.Field(self, "message");

    /// <summary>The members.</summary>
    [PyGetter("exceptions")]
    private static Value Exceptions(PyException self) => ExceptionMethods.Field(self, "exceptions");
}
