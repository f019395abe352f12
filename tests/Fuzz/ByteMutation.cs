namespace Manifests.Fuzz;

/// <summary>Damages bytes.</summary>
internal static class ByteMutation
{
    private static readonly byte[][] Odd =
    [
        [0], [0xFF], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], "\t"u8.ToArray(), "\r\n"u8.ToArray(), "---\n"u8.ToArray(), "...\n"u8.ToArray(), "&a "u8.ToArray(),
        "*a "u8.ToArray(), "<<: "u8.ToArray(), "!!binary "u8.ToArray(), "|2\n"u8.ToArray(), ">-\n"u8.ToArray(), "? "u8.ToArray(), "[["u8.ToArray(), "{{"u8.ToArray(),
        "\"\\ud800"u8.ToArray(), "'"u8.ToArray(), "%YAML 1.1\n"u8.ToArray(), "# "u8.ToArray(), "0x"u8.ToArray(), "1e999"u8.ToArray(), ": "u8.ToArray(), "- "u8.ToArray(),
    ];

    public static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var edits = random.Next(1, 6); edits > 0 && damaged.Count > 0; edits--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 20), damaged.Count - at));
                    break;
                case 2:
                    damaged.InsertRange(at, Odd[random.Next(Odd.Length)]);
                    break;
                case 3:
                    damaged.InsertRange(at, damaged.GetRange(at, Math.Min(random.Next(1, 200), damaged.Count - at)));
                    break;
                default:
                    damaged.InsertRange(at, Enumerable.Repeat(Odd[random.Next(Odd.Length)], random.Next(1, 2000)).SelectMany(odd => odd));
                    break;
            }
        }
        return [.. damaged];
    }
}
