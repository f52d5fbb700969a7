namespace Monty.Runtime.Objects;

/// <summary>An object of the library whose state can be that of a module: a load puts it back in place.</summary>
internal interface IRestorable
{
    /// <summary>Takes the contents of another object of the same C# class.</summary>
    void TakeOver(PyObject other);
}
