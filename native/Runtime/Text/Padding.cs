namespace Monty.Runtime.Text;

/// <summary>Filling up with a repeated character.</summary>
internal static class Padding
{
    /// <summary>Appends a code point several times. Cost: charged by the caller.</summary>
    public static void Append(ref TextBuffer text, int fill, int count)
    {
        if (count <= 0)
        {
            return;
        }

        if (fill < 0x10000)
        {
            text.Append((char)fill, count);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            text.AppendCodePoint(fill);
        }
    }
}
