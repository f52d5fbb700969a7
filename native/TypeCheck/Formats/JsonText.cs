using System.Globalization;
using System.Text;

namespace Monty.TypeCheck.Formats;

/// <summary>Writes JSON, on one line or indented by two.</summary>
internal sealed class JsonText(StringBuilder output, bool isIndented)
{
    private int _depth;
    private bool _isFirst = true;

    /// <summary>Starts an object or list.</summary>
    public void Open(char bracket, string? name = null)
    {
        Next(name);
        output.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    /// <summary>Ends an object or list.</summary>
    public void Close(char bracket)
    {
        _depth--;
        if (!_isFirst)
        {
            Line();
        }

        output.Append(bracket);
        _isFirst = false;
    }

    /// <summary>A text.</summary>
    public void Text(string name, string value)
    {
        Next(name);
        Quote(value);
    }

    /// <summary>A number.</summary>
    public void Number(string name, int value)
    {
        Next(name);
        output.Append(CultureInfo.InvariantCulture, $"{value}");
    }

    /// <summary>Nothing.</summary>
    public void Null(string name)
    {
        Next(name);
        output.Append("null");
    }

    private void Next(string? name)
    {
        if (!_isFirst)
        {
            output.Append(',');
        }

        if (_depth > 0)
        {
            Line();
        }

        _isFirst = false;
        if (name is not null)
        {
            Quote(name);
            output.Append(isIndented ? ": " : ":");
        }
    }

    private void Line()
    {
        if (isIndented)
        {
            output.Append('\n').Append(' ', _depth * 2);
        }
    }

    private void Quote(string text)
    {
        output.Append('"');
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '"' or '\\': output.Append('\\').Append(unit); break;
                case '\n': output.Append("\\n"); break;
                case '\t': output.Append("\\t"); break;
                case '\r': output.Append("\\r"); break;
                case < ' ': output.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"); break;
                default: output.Append(unit); break;
            }
        }

        output.Append('"');
    }
}
