namespace Monty.Source.Unicode;

/// <summary>Reads the numbers of an embedded table.</summary>
/// <param name="data">The table.</param>
/// <param name="position">Where to begin.</param>
internal struct ResourceReader(byte[] data, int position = 0)
{
    private int _position = position;

    /// <summary>The place of the next byte.</summary>
    public readonly int Position => _position;

    /// <summary>Reads one byte.</summary>
    public int ReadByte() => data[_position++];

    /// <summary>Reads a number in little endian base 128.</summary>
    public int ReadNumber()
    {
        int result = 0;
        int shift = 0;
        while (true)
        {
            byte next = data[_position++];
            result |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return result;
            }

            shift += 7;
        }
    }

    /// <summary>Reads ASCII text with its length in front.</summary>
    public string ReadText()
    {
        int length = data[_position++];
        _position += length;
        return System.Text.Encoding.ASCII.GetString(data, _position - length, length);
    }
}
