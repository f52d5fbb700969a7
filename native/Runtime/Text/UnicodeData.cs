using System.Buffers.Binary;
using Monty.Source;

namespace Monty.Runtime.Text;

/// <summary>The properties of a character that Unicode 16 tables hold.</summary>
[Flags]
internal enum CharacterTraits : ushort
{
    /// <summary>No property.</summary>
    None = 0,

    /// <summary>A letter, as str.isalpha counts it.</summary>
    Alpha = 1 << 0,

    /// <summary>A decimal digit of some script.</summary>
    Decimal = 1 << 1,

    /// <summary>A digit, superscripts included.</summary>
    Digit = 1 << 2,

    /// <summary>A number, fractions and numerals included.</summary>
    Numeric = 1 << 3,

    /// <summary>White space.</summary>
    Space = 1 << 4,

    /// <summary>Shown as itself by repr.</summary>
    Printable = 1 << 5,

    /// <summary>Lowercase.</summary>
    Lower = 1 << 6,

    /// <summary>Uppercase.</summary>
    Upper = 1 << 7,

    /// <summary>A titlecase letter.</summary>
    Title = 1 << 8,

    /// <summary>May start an identifier.</summary>
    IdentifierStart = 1 << 9,

    /// <summary>May continue an identifier.</summary>
    IdentifierContinue = 1 << 10,

    /// <summary>Has case in some way.</summary>
    Cased = 1 << 11,

    /// <summary>Skipped when the context of a final sigma is examined.</summary>
    CaseIgnorable = 1 << 12,

    /// <summary>Ends a line for str.splitlines.</summary>
    LineBreak = 1 << 13,

    /// <summary>Alpha, decimal, digit or numeric.</summary>
    Alphanumeric = Alpha | Decimal | Digit | Numeric,
}

/// <summary>A mapping of characters to another case, in the order of the table's fields.</summary>
internal enum CaseMapping : byte
{
    /// <summary>Lower case.</summary>
    Lower,

    /// <summary>Upper case.</summary>
    Upper,

    /// <summary>The case of the first letter of a word.</summary>
    Title,

    /// <summary>The form in which case does not matter.</summary>
    Folded,
}

/// <summary>Looks up characters in the Unicode 16 tables, loaded on the first use beyond ASCII.</summary>
internal static class UnicodeData
{
    private const int SpecialMapping = 1 << 30;
    private const int RecordBytes = 20;
    private const int BlockShift = 7;

    /// <summary>The properties of a code point.</summary>
    public static CharacterTraits Traits(int codePoint) =>
        (CharacterTraits)BinaryPrimitives.ReadUInt16LittleEndian(Tables.Record(codePoint));

    /// <summary>True when the code point has at least one of the properties.</summary>
    public static bool Is(int codePoint, CharacterTraits traits) => (Traits(codePoint) & traits) != 0;

    /// <summary>The value of a decimal digit, or -1.</summary>
    public static int DecimalValue(int codePoint) => (sbyte)Tables.Record(codePoint)[2];

    /// <summary>The value of a digit, or -1.</summary>
    public static int DigitValue(int codePoint) => (sbyte)Tables.Record(codePoint)[3];

    /// <summary>Maps a code point to another case; returns one code point, or -1 with a sequence of several.</summary>
    public static int Map(int codePoint, CaseMapping mapping, out ReadOnlySpan<char> several)
    {
        int offset = BinaryPrimitives.ReadInt32LittleEndian(Tables.Record(codePoint)[(4 + 4 * (int)mapping)..]);
        if (offset < SpecialMapping)
        {
            several = default;
            return codePoint + offset;
        }

        several = Tables.Specials.AsSpan(offset & 0xFFFFFF, (offset >> 24) & 0x3F);
        return -1;
    }

    private static class Tables
    {
        public static readonly char[] Specials;
        private static readonly ushort[] Blocks;
        private static readonly ushort[] Numbers;
        private static readonly byte[] Records;

        static Tables()
        {
            byte[] data = EmbeddedFiles.Read("unicode.bin");
            ReadOnlySpan<byte> rest = data;
            int records = BinaryPrimitives.ReadInt32LittleEndian(rest[4..]);
            int specials = BinaryPrimitives.ReadInt32LittleEndian(rest[8..]);
            int numbers = BinaryPrimitives.ReadInt32LittleEndian(rest[12..]);
            rest = rest[16..];
            Blocks = ReadUnits(ref rest, 0x110000 >> BlockShift);
            Numbers = ReadUnits(ref rest, numbers);
            Records = rest[..(records * RecordBytes)].ToArray();
            rest = rest[(records * RecordBytes)..];
            Specials = Array.ConvertAll(ReadUnits(ref rest, specials), unit => (char)unit);
        }

        public static ReadOnlySpan<byte> Record(int codePoint)
        {
            int block = Blocks[codePoint >> BlockShift] << BlockShift;
            int number = Numbers[block | (codePoint & ((1 << BlockShift) - 1))];
            return Records.AsSpan(number * RecordBytes, RecordBytes);
        }

        private static ushort[] ReadUnits(ref ReadOnlySpan<byte> rest, int count)
        {
            var units = new ushort[count];
            for (int i = 0; i < count; i++)
            {
                units[i] = BinaryPrimitives.ReadUInt16LittleEndian(rest[(i * 2)..]);
            }

            rest = rest[(count * 2)..];
            return units;
        }
    }
}
