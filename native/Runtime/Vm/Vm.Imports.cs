namespace Monty.Runtime.Vm;

/// <content>Going on with an import once the host has told what its module holds.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>The place that asked the host carries its instruction out again.</summary>
    private void AnswerByRepeating()
    {
        _isRunning = true;
        if (_inner is not [var innermost, ..])
        {
            Settled = Status.Entered;
            return;
        }

        var outer = TakePlace();
        ReturnTo(innermost.Place);
        Settled = Status.Entered;
        innermost.Place = TakePlace();
        ReturnTo(outer);
    }
}
