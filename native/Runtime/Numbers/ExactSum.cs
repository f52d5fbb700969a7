using System.Collections.Generic;

namespace Monty.Runtime.Numbers;

/// <summary>A sum of floats without any rounding: floats of different sizes that do not overlap.</summary>
internal sealed class ExactSum
{
    private readonly List<double> _parts = [];
    private double _special;
    private double _infinities;

    /// <summary>True when finite numbers added up beyond the largest float.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>True when infinities of both signs were added.</summary>
    public bool IsUndefined => double.IsNaN(_infinities);

    /// <summary>Adds a number.</summary>
    public void Add(double number)
    {
        if (!double.IsFinite(number))
        {
            _special += number;
            _infinities += double.IsInfinity(number) ? number : 0;
            return;
        }

        var kept = 0;
        for (var i = 0; i < _parts.Count; i++)
        {
            var sum = DoubleDouble.Sum(number, _parts[i]);
            if (sum.Low != 0)
            {
                _parts[kept++] = sum.Low;
            }

            number = sum.High;
        }

        _parts.RemoveRange(kept, _parts.Count - kept);
        if (!double.IsFinite(number))
        {
            Overflowed = true;
            return;
        }

        if (number != 0)
        {
            _parts.Add(number);
        }
    }

    /// <summary>Adds a product, exactly.</summary>
    public void AddProduct(double left, double right)
    {
        var product = DoubleDouble.Product(left, right);
        Add(product.High);
        if (double.IsFinite(product.High))
        {
            Add(product.Low);
        }
    }

    /// <summary>The nearest float of the sum.</summary>
    public double Total()
    {
        if (_special != 0)
        {
            return _special;
        }

        var i = _parts.Count - 1;
        if (i < 0)
        {
            return 0;
        }

        var total = _parts[i];
        var rest = 0.0;
        while (--i >= 0 && rest == 0)
        {
            var sum = DoubleDouble.Sum(total, _parts[i]);
            total = sum.High;
            rest = sum.Low;
        }

        // Half-way cases round to even by the sign of what is further below.
        if (i >= 0 && rest != 0 && Math.Sign(rest) == Math.Sign(_parts[i]))
        {
            var doubled = rest * 2;
            var rounded = total + doubled;
            if (rounded - total == doubled)
            {
                total = rounded;
            }
        }

        return total;
    }
}
