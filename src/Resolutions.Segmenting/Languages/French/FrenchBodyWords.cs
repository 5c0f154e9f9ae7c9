namespace Resolutions.Segmenting.Languages.French;

/// <summary>Words of the names of bodies in French.</summary>
internal static class FrenchBodyWords
{
    public static BodyWords Words { get; } =
        new()
        {
            Nouns = """
                conseil
                assemblée
                comité
                commission
                sous-commission
                conférence
                congrès
                convention
                organisation
                union
                ligue
                association
                fédération
                confédération
                secrétariat
                agence
                autorité
                bureau
                parlement
                sénat
                cour
                tribunal
                alliance
                communauté
                forum
                groupe
                réseau
                institut
                ministère
                département
                gouvernement
                ambassade
                consulat
                délégation
                académie
                société
                fondation
                chambre
                office
                consortium
                coalition
                partenariat
                mouvement
                sommet
                états
                parties
                ministres
                municipalités
                villes
                membres
                délégués
                représentants
                internationale
                syndicat
                régie
                """,
            OrganWords = """
                général
                générale
                exécutif
                exécutive
                ministériel
                ministérielle
                permanent
                permanente
                plénier
                plénière
                spécial
                spéciale
                extraordinaire
                haut
                haute
                suprême
                chefs
                chefs d'état et de gouvernement
                état
                gouvernement
                gouvernements
                affaires
                étrangères
                experts
                administration
                directeurs
                gouverneurs
                direction
                membre
                juridique
                travail
                contact
                parlementaire
                national
                nationale
                participants
                contractantes
                premier
                première
                deuxième
                troisième
                """,
            MeetingNouns = """
                session
                réunion
                séance
                législature
                mandature
                """,
            AuthorWords = """
                du
                de la
                de l'
                des
                de
                d'
                par le
                par la
                par l'
                par les
                par
                adoptée par le
                adoptée par la
                adoptée par l'
                adoptée par les
                publié par le
                publié par la
                publié par l'
                émanant du
                émanant de la
                émanant de l'
                """,
            Articles = """
                le
                la
                les
                l'
                ce
                cette
                """,
            NameEnds = """
                sur
                concernant
                relative
                relatif
                portant
                au sujet
                à propos
                en faveur
                en vue
                adoptée
                adopté
                adoptées
                adoptés
                approuvée
                publiée
                publié
                intitulée
                intitulé
                présentée
                présenté
                lors
                durant
                pendant
                depuis
                dans
                contre
                à
                au
                aux
                en date
                qui
                que
                dont
                où
                ce
                se
                s
                ne
                n
                est
                sont
                a
                ont
                avait
                était
                sera
                seront
                fut
                avec
                par
                selon
                après
                avant
                adopte
                adoptent
                publie
                appelle
                demande
                condamne
                salue
                exige
                """,
            NameJoints = """
                pour
                en
                et
                """,
            MeetingPhrases = """
                réuni
                réunie
                réunis
                réunies
                siégeant
                tenant
                ayant
                lors de
                lors du
                à sa
                à son
                à leur
                à l'occasion
                au cours
                dans sa
                en sa
                en session
                assemblé
                assemblée en
                assemblés
                constitué
                agissant
                convoqué
                convoquée
                tenue
                tenu
                rappelant
                """,
            AdoptionWords = """
                adoptée par
                adopté par
                adoptées par
                approuvée par
                publiée par
                publié par
                émanant
                émise par
                votée par
                résolution de
                résolution du
                résolution des
                résolution d'
                déclaration du
                déclaration de
                déclaration des
                communiqué du
                communiqué de
                communiqué des
                rapport du
                rapport de
                rapport des
                pour
                """,
            PublisherNouns = """
                agence
                agence de presse
                presse
                journal
                gazette
                quotidien
                courrier
                tribune
                dépêche
                dépêches
                informations
                nouvelles
                radio
                télévision
                hebdomadaire
                observateur
                chronique
                écho
                revue
                magazine
                """,
            PublishingWords = """
                présente
                publie
                reproduit
                propose
                diffuse
                """,
        };
}
