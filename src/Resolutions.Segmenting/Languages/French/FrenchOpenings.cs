namespace Resolutions.Segmenting.Languages.French;

/// <summary>How clauses of French resolutions open.</summary>
internal static class FrenchOpenings
{
    public const string Adverbs = """
        aussi
        également
        en outre
        encore
        de nouveau
        à nouveau
        par ailleurs
        de même
        toutefois
        en conséquence
        profondément
        gravement
        vivement
        fortement
        fermement
        pleinement
        particulièrement
        extrêmement
        sérieusement
        hautement
        solennellement
        sincèrement
        dûment
        énergiquement
        catégoriquement
        résolument
        instamment
        à cet égard
        très
        tout
        toujours
        bien
        """;

    public const string Preambular = """
        accueillant
        acceptant
        admettant
        affirmant
        agissant
        alarmé
        alarmée
        animé
        animée
        appelant
        appréciant
        approuvant
        appuyant
        attaché
        attachée
        attachant
        attentif
        attentive
        attendu
        attristé
        attristée
        au vu
        avertissant
        ayant
        bouleversé
        choqué
        choquée
        citant
        commémorant
        compte tenu
        concerné
        condamnant
        confiant
        confiante
        confirmant
        conformément
        conscient
        consciente
        conscients
        conscientes
        considérant
        constatant
        consterné
        consternée
        convaincu
        convaincue
        convaincus
        craignant
        croyant
        dans le cadre
        déclarant
        déçu
        déçue
        décidé
        décidée
        dénonçant
        déplorant
        désapprouvant
        désireux
        désireuse
        désirant
        déterminé
        déterminée
        déterminés
        devant
        disposé
        eu égard
        émettant
        ému
        émue
        encouragé
        encouragée
        encourageant
        en application
        en référence
        en vertu
        entendant
        entendu
        envisageant
        espérant
        estimant
        étant
        examinant
        exhortant
        exprimant
        faisant
        favorable
        félicitant
        fidèle
        fort
        gardant à l'esprit
        gardant présent
        gravement préoccupé
        guidé
        guidée
        horrifié
        indigné
        indignée
        informé
        informée
        inquiet
        inquiète
        insistant
        inspiré
        inspirée
        invoquant
        jugeant
        louant
        mettant l'accent
        mettant en garde
        mesurant
        mû
        notant
        nourrissant
        observant
        ouvrant
        partageant
        partant
        poursuivant
        procédant
        à la lumière
        à l'issue
        ayant à l'esprit
        accordant
        adhérant
        anticipant
        célébrant
        cherchant
        constant
        défendant
        démontrant
        devant l'ampleur
        émus
        engagé
        engagée
        entendu
        fidèles
        gardant
        honorant
        imputant
        insatisfait
        lançant
        manifestant
        marquant
        mettant
        mobilisé
        mobilisée
        optant
        portant
        préoccupées
        privilégiant
        promouvant
        rappelant
        recevant
        réprouvant
        restant
        résolument
        retenant
        s'alarmant
        s'élevant
        s'étonnant
        se prononçant
        se joignant
        se proposant
        sensible
        sollicitant
        souscrivant
        soucieux
        témoignant
        vivement
        visant
        persuadé
        persuadée
        prenant acte
        prenant connaissance
        prenant en compte
        prenant en considération
        prenant note
        prenant
        préoccupé
        préoccupée
        préoccupés
        proclamant
        profondément attristé
        rappelant
        réaffirmant
        réagissant
        recommandant
        reconnaissant
        reconnaissante
        redisant
        redoutant
        réitérant
        regrettant
        rejetant
        relevant
        remerciant
        renouvelant
        rendant hommage
        répétant
        résolu
        résolue
        résolus
        respectant
        saisi
        saluant
        s'appuyant
        s'associant
        satisfait
        satisfaite
        se basant
        se conformant
        se déclarant
        se disant
        se félicitant
        se fondant
        se référant
        se réjouissant
        se souvenant
        sachant
        s'engageant
        s'inquiétant
        s'inspirant
        soucieux
        soucieuse
        souhaitant
        soulignant
        soutenant
        suivant
        sur la base
        sur proposition
        sur recommandation
        tenant compte
        tenant à
        touché
        troublé
        troublée
        vu
        vu que
        voulant
        """;

    public const string Operative = """
        accepte
        accorde
        accueille
        adhère
        adopte
        adresse
        affirme
        annonce
        appelle
        apprécie
        approuve
        appuie
        assure
        attache
        attire l'attention
        autorise
        avertit
        charge
        confie
        confirme
        condamne
        considère
        constate
        convient
        crée
        décide
        déclare
        demande
        dénonce
        déplore
        désapprouve
        désigne
        donne mandat
        donne pour instruction
        émet
        encourage
        engage
        enjoint
        entérine
        espère
        estime
        établit
        exhorte
        exige
        exprime
        fait appel
        fait sienne
        fait siennes
        fait part
        fait observer
        félicite
        forme le vœu
        garde
        incite
        insiste
        instruit
        invite
        juge
        lance
        lance un appel
        loue
        mandate
        manifeste
        met en garde
        met l'accent
        nomme
        note
        notifie
        observe
        ordonne
        préconise
        prend acte
        prend note
        prend en compte
        présente
        presse
        prie
        proclame
        propose
        proteste
        rappelle
        ratifie
        réaffirme
        recommande
        reconnaît
        redit
        regrette
        réitère
        rejette
        relève
        remercie
        rend hommage
        renouvelle
        reste saisi
        reste saisie
        demeure saisi
        demeure saisie
        salue
        se déclare
        se dit
        se félicite
        se joint
        se prononce
        se réjouit
        s'associe
        s'élève
        s'engage
        s'inquiète
        s'oppose
        sollicite
        somme
        souhaite
        souligne
        souscrit
        soutient
        suggère
        suspend
        témoigne
        transmet
        exprimons
        appelons
        condamnons
        décidons
        demandons
        déclarons
        affirment
        appellent
        appuient
        conviennent
        condamnent
        constatent
        demandent
        décident
        déclarent
        dénoncent
        encouragent
        exhortent
        exigent
        expriment
        invitent
        prient
        proclament
        rappellent
        reconnaissent
        recommandent
        rejettent
        remercient
        réaffirment
        réclament
        réitèrent
        saluent
        soulignent
        soutiennent
        s'engagent
        se félicitent
        se déclarent
        lancent un appel
        encourageons
        exhortons
        félicitons
        invitons
        réaffirmons
        rappelons
        rejetons
        réitérons
        saluons
        soulignons
        soutenons
        nous engageons
        nous félicitons
        """;
}
