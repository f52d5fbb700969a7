namespace Monty.Hosting.Snapshots;

/// <summary>Ends the reading of a dump that is not what it should be.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
