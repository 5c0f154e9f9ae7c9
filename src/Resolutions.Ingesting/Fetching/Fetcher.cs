using System.Globalization;
using System.Net;
using Resolutions.Ingesting.Readers;
using Resolutions.Model;

namespace Resolutions.Ingesting.Fetching;

/// <summary>Fetches pages of the web: bounded in time, size and redirects, and never from a machine's own network unless that is allowed.</summary>
public sealed class Fetcher : IDisposable
{
    private const string Accepted =
        "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.9, "
        + MediaTypes.Word
        + ";q=0.9, */*;q=0.1";

    private readonly FetchOptions _options;
    private readonly SourceLimits _limits;
    private readonly HttpClient _client;

    public Fetcher(FetchOptions options, SourceLimits limits)
        : this(options, limits, Dns.GetHostAddressesAsync) { }

    /// <param name="lookUp">Gives all addresses of a host.</param>
    /// <param name="isTrusted">Whether a host's addresses need no check.</param>
    internal Fetcher(
        FetchOptions options,
        SourceLimits limits,
        Func<string, CancellationToken, Task<IPAddress[]>> lookUp,
        Func<string, bool>? isTrusted = null
    )
    {
        (_options, _limits) = (options, limits);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new CheckedConnecting(lookUp, isTrusted ?? (_ => options.AllowPrivate)).ConnectAsync,
            UseCookies = false,
            // A proxy would look the name up itself, and nobody could check what it finds.
            UseProxy = false,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", Accepted);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(options));
    }

    /// <summary>What goes wrong is told in the arrival, not thrown.</summary>
    /// <exception cref="OperationCanceledException">Whoever asked has called it off.</exception>
    public async Task<Arrival> FetchAsync(string given, CancellationToken cancellation)
    {
        Uri.TryCreate(given, UriKind.Absolute, out var address);
        if (WebAddress.Refuse(address) is { } wrong)
            return Arrival.Refused(WebAddress.Harmless(given), wrong);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.Timeout);
        var asked = WebAddress.Shown(address!);
        try
        {
            return await FollowAsync(asked, new Uri(asked), patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var limit = patience.IsCancellationRequested ? _options.Timeout : _options.RequestTimeout;
            return Refused(asked, FetchCodes.Timeout, limit.TotalSeconds);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<Arrival> FollowAsync(string asked, Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; ; redirects++)
        {
            try
            {
                using var response = await SendAsync(address, cancellation);
                if (!IsRedirect(response))
                    return await ReadAsync(asked, address, response, cancellation);
                if (redirects == _options.MaxRedirects)
                    return Refused(asked, FetchCodes.TooManyRedirects, _options.MaxRedirects);
                var location = response.Headers.Location!;
                if (!Uri.TryCreate(address, location, out var next) || WebAddress.Refuse(next) is not null)
                    return Arrival.Refused(
                        asked,
                        FetchCodes.RedirectWrong,
                        WebAddress.Harmless((next ?? location).OriginalString)
                    );
                address = next;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
            {
                return Arrival.Refused(asked, FetchFailure.CodeOf(exception), address.Host);
            }
        }
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.RequestTimeout);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
    }

    private async Task<Arrival> ReadAsync(
        string asked,
        Uri address,
        HttpResponseMessage response,
        CancellationToken cancellation
    )
    {
        if (!response.IsSuccessStatusCode)
            return Refused(asked, FetchCodes.Status, (int)response.StatusCode);
        // An answer that was packed does not tell here how long it is when unpacked.
        if (response.Content.Headers.ContentLength > _limits.MaxBytes)
            return TooLarge(asked);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        if (await BoundedReading.ReadAsync(stream, _limits.MaxBytes, cancellation) is not { } bytes)
            return TooLarge(asked);
        var declared = response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var types)
            ? types.ToString()
            : null;
        return Arrival.Of(new(bytes, declared, SourceOrigin.Address, asked) { Address = WebAddress.Shown(address) });
    }

    private Arrival TooLarge(string asked) =>
        Arrival.Refused(asked, RefusalCodes.SourceTooLarge, SourceLimits.Shown(_limits.MaxBytes));

    private static bool IsRedirect(HttpResponseMessage response) =>
        response.Headers.Location is not null && (int)response.StatusCode is 301 or 302 or 303 or 307 or 308;

    private static Arrival Refused(string asked, string code, double number) =>
        Arrival.Refused(asked, code, number.ToString(CultureInfo.InvariantCulture));

    private static string UserAgent(FetchOptions options)
    {
        var version = typeof(Fetcher).Assembly.GetName().Version?.ToString(3) ?? "0";
        return options.Contact is { } contact ? $"Resolutions/{version} (+{contact})" : $"Resolutions/{version}";
    }
}
