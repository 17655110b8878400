using System.Runtime.InteropServices;

namespace Governance.Workstreams.Import;

/// <summary>Hue in degrees, saturation and lightness from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hsl(double Hue, double Saturation, double Light)
{
    public static Hsl Of(Rgb colour)
    {
        var (red, green, blue) = (colour.Red / 255d, colour.Green / 255d, colour.Blue / 255d);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        var (light, range) = ((most + least) / 2, most - least);
        if (range == 0)
            return new Hsl(0, 0, light);
        var hue = most == red ? (green - blue) / range : most == green ? ((blue - red) / range) + 2 : ((red - green) / range) + 4;
        return new Hsl(((hue * 60) + 360) % 360, range / (1 - Math.Abs((2 * light) - 1)), light);
    }

    public Rgb ToRgb()
    {
        var chroma = (1 - Math.Abs((2 * Light) - 1)) * Saturation;
        var between = chroma * (1 - Math.Abs((Hue / 60 % 2) - 1));
        var lift = Light - (chroma / 2);
        var (red, green, blue) = (int)(Hue / 60) switch
        {
            0 => (chroma, between, 0d),
            1 => (between, chroma, 0d),
            2 => (0d, chroma, between),
            3 => (0d, between, chroma),
            4 => (between, 0d, chroma),
            _ => (chroma, 0d, between),
        };
        return new Rgb(Byte(red + lift), Byte(green + lift), Byte(blue + lift));
    }

    private static byte Byte(double part) => (byte)Math.Clamp(Math.Round(part * 255), 0, 255);
}
