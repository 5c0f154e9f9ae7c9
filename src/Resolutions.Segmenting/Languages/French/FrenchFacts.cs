namespace Resolutions.Segmenting.Languages.French;

/// <summary>French, for segmenting.</summary>
internal static class FrenchFacts
{
    public static LanguageFacts Facts { get; } =
        new("fr")
        {
            Bodies = FrenchBodyWords.Words,
            PreambularOpenings = FrenchOpenings.Preambular,
            OperativeOpenings = FrenchOpenings.Operative,
            OpeningAdverbs = FrenchOpenings.Adverbs,
            Subjects = """
                nous
                le conseil
                la conférence
                le comité
                l'assemblée
                l'assemblée générale
                le congrès
                la commission
                le bureau
                le sommet
                la réunion
                les ministres
                les chefs d'état et de gouvernement
                les participants
                les parties
                le groupe
                le groupe de contact
                le secrétaire général
                l'ambassade
                le ministère
                """,
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
            ResolutionWords = """
                résolution
                résolutions
                projet de résolution
                décision
                recommandation
                motion
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
