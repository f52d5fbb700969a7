using Monty.Library.Modules.Datetime;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting.Wire;

using Clock = Monty.Library.Modules.Datetime.Clock;

/// <content>Dates and times.</content>
internal sealed partial class ValueEncoder
{
    /// <summary>Writes an object that has a code of its own; false: it has none.</summary>
    private bool WriteNative(PyNative target, out bool isWritten)
    {
        isWritten = true;
        switch (target)
        {
            case PyDateTime moment:
                return WriteMoment("datetime"u8, [moment.Year, moment.Month, moment.Day], moment.Clock, moment.Zone,
                    target, moment.Fold, out isWritten);
            case PyDate date:
                WriteNumbers("date"u8, date.Year, date.Month, date.Day);
                return true;
            case PyTime time:
                return WriteMoment("time"u8, [], time.Clock, time.Zone, null, time.Fold, out isWritten);
            case PyTimeDelta delta:
                WriteNumbers("timedelta"u8, delta.Days, delta.Seconds, delta.Microseconds);
                return true;
            case PyTimeZone zone:
                WriteZone(zone.Offset, zone.Name);
                return true;
            default:
                return false;
        }
    }

    private void WriteNumbers(ReadOnlySpan<byte> name, params ReadOnlySpan<int> numbers)
    {
        UsesExtensions = true;
        output.WireExtension(name);
        output.WireTuple(numbers.Length);
        foreach (var number in numbers)
        {
            output.WireInt(number);
        }
    }

    private void WriteZone(PyTimeDelta offset, string? name)
    {
        UsesExtensions = true;
        output.WireExtension("timezone"u8);
        output.WireTuple(2);
        output.WireInt((long)offset.Total);
        output.WireTextOrNone(name);
    }

    /// <summary>
    /// A time, with a date in front: zones that are not fixed become the offset and name they have then.
    /// </summary>
    private bool WriteMoment(ReadOnlySpan<byte> name, ReadOnlySpan<int> date, Clock clock, in Value zone,
        PyObject? moment, int fold, out bool isWritten)
    {
        PyTimeDelta? offset = null;
        string? zoneName = null;
        isWritten = true;
        if (zone.Ref is PyTimeZone fixedZone)
        {
            offset = fixedZone.Offset;
            zoneName = fixedZone.Name;
        }
        else if (!zone.IsNone && (!_isFree || zone.Ref is INativeZone))
        {
            var argument = Value.OfNullable(moment);
            if (!Zones.TryOffset(_vm, zone, argument, out offset) || !Zones.TryName(_vm, zone, argument, out var shown))
            {
                isWritten = false;
                return true;
            }

            zoneName = shown.TryStr(out var text) ? text : null;
        }

        UsesExtensions = true;
        output.WireExtension(name);
        output.WireTuple(date.Length + 6);
        foreach (var number in (ReadOnlySpan<int>)[.. date, clock.Hour, clock.Minute, clock.Second, clock.Microsecond])
        {
            output.WireInt(number);
        }

        if (offset is null)
        {
            output.WireNone();
        }
        else
        {
            WriteZone(offset, zoneName);
        }

        output.WireInt(fold);
        return true;
    }
}
