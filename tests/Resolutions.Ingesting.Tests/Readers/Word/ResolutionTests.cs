using static Resolutions.Ingesting.Tests.Readers.Word.WordFile;

namespace Resolutions.Ingesting.Tests.Readers.Word;

/// <summary>Whole resolutions, from the file to its clauses.</summary>
public sealed class ResolutionTests
{
    [Fact]
    public async Task Three_levels_of_automatic_numbering_become_labels_and_addresses()
    {
        var body =
            P("Resolution on the level of the inland lakes", "<w:jc w:val='center'/>", "<w:b/>")
            + P("The Congress of Lake Towns,", run: "<w:i/>")
            + P("Recalling its resolution on the protection of the shores,")
            + P("Noting with concern the falling level of the water in the northern basins,")
            + Item("Calls upon all lake towns to report the level of the water every month;")
            + Item("Requests the Commission of Gauges:")
            + Item("To set up new gauges in the southern basins, in particular:", 1)
            + Item("At the mouths of rivers;", 2)
            + Item("At the locks;", 2)
            + Item("To train the staff of the harbours in their use;", 1)
            + Item("Decides to remain seized of the matter.");
        var file = new WordFile(body)
        {
            Numbering = Lists(1, ("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)")),
        };
        (await file.ClausesAsync()).ShouldBe([
            "title Resolution on the level of the inland lakes",
            "enacting The Congress of Lake Towns,",
            "pp1 Recalling its resolution on the protection of the shores,",
            "pp2 Noting with concern the falling level of the water in the northern basins,",
            "op1 1. Calls upon all lake towns to report the level of the water every month;",
            "op2 2. Requests the Commission of Gauges:",
            "op2.a (a) To set up new gauges in the southern basins, in particular:",
            "op2.a.i (i) At the mouths of rivers;",
            "op2.a.ii (ii) At the locks;",
            "op2.b (b) To train the staff of the harbours in their use;",
            "op3 3. Decides to remain seized of the matter.",
        ]);
    }

    [Fact]
    public async Task French_clauses_numbered_by_style_keep_their_footnote_and_their_table()
    {
        const string styles =
            "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Titre'><w:name w:val='Title'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Dispositif'><w:name w:val='Dispositif'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Alinea'><w:name w:val='Alinea'/><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        var numbering =
            $"<w:abstractNum w:abstractNumId='7'>{Level(0, "decimal", "%1.", "<w:pStyle w:val='Dispositif'/>")}{Level(1, "lowerLetter", "%2)", "<w:pStyle w:val='Alinea'/>")}</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>";
        var body =
            P("Résolution sur le niveau des lacs intérieurs", "<w:pStyle w:val='Titre'/>")
            + P("Le Congrès des villes lacustres,")
            + P("Rappelant sa résolution sur la protection des rives,")
            + $"<w:p><w:pPr><w:pStyle w:val='Dispositif'/></w:pPr>{R("Invite les villes à mesurer le niveau de l'eau")}<w:r><w:footnoteReference w:id='1'/></w:r>{R(" chaque mois :")}</w:p>"
            + P("à l'embouchure des rivières ;", "<w:pStyle w:val='Alinea'/>")
            + P("aux écluses ;", "<w:pStyle w:val='Alinea'/>")
            + P("Décide de rester saisi de la question.", "<w:pStyle w:val='Dispositif'/>")
            + $"<w:tbl><w:tr><w:tc>{P("Lac du Nord")}</w:tc><w:tc>{P("4 m")}</w:tc></w:tr></w:tbl>"
            + "<w:sectPr><w:headerReference w:type='default' r:id='head'/></w:sectPr>";
        var file = new WordFile(body)
        {
            Styles = styles,
            Numbering = numbering,
            Footnotes = [P("En mètres au-dessus de la mer.")],
            Head = P("CVL/RES.4"),
        };
        var clauses = await file.ClausesAsync();
        clauses
            .Take(7)
            .ShouldBe([
                "title Résolution sur le niveau des lacs intérieurs",
                "enacting Le Congrès des villes lacustres,",
                "pp1 Rappelant sa résolution sur la protection des rives,",
                "op1 1. Invite les villes à mesurer le niveau de l'eau chaque mois :",
                "op1.a a) à l'embouchure des rivières ;",
                "op1.b b) aux écluses ;",
                "op2 2. Décide de rester saisi de la question.",
            ]);
        clauses.Skip(7).ShouldContain(clause => clause.StartsWith('t') && clause.EndsWith("4 m"));
        clauses[^1].ShouldEndWith("En mètres au-dessus de la mer.");
        clauses[^1].ShouldStartWith("fn1");
    }

    [Fact]
    public async Task Arabic_letters_become_children()
    {
        var body =
            P("قرار بشأن مستوى مياه البحيرات الداخلية")
            + P("إن مؤتمر مدن البحيرات،")
            + P("إذ يشير إلى قراره بشأن حماية الضفاف،")
            + Item("يدعو جميع مدن البحيرات إلى الإبلاغ عن مستوى المياه كل شهر؛")
            + Item("يطلب إلى لجنة المقاييس:")
            + Item("إنشاء مقاييس جديدة في الأحواض الجنوبية؛", 1)
            + Item("تدريب موظفي الموانئ على استخدامها؛", 1)
            + Item("نشر نتائجها؛", 1)
            + Item("يقرر أن يبقي المسألة قيد نظره.");
        var file = new WordFile(body) { Numbering = Lists(1, ("decimal", "%1-"), ("arabicAbjad", "(%2)")) };
        (await file.ClausesAsync())
            .Select(clause => string.Join(' ', clause.Split(' ').Take(2)))
            .ShouldBe([
                "title قرار",
                "enacting إن",
                "pp1 إذ",
                "op1 1-",
                "op2 2-",
                "op2.a (أ)",
                "op2.b (ب)",
                "op2.c (ج)",
                "op3 3-",
            ]);
    }

    [Fact]
    public async Task Tracked_changes_leave_the_clauses_as_they_would_be_adopted()
    {
        var body =
            P("Resolution on lighthouses")
            + P("The Congress of Lake Towns,")
            + P("Recalling the storms of the autumn,")
            + Item("Calls upon the coastal states to mend the lamps;")
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:del w:id='2'><w:r><w:delText>Regrets the delay;</w:delText></w:r></w:del></w:p>"
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:ins w:id='3'><w:r><w:t>Thanks the keepers.</w:t></w:r></w:ins></w:p>";
        var file = new WordFile(body) { Numbering = Lists(1, ("decimal", "%1.")) };
        (await file.ClausesAsync())
            .TakeLast(2)
            .ShouldBe(["op1 1. Calls upon the coastal states to mend the lamps;", "op2 2. Thanks the keepers."]);
    }
}
