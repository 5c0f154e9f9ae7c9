using FsCheck;
using FsCheck.Fluent;
using Resolutions.Linguistics.Dates;

namespace Resolutions.Linguistics.Tests.Dates;

public class DateFindingTests
{
    [Theory]
    [InlineData("fr", "Bakou, 23 juin, agence", "--06-23")]
    [InlineData("fr", "le 1er mars 2021,", "2021-03-01")]
    [InlineData("fr", "LE 1ER MARS 2021", "2021-03-01")]
    [InlineData("fr", "la mesure du 17 novembre 2023 de la Cour", "2023-11-17")]
    [InlineData("fr", "le 4\u00A0août\u00A02022", "2022-08-04")]
    [InlineData("fr", "le 4 aout 2022", "2022-08-04")]
    [InlineData("fr", "en févr. 2019", "2019-02")]
    [InlineData("fr", "depuis juin 2023", "2023-06")]
    [InlineData("fr", "du 5 au 10 avril 2021", "2021-04-05 2021-04-10")]
    [InlineData("fr", "du 5 au 7 mars 2019", "2019-03-05 2019-03-07")]
    [InlineData("fr", "les 5 et 6 avril", "--04-05 --04-06")]
    [InlineData("fr", "du 28 mars au 3 avril 2021", "2021-03-28 2021-04-03")]
    [InlineData("fr", "du 28 décembre au 3 janvier 2021", "2020-12-28 2021-01-03")]
    [InlineData("fr", "le 24/09/2018 puis le 24.9.2018", "2018-09-24 2018-09-24")]
    [InlineData("fr", "24-26/09/2018", "2018-09-24 2018-09-26")]
    [InlineData("en", "on 23 June 2024", "2024-06-23")]
    [InlineData("en", "June 23, 2024", "2024-06-23")]
    [InlineData("en", "JUNE 23 2024", "2024-06-23")]
    [InlineData("en", "the 23rd of June, 2024", "2024-06-23")]
    [InlineData("en", "4-5 May 2024", "2024-05-04 2024-05-05")]
    [InlineData("en", "from 4 to 5 May 2024", "2024-05-04 2024-05-05")]
    [InlineData("en", "June 28 to July 3, 2024", "2024-06-28 2024-07-03")]
    [InlineData("en", "Sept. 2020", "2020-09")]
    [InlineData("en", "June 23rd 2025", "2025-06-23")]
    [InlineData("en", "22–23 March 2022", "2022-03-22 2022-03-23")]
    [InlineData("en", "on 24.09.2018", "2018-09-24")]
    [InlineData("en", "as of 2018-09-24", "2018-09-24")]
    [InlineData("en", "on 09/24/2018", "2018-09-24")]
    [InlineData("ar", "في 24 سبتمبر 2018 على", "2018-09-24")]
    [InlineData("ar", "٢٤ أيلول/سبتمبر ٢٠١٨", "2018-09-24")]
    [InlineData("ar", "24 أيلول (سبتمبر) 2018", "2018-09-24")]
    [InlineData("ar", "15 كانون الثاني/يناير 2019", "2019-01-15")]
    [InlineData("ar", "3 تشرين الأول ٢٠٢٠", "2020-10-03")]
    [InlineData("ar", "9 جويلية 2020", "2020-07-09")]
    [InlineData("ar", "4 غشت 2020", "2020-08-04")]
    [InlineData("ar", "24 من شهر سبتمبر عام 2018", "2018-09-24")]
    [InlineData("ar", "من 5 إلى 10 أبريل 2021", "2021-04-05 2021-04-10")]
    [InlineData("ar", "يومي 5 و6 مايو", "--05-05 --05-06")]
    [InlineData("ar", "وسبتمبر 2018م", "2018-09")]
    [InlineData("ar", "7 شتنبر 2018 ثم 3 دجنبر 2018", "2018-09-07 2018-12-03")]
    [InlineData("ar", "9 يوليوز 2019 و4 نونبر 2019", "2019-07-09 2019-11-04")]
    [InlineData(
        "ar",
        "2 جانفي 2011، 3 فيفري 2011، 4 أوت 2011، 5 جوان 2011",
        "2011-01-02 2011-02-03 2011-08-04 2011-06-05"
    )]
    [InlineData("ar", "من ٥ إلى ٧ مايو ٢٠١٩", "2019-05-05 2019-05-07")]
    [InlineData("ar", "٢٠١٨/٩/٢٤", "2018-09-24")]
    [InlineData("de", "am 24.09.2018, 3. Mai", "2018-09-24")]
    public void A_date_is_read_as_far_as_the_text_gives_it(string language, string text, string expected) =>
        string.Join(' ', DateFinding.Find(text, language).Select(found => found.Date)).ShouldBe(expected);

    [Theory]
    [InlineData("fr", "depuis 1992, la session de 2017")]
    [InlineData("en", "States may 5 times a march 12 or so")]
    [InlineData("en", "in June the 51st session")]
    [InlineData("en", "see 31.02.2024 and version 1.2.2018.4")]
    [InlineData("ar", "القرار ٨٢٢ (١٩٩٣)")]
    [InlineData("ar", "12/4/1442هـ")]
    [InlineData("ar", "١٤٤٢/٤/١٢ هـ")]
    [InlineData("ar", "25 ذو الحجة 1439هـ")]
    [InlineData("fr", "le 14 safar 1444 de l'hégire")]
    [InlineData("en", "19-20 Sha'aban 1443 H")]
    [InlineData("und", "23 juin 2024")]
    [InlineData("fr", "")]
    public void A_year_alone_a_lone_month_and_an_impossible_day_are_no_dates(string language, string text) =>
        DateFinding.Find(text, language).ShouldBeEmpty();

    [Fact]
    public void Spans_are_of_the_original_text()
    {
        const string Text = "Réuni à Genève du 5 au 10 avril 2021, puis le 1er\u00A0mars 2022.";
        DateFinding
            .Find(Text, "fr")
            .Select(found => found.Span.Of(Text))
            .ShouldBe(["5", "10 avril 2021", "1er\u00A0mars 2022"]);
    }

    [Fact]
    public void Any_text_yields_spans_in_order_and_without_overlap() =>
        Prop.ForAll<NonNull<string>, bool>(
                (text, arabic) =>
                {
                    var found = DateFinding.Find(text.Get + " 5 au 10 avril 2021 " + text.Get, arabic ? "ar" : "fr");
                    return found.Zip(found.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
                }
            )
            .Holds();
}
