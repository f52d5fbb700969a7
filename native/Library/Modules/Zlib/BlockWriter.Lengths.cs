namespace Monty.Library.Modules.Zlib;

/// <content>The lengths of a block's own codes, written with a code of their own.</content>
internal sealed partial class BlockWriter
{
    private const int Repeat = 16;
    private const int Zeros = 17;
    private const int ManyZeros = 18;

    private (long Bits, int Last) CountLengths()
    {
        _lengths.Clear();
        Walk(_symbols, isSending: false);
        Walk(_distances, isSending: false);
        _lengths.Build();
        var last = LengthOrder.Length - 1;
        while (last >= 3 && _lengths.Lengths[LengthOrder[last]] == 0)
        {
            last--;
        }

        return (_lengths.Bits + (3 * (last + 1)) + 5 + 5 + 4, last);
    }

    private void SendLengths(int last)
    {
        Send((uint)(_symbols.LastUsed + 1 - 257), 5);
        Send((uint)_distances.LastUsed, 5);
        Send((uint)(last + 1 - 4), 4);
        foreach (var which in LengthOrder[..(last + 1)])
        {
            Send(_lengths.Lengths[which], 3);
        }

        Walk(_symbols, isSending: true);
        Walk(_distances, isSending: true);
    }

    // Runs of equal lengths, of zeros longer ones: counted first, then sent.
    private void Walk(HuffmanTree tree, bool isSending)
    {
        var before = -1;
        for (var at = 0; at <= tree.LastUsed;)
        {
            int length = tree.Lengths[at];
            var most = length == 0 ? 138 : length == before ? 6 : 7;
            var count = 1;
            while (count < most && at + count <= tree.LastUsed && tree.Lengths[at + count] == length)
            {
                count++;
            }

            at += count;
            var isNew = length != 0 && length != before;
            if (count < (isNew ? 4 : 3))
            {
                for (; count > 0; count--)
                {
                    Put(length, 0, 0, isSending);
                }

                before = length;
                continue;
            }

            if (isNew)
            {
                Put(length, 0, 0, isSending);
                count--;
            }

            if (length != 0)
            {
                Put(Repeat, count - 3, 2, isSending);
            }
            else if (count <= 10)
            {
                Put(Zeros, count - 3, 3, isSending);
            }
            else
            {
                Put(ManyZeros, count - 11, 7, isSending);
            }

            before = length;
        }
    }

    private void Put(int symbol, int extra, int extraBits, bool isSending)
    {
        if (!isSending)
        {
            _lengths.Frequencies[symbol]++;
            _lengths.ExtraBits += extraBits;
            return;
        }

        SendCode(_lengths, symbol);
        Send((uint)extra, extraBits);
    }
}
