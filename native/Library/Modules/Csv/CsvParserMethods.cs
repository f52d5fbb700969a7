using System.Text;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Csv;

/// <summary>The parser of csv.reader.</summary>
[PyType("csv._Parser")]
internal static partial class CsvParserMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("csv", "_Parser", Layout.Native, TypeFlags.None);

    /// <summary>A parser of a dialect.</summary>
    [PyFunction("_Parser(delimiter, quotechar, escapechar, doublequote, skipinitialspace, quoting, strict, /)",
        Cost = Cost.Constant)]
    private static PyCsvParser New(PyType cls, Value delimiter, Value quotechar, Value escapechar, bool doublequote,
        bool skipinitialspace, long quoting, bool strict) => new(
        [
            delimiter, quotechar, escapechar, Value.Bool(doublequote), Value.Bool(skipinitialspace),
            Value.Int(quoting), Value.Bool(strict),
        ]);

    /// <summary>Begins a record.</summary>
    [PyMethod("begin()", Cost = Cost.Constant)]
    private static void Begin(PyCsvParser self) => self.Begin();

    /// <summary>Takes a line: a list of fields, None for more, a text for a problem.</summary>
    [PyMethod("feed(line, limit, /)", Cost = Cost.Charged)]
    private static Value Feed(Vm vm, PyCsvParser self, string line, long limit) => self.Feed(vm, line, limit);

    /// <summary>What is there at the end of the lines.</summary>
    [PyMethod("end()", Cost = Cost.Constant)]
    private static Value End(Vm vm, PyCsvParser self) => self.End(vm);
}

/// <summary>What the text of csv uses.</summary>
[PyModule("_csv")]
internal static partial class CsvInternals
{
    private const long All = 1;
    private const long NonNumeric = 2;
    private const long Never = 3;
    private const long Strings = 4;
    private const long NotNull = 5;
    private const long IsNumber = 0;
    private const long IsText = 1;
    private const long IsNull = 2;

    /// <summary>The line of a row; a tuple with a text for a problem.</summary>
    [PyFunction("_join(settings, fields, kinds, /)", Cost = Cost.Charged)]
    private static Value Join(Vm vm, PyTuple settings, PyList fields, Value kinds)
    {
        var given = settings.Items;
        var delimiter = CharOf(given[0]);
        var quote = CharOf(given[1]);
        var escape = CharOf(given[2]);
        var quoting = given[5].Bits;
        var end = given[6].AsStr;
        var line = new StringBuilder();
        for (var i = 0; i < fields.Count; i++)
        {
            var text = fields.Items[i].TryStr(out var found) ? found : "";
            if (!vm.ChargeWork((text.Length * 3L) + 10) || !vm.Charge(text.Length * 4L))
            {
                return Value.Error;
            }

            var kind = kinds.Ref is PyList list && i < list.Count ? list.Items[i].Bits : IsText;
            var isQuoted = quoting switch
            {
                All => true,
                NonNumeric => kind != IsNumber,
                Strings => kind == IsText,
                NotNull => kind != IsNull,
                _ => false,
            };
            var isNull = quoting >= Strings && kind == IsNull;
            if (text.Length == 0 && delimiter == ' ' && given[4].IsTrue)
            {
                if (quoting == Never || isNull)
                {
                    return Problem("empty field must be quoted if delimiter is a space and skipinitialspace is true");
                }

                isQuoted = true;
            }

            if (i > 0)
            {
                line.Append(delimiter);
            }

            if (text.Length == 0 && fields.Count == 1 && !isQuoted)
            {
                if (quoting == Never || isNull)
                {
                    return Problem("single empty field record must be quoted");
                }

                isQuoted = true;
            }

            var start = line.Length;
            if (!TryAppend(line, text, delimiter, quote, escape, given[3].IsTrue, quoting, end, ref isQuoted))
            {
                return Problem("need to escape, but no escapechar set");
            }

            if (isQuoted)
            {
                line.Insert(start, quote).Append(quote);
            }
        }

        return Value.Str(line.Append(end).ToString());
    }

    private static bool TryAppend(StringBuilder line, string text, char delimiter, char quote, char escape,
        bool doublesQuotes, long quoting, string end, ref bool isQuoted)
    {
        foreach (var c in text)
        {
            if (c == delimiter || c == escape || c == quote || c is '\n' or '\r'
                || end.Contains(c, StringComparison.Ordinal))
            {
                var isEscaped = quoting == Never || c == escape;
                if (quoting != Never && c == quote)
                {
                    isEscaped = !doublesQuotes;
                    if (doublesQuotes)
                    {
                        line.Append(quote);
                    }
                }

                isQuoted |= !isEscaped;
                if (isEscaped && escape == '\uFFFF')
                {
                    return false;
                }

                if (isEscaped)
                {
                    line.Append(escape);
                }
            }

            line.Append(c);
        }

        return true;
    }

    private static Value Problem(string text) => Value.Of(new PyTuple([Value.Str(text)]));

    private static char CharOf(in Value value) =>
        value.TryStr(out var text) && text.Length == 1 ? text[0] : '\uFFFF';
}
