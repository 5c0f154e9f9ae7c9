namespace Resolutions.Segmenting.Languages.English;

/// <summary>English, for segmenting.</summary>
internal static class EnglishFacts
{
    public static LanguageFacts Facts { get; } =
        new("en")
        {
            Bodies = EnglishBodyWords.Words,
            EnactingOpenings = """
                the council
                the conference
                the committee
                the assembly
                the general assembly
                the congress
                the commission
                the bureau
                the summit
                the parliament
                the session
                the meeting
                the ministers
                the heads of state
                the first session
                the first
                the second
                the third
                the fourth
                the fifth
                the sixth
                the seventh
                the eighth
                the ninth
                the tenth
                the eleventh
                the twelfth
                the thirteenth
                the fourteenth
                the fifteenth
                the sixteenth
                the seventeenth
                the eighteenth
                the nineteenth
                the twentieth
                the twenty
                the thirtieth
                the thirty
                the fortieth
                the forty
                the fiftieth
                the fifty
                the sixtieth
                the sixty
                the seventieth
                the seventy
                the eightieth
                the eighty
                the ninetieth
                the ninety
                the hundredth
                the one hundred
                the world
                the international
                the european
                the african
                the extraordinary
                the emergency
                the ordinary
                the high level
                the organisation
                the organization
                the member states
                the member parties
                the delegates
                the delegations
                the kings
                the leaders
                the representatives
                the participants
                the union
                the socialist
                the ministerial
                the islamic
                the executive
                we
                """,
            Conjunctions = ["and"],
            Relatives = ["which", "who", "that", "whose"],
            AnnouncingWords = """
                as follows
                the following declaration
                the following resolution
                the following decision
                the following recommendations
                the following
                """,
            ConsequenceWords = """
                therefore
                now therefore
                accordingly
                consequently
                for these reasons
                """,
            ParticipleShape = "(?:ing|ed)$",
            FiniteShape = "[^s]s$",
            ResolutionWords = """
                resolution
                resolutions
                draft resolution
                decision
                recommendation
                motion
                regulation
                directive
                supplementary act
                """,
            DeclarationWords = """
                declaration
                charter
                manifesto
                appeal
                """,
            ReportWords = """
                report
                summary record
                summary report
                record of the meeting
                minutes
                """,
            StatementWords = """
                statement
                press statement
                press release
                joint statement
                communique
                final communique
                commentary
                press conference
                note verbale
                """,
            TopicWords = """
                on
                concerning
                regarding
                about
                relating
                for
                to
                in
                adopted
                """,
            IndefiniteWords = """
                a
                an
                the
                new
                another
                """,
            AnnexWords = """
                annex
                annexe
                appendix
                enclosure
                attachment
                """,
            AgendaWords = """
                agenda item
                agenda items
                item
                items
                provisional agenda item
                """,
            AdoptionVerbs = """
                adopted
                approved
                passed
                as adopted
                text adopted
                unanimously adopted
                """,
            SessionWords = """
                session
                meeting
                sitting
                conference
                summit
                council
                """,
            SittingWords = """
                session
                sessions
                """,
            PlenaryWords = """
                plenary
                closing
                opening
                final
                """,
            GatheringWords = """
                assembly
                conference
                summit
                congress
                """,
            PlaceOpenings = """
                held at
                held in
                meeting at
                meeting in
                met at
                met in
                convened at
                convened in
                gathered at
                gathered in
                assembled at
                assembled in
                done at
                done in
                signed at
                signed in
                adopted at
                adopted in
                issued at
                issued in
                """,
            PlaceEnds = """
                on
                from
                this
                during
                between
                at
                in
                under
                with
                and
                as
                for
                to
                having
                by
                """,
            AdoptionWords = """
                adopted
                """,
            EmbassyWords = """
                embassy
                ambassador
                consulate
                consulate general
                permanent mission
                """,
            MinistryWords = """
                ministry of foreign affairs
                ministry of foreign and european affairs
                foreign ministry
                ministry of external affairs
                minister of foreign affairs
                foreign minister
                """,
            SecretariatWords = """
                general secretariat
                secretariat
                office of the secretary general
                """,
            PartWords = """
                preamble
                introduction
                background
                conclusion
                conclusions
                recommendations
                summary
                executive summary
                preambular part
                operative part
                preambular paragraphs
                operative paragraphs
                """,
            VoteOpenings = """
                adopted by
                adopted at
                adopted on
                adopted in
                adopted unanimously
                adopted without
                adopted with
                was adopted
                the resolution was adopted
                carried
                carried as amended
                carried unanimously
                rejected by
                the draft resolution was adopted
                result of the vote
                results of the vote
                recorded vote
                in favour
                in favor
                votes in favour
                for
                against
                abstaining
                abstained
                abstentions
                absent
                not voting
                vote
                """,
            VoteManners = """
                unanimously
                unanimity
                unanimous
                consensus
                acclamation
                vote
                votes
                voting
                voted
                abstention
                abstentions
                majority
                plenary
                without
                """,
            SignatureOpenings = """
                done at
                done in
                signed
                signed at
                signed by
                issued by
                for the council
                for the congress
                for the conference
                for the committee
                on behalf of
                the president
                the secretary general
                the chairman
                the chairperson
                the rapporteur
                the ambassador
                in witness whereof
                """,
            PrintMarks = """
                original
                original language
                distr
                distribution
                """,
            SiteOpenings = EnglishSiteWords.Openings,
            ReadingTimes = EnglishSiteWords.ReadingTimes,
            BylineOpenings = EnglishSiteWords.BylineOpenings,
            LoneNotes = EnglishSiteWords.LoneNotes,
            OpenWords = """
                a
                an
                the
                of
                to
                in
                on
                at
                by
                for
                from
                with
                and
                or
                as
                that
                which
                its
                their
                into
                between
                under
                upon
                than
                """,
            FiniteVerbs = """
                is
                are
                was
                were
                be
                been
                has
                have
                had
                will
                shall
                would
                should
                could
                can
                may
                might
                must
                does
                do
                did
                remains
                remain
                remained
                continues
                continue
                continued
                supports
                calls
                call
                urges
                urge
                reiterates
                reaffirms
                expresses
                welcomes
                stands
                made
                took
                began
                became
                becomes
                agreed
                said
                says
                stated
                shows
                confirms
                confirmed
                rejects
                considers
                regards
                believes
                hopes
                it
                they
                we
                he
                she
                this
                there
                """,
            ArticleWords = """
                article
                section
                paragraph
                para
                art
                """,
            ItemOpenings = """
                to
                that
                not to
                """,
            DivisionOrdinals = """
                one
                two
                three
                four
                five
                six
                """,
            DivisionWords = """
                title
                chapter
                part
                section
                division
                """,
            CitedWords = """
                paragraphs
                paras
                articles
                sections
                subparagraph
                subparagraphs
                sub
                items
                item
                points
                point
                rule
                chapter
                clause
                clauses
                """,
            CompoundFirsts = """
                non
                self
                co
                vice
                ex
                pre
                post
                anti
                well
                long
                short
                high
                low
                half
                semi
                """,
            OrdinalAdverbs = """
                first firstly
                second secondly
                third thirdly
                fourth fourthly
                fifth fifthly
                sixth sixthly
                seventh seventhly
                """,
            OrdinalWords = """
                first
                second
                third
                fourth
                fifth
                sixth
                seventh
                eighth
                ninth
                tenth
                """,
            Letters = "abcdefghijklmnopqrstuvwxyz",
            NumberWords = """
                no
                nr
                number
                """,
        };
}
