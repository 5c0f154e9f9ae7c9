namespace Resolutions.Segmenting.Languages.French;

/// <summary>What sites print around a French text.</summary>
internal static class FrenchSiteWords
{
    public const string Openings = """
        partager
        partagez
        partager sur
        partager l'article
        partager cet article
        partager cette information
        partagez l'information
        partagez l'article
        partagez cet article
        partagez cette information
        partagez sur
        tweeter
        suivez-nous
        nous suivre
        abonnez-vous
        s'abonner
        inscrivez-vous
        cliquez ici
        cliquer ici
        lire la suite
        lire aussi
        lire également
        lire l'article
        à lire aussi
        à lire également
        voir aussi
        sur le même sujet
        articles similaires
        articles liés
        dans la même rubrique
        dernières nouvelles
        dernières actualités
        à la une
        les plus lus
        plus d'actualités
        fil d'actualité
        fil info
        flash info
        imprimer
        envoyer par email
        copier le lien
        laisser un commentaire
        laissez un commentaire
        commentaires
        commentaire
        partages
        vues
        merci d'avoir signalé
        cette image sera
        signaler
        tous droits réservés
        copyright
        cookies
        nous utilisons des cookies
        accepter les cookies
        politique de confidentialité
        mentions légales
        conditions d'utilisation
        contactez-nous
        contact
        à propos
        qui sommes-nous
        accueil
        menu
        rechercher
        recherche
        connexion
        se connecter
        publicité
        télécharger
        haut de page
        retour en haut
        aller au contenu
        article précédent
        article suivant
        mots clés
        si vous trouvez une erreur
        si vous constatez une erreur
        contacter l'auteur
        toute reproduction
        toute utilisation du contenu
        autres nouvelles
        autres informations
        vidéothèque
        galerie photos
        publié par
        publié le
        publié à
        mis à jour
        mise à jour
        modifié le
        par la rédaction
        publié
        mots-clés
        étiquettes
        tags
        votre adresse e-mail
        votre adresse email
        les champs obligatoires
        vous aimerez aussi
        vous pourriez aimer
        vous pourriez aussi aimer
        recommandé pour vous
        recevez notre
        newsletter
        enregistrer mon nom
        aller au contenu principal
        articles récents
        voir plus
        voir tout
        afficher plus
        charger plus
        crédit photo
        crédits photo
        écouter cet article
        réagir à cet article
        connectez-vous
        plus d'articles
        dernière mise à jour
        temps de lecture
        """;

    public const string ReadingTimes = """
        lecture
        min de lecture
        minute de lecture
        minutes de lecture
        temps de lecture
        mn de lecture
        """;

    public const string BylineOpenings = """
        par
        écrit par
        rédigé par
        auteur
        propos recueillis par
        """;

    public const string LoneNotes = """
        publicité
        annonce
        sponsorisé
        rédaction
        la rédaction
        """;
}
