namespace Resolutions.Model;

/// <summary>Whose words a clause is.</summary>
public enum Speaker
{
    /// <summary>The issuing body.</summary>
    Issuer,

    /// <summary>The publisher that carries the issuing body's text.</summary>
    Publisher,
}
