using FsCheck.Fluent;
using Resolutions.Web.Api.Listing;

namespace Resolutions.Web.Tests.Api;

public class CursorTests
{
    [Fact]
    public void A_cursor_comes_back_as_it_went_and_needs_no_escaping() =>
        Prop.ForAll(
                Gen.Elements("", "2018", "2018-09", "2018-09-24", "--06-23").ToArbitrary(),
                Gen.Elements("tides", "a b", "قرار", "l'été~2", "<>").ToArbitrary(),
                ArbMap.Default.ArbFor<bool>(),
                (date, slug, isBackward) =>
                {
                    var cursor = new Cursor(isBackward, date, slug);
                    var written = cursor.ToString();
                    return Cursor.TryParse(written, null, out var read)
                        && read == cursor
                        && Uri.EscapeDataString(written) == written;
                }
            )
            .Holds();

    [Fact]
    public void Whatever_a_client_makes_up_is_refused_without_an_error() =>
        Prop.ForAll<string>(made => !Cursor.TryParse(made, null, out _)).Holds();
}
