namespace Resolutions.Segmenting.Languages.French;

/// <summary>French, for segmenting.</summary>
internal static class FrenchFacts
{
    public static LanguageFacts Facts { get; } =
        new("fr")
        {
            Bodies = FrenchBodyWords.Words,
            EnactingOpenings = """
                nous
                le conseil
                la conférence
                le comité
                l'assemblée
                le congrès
                la commission
                le bureau
                le sommet
                la réunion
                la session
                le parlement
                les ministres
                les chefs d'état
                les représentants
                les participants
                les états membres
                les partis
                les délégués
                les délégations
                les souverains
                les rois
                les dirigeants
                l'organisation
                l'internationale
                l'union
                la première
                la deuxième
                la seconde
                la troisième
                la quatrième
                la cinquième
                la sixième
                la septième
                la huitième
                la neuvième
                la dixième
                la onzième
                la douzième
                la treizième
                la quatorzième
                la quinzième
                la seizième
                la dix
                la vingtième
                la vingt
                la trentième
                la trente
                la quarantième
                la quarante
                la cinquantième
                la cinquante
                la soixantième
                la soixante
                la quatre
                la cent
                l'assemblée générale
                """,
            Conjunctions = ["et"],
            Relatives = ["qui", "que", "qu", "dont"],
            AnnouncingWords = """
                ce qui suit
                dont la teneur suit
                comme suit
                la déclaration suivante
                la résolution suivante
                la décision suivante
                les recommandations suivantes
                les dispositions suivantes
                les décisions suivantes
                """,
            ConsequenceWords = """
                par ces motifs
                en conséquence
                par conséquent
                en foi de quoi
                """,
            ParticipleShape = "(?:ants?|[éi]e?s?|ée?s?|ue?s?)$",
            FiniteShape = "(?:e|ent|ons|it|ît)$",
            ResolutionWords = """
                résolution
                résolutions
                projet de résolution
                décision
                recommandation
                motion
                règlement
                directive
                acte additionnel
                """,
            DeclarationWords = """
                déclaration
                déclaration finale
                charte
                manifeste
                appel
                """,
            ReportWords = """
                rapport
                compte rendu
                procès-verbal
                """,
            StatementWords = """
                communiqué
                communiqué de presse
                communiqué final
                communiqué conjoint
                déclaration de presse
                déclaration à la presse
                mise au point
                prise de position
                analyse
                note verbale
                commentaire
                conférence de presse
                """,
            TopicWords = """
                sur
                concernant
                relative
                relatif
                portant
                au sujet
                à propos
                pour
                en faveur
                adoptée
                adopté
                dans
                """,
            IndefiniteWords = """
                une
                un
                la
                le
                nouvelle
                """,
            AnnexWords = """
                annexe
                appendice
                pièce jointe
                """,
            AgendaWords = """
                point
                points
                ordre du jour
                """,
            AdoptionVerbs = """
                adopté
                adoptée
                adoptés
                adoptées
                approuvé
                approuvée
                votée
                texte adopté
                """,
            SessionWords = """
                session
                réunion
                séance
                conférence
                sommet
                conseil
                """,
            SittingWords = """
                session
                sessions
                """,
            PlenaryWords = """
                plénière
                plénières
                """,
            GatheringWords = """
                assemblée
                conférence
                sommet
                congrès
                """,
            PlaceOpenings = """
                tenue à
                tenu à
                tenus à
                tenues à
                tenue au
                tenu au
                réunie à
                réuni à
                réunis à
                réunies à
                réunis au
                réunie au
                réuni au
                fait à
                fait au
                signé à
                signée à
                adopté à
                adoptée à
                adoptés à
                """,
            PlaceEnds = """
                le
                les
                du
                en
                ce
                par
                sous
                pour
                pendant
                lors
                au cours
                avec
                et
                dans
                à
                à l'occasion
                """,
            AdoptionWords = """
                adopté
                adoptée
                """,
            EmbassyWords = """
                ambassade
                ambassadeur
                ambassadrice
                consulat
                consulat général
                mission permanente
                """,
            MinistryWords = """
                ministère des affaires étrangères
                ministère de l'europe et des affaires étrangères
                ministre des affaires étrangères
                ministère des relations extérieures
                """,
            SecretariatWords = """
                secrétariat général
                secrétariat
                """,
            PartWords = """
                préambule
                introduction
                contexte
                conclusion
                conclusions
                recommandations
                résumé
                dispositif
                """,
            VoteOpenings = """
                adopté à
                adoptée à
                adopté par
                adoptée par
                adopté le
                adoptée le
                adopté lors
                adoptée lors
                adopté sans
                adoptée sans
                la résolution a été adoptée
                adoptée au scrutin
                adopté au scrutin
                le projet de résolution a été adopté
                résultat du vote
                résultats du vote
                vote
                ont voté pour
                ont voté contre
                pour
                contre
                abstentions
                """,
            VoteManners = """
                unanimité
                unanime
                consensus
                acclamation
                voix
                vote
                scrutin
                abstention
                abstentions
                majorité
                plénière
                sans
                """,
            SignatureOpenings = """
                fait à
                fait en
                signé
                signé à
                pour le conseil
                pour le congrès
                pour la conférence
                pour le comité
                pour l'assemblée
                au nom de la
                au nom des
                au nom du
                au nom de
                le président
                la présidente
                le secrétaire général
                la secrétaire générale
                le rapporteur
                l'ambassadeur
                en foi de quoi
                """,
            PrintMarks = """
                original
                langue originale
                distr
                distribution
                """,
            SiteOpenings = FrenchSiteWords.Openings,
            ReadingTimes = FrenchSiteWords.ReadingTimes,
            BylineOpenings = FrenchSiteWords.BylineOpenings,
            LoneNotes = FrenchSiteWords.LoneNotes,
            OpenWords = """
                le
                la
                les
                l
                un
                une
                des
                du
                de
                d
                à
                au
                aux
                en
                dans
                sur
                sous
                par
                pour
                avec
                et
                ou
                que
                qui
                dont
                ce
                cette
                ces
                son
                sa
                ses
                leur
                leurs
                entre
                vers
                """,
            FiniteVerbs = FrenchFiniteVerbs.Forms,
            ArticleWords = """
                article
                section
                paragraphe
                par
                art
                """,
            ItemOpenings = """
                de
                d
                à
                que
                qu
                """,
            DivisionOrdinals = """
                premier
                première
                ier
                1er
                1re
                deuxième
                troisième
                quatrième
                cinquième
                """,
            DivisionWords = """
                titre
                sous titre
                chapitre
                partie
                section
                sous section
                """,
            CitedWords = """
                paragraphes
                articles
                sections
                alinéa
                alinéas
                point
                points
                rubrique
                chapitre
                """,
            CompoundFirsts = """
                non
                vice
                ex
                sous
                demi
                semi
                avant
                après
                contre
                au
                ci
                celui
                celle
                ceux
                celles
                peut
                moi
                grand
                haut
                quatre
                est
                à
                dire
                t
                """,
            OrdinalAdverbs = """
                premièrement
                deuxièmement
                troisièmement
                quatrièmement
                cinquièmement
                sixièmement
                septièmement
                """,
            OrdinalWords = """
                premièrement
                deuxièmement
                troisièmement
                quatrièmement
                cinquièmement
                sixièmement
                septièmement
                huitièmement
                neuvièmement
                dixièmement
                """,
            ArticleOrdinals = """
                premier
                deux
                trois
                """,
            Letters = "abcdefghijklmnopqrstuvwxyz",
            NumberWords = """
                no
                n
                numéro
                """,
        };
}
