using Resolutions.Model;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>A resolution as a list shows it.</summary>
/// <param name="Texts">What its texts are called: the primary ones, in the order of the columns.</param>
public sealed record Listed(Resolution Resolution, IssuingBody? IssuingBody, IReadOnlyList<TextTitle> Texts)
{
    public ShownTitle Title => ShownTitle.Choose(Resolution.Slug, Texts);
}
