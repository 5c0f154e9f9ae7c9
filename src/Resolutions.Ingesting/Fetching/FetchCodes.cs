namespace Resolutions.Ingesting.Fetching;

/// <summary>Why a page was not fetched, as codes of diagnostics.</summary>
internal static class FetchCodes
{
    public const string AddressWrong = "fetch-address-wrong";

    public const string Credentials = "fetch-credentials";

    /// <summary>Argument: the name of the host.</summary>
    public const string NameNotFound = "fetch-name-not-found";

    /// <summary>Argument: the host that is, or leads to, this machine or its own network.</summary>
    public const string AddressPrivate = "fetch-address-private";

    /// <summary>Argument: the host.</summary>
    public const string NoConnection = "fetch-no-connection";

    /// <summary>Argument: the host.</summary>
    public const string TlsFailed = "fetch-tls-failed";

    /// <summary>Argument: the number of the status.</summary>
    public const string Status = "fetch-status";

    /// <summary>Argument: how many there may be.</summary>
    public const string TooManyRedirects = "fetch-too-many-redirects";

    /// <summary>Argument: where to, as far as it is an address.</summary>
    public const string RedirectWrong = "fetch-redirect-wrong";

    /// <summary>Argument: seconds.</summary>
    public const string Timeout = "fetch-timeout";

    /// <summary>The answer breaks off, or is not HTTP.</summary>
    public const string AnswerBroken = "fetch-answer-broken";
}
