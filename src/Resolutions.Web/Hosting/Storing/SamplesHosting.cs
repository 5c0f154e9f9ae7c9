using Resolutions.Ingesting;
using Resolutions.Ingesting.Samples;

namespace Resolutions.Web.Hosting.Storing;

/// <summary>The samples that fill an empty store.</summary>
internal static class SamplesHosting
{
    public static void AddSamples(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SampleOptions>().BindConfiguration(SampleOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Ingester>();
        builder.Services.AddSingleton<SampleCorpus>();
        builder.Services.AddHostedService<SamplesStart>();
    }
}
