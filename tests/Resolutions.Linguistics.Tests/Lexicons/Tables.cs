using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Lexicons.Sources;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Tests.Lexicons;

/// <summary>Lexicons of a few lines.</summary>
internal static class Tables
{
    /// <summary>A harbour's worth of everything that a table may hold.</summary>
    public static Lexicon Harbour { get; } =
        Lexicon(
            "n@harbour | harbor | port@port | bassin@ميناء (ج موانئ) | مرفأ (ج مرافئ)",
            "n@right@droit@حق (ج حقوق)",
            "n@fisher | fishermen@pêcheur@صياد",
            "s@rights of fishers@droits des pêcheurs@حقوق الصيادين",
            "n@security@sécurité@أمن",
            "n@safety at sea@sécurité en mer@السلامة في البحر",
            "v@inspect | inspection@inspecter | inspection@فتش | يفتش | تفتيش",
            "v@mend | repair@réparer | réparation@أصلح | يصلح | إصلاح",
            "n@tide [sea]@marée@مد",
            "p@Lighthouse Watch Office | LWO@Office de veille des phares | OVP@مكتب مراقبة المنارات",
            "n@trawl@chalut@شبكة (ج شباك، شبكات)",
            "p@Port Mary@Port-Marie@بورت ماري",
            "n@sale@vente@بيع",
            "p@Sale@Salé@سلا"
        );

    /// <param name="rows">As in a table of a domain, with @ for tabs.</param>
    public static Lexicon Lexicon(params ReadOnlySpan<string> rows) =>
        Linguistics.Lexicons.Lexicon.Of(Concepts(string.Join('\n', rows.ToArray())));

    public static List<Concept> Concepts(string table)
    {
        var concepts = new List<Concept>();
        DomainTable.Read(table.Replace('@', '\t'), "harbour.tsv", concepts);
        return concepts;
    }

    /// <summary>The terms of a text as (words, English lemmas, * where inside another).</summary>
    public static IEnumerable<string> Found(this Lexicon lexicon, string text, string language) =>
        lexicon
            .Find(text, TokenFinding.Find(text, language), language)
            .Select(term =>
                $"{(term.IsInside ? "*" : "")}{term.Span.Of(text)} = {string.Join(", ", term.Concepts.ToArray().Select(lexicon.LemmaOf))}"
            );

    public static string LemmaOf(this Lexicon lexicon, int concept) => lexicon.Concepts[concept].TermsIn("en")[0];
}
