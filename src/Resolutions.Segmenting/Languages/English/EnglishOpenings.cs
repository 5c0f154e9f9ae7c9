namespace Resolutions.Segmenting.Languages.English;

/// <summary>How clauses of English resolutions open.</summary>
internal static class EnglishOpenings
{
    public const string Adverbs = """
        also
        again
        further
        furthermore
        deeply
        gravely
        seriously
        strongly
        fully
        firmly
        particularly
        especially
        profoundly
        keenly
        highly
        greatly
        extremely
        increasingly
        once
        more
        still
        equally
        solemnly
        sincerely
        warmly
        duly
        urgently
        categorically
        resolutely
        unequivocally
        vehemently
        therefore
        hereby
        accordingly
        in particular
        in this regard
        in this respect
        in this connection
        with
        """;

    public const string Preambular = """
        accepting
        accounting for
        acknowledging
        acting
        adhering
        admitting
        advocating
        affirming
        aiming
        alarmed
        alive to
        anticipating
        anxious
        appalled
        applauding
        appreciating
        approving
        asserting
        assessing
        attaching
        attentive
        aware
        basing itself
        based on
        bearing in mind
        being
        believing
        building on
        calling
        celebrating
        chagrined
        cherishing
        cognisant
        cognizant
        commemorating
        commending
        committed
        concerned
        condemning
        confident
        confirming
        congratulating
        conscious
        considering
        contemplating
        convinced
        cooperating
        decrying
        declaring
        dedicated
        denouncing
        deploring
        desiring
        desirous
        determined
        disappointed
        dismayed
        distressed
        disturbed
        emphasising
        emphasizing
        encouraged
        encouraging
        endeavouring
        endorsing
        engaged
        enjoining
        ensuring
        envisaging
        expecting
        expressing
        faithful
        following
        fulfilling
        given
        giving
        gratified
        grateful
        greeting
        grieved
        guided
        hailing
        having
        heartened
        highlighting
        honouring
        hopeful
        hoping
        horrified
        in accordance with
        in conformity with
        in line with
        in pursuance
        in recognition
        in the light of
        in light of
        in view of
        in response to
        indignant
        informed
        insisting
        inspired
        intending
        invoking
        judging
        keeping in mind
        keeping in view
        lamenting
        learning
        looking forward
        maintaining
        marking
        mindful
        motivated
        moved
        noting
        observing
        outraged
        paying tribute
        persuaded
        pleased
        pledging
        pointing
        praising
        prompted
        proceeding from
        proud
        pursuant to
        pursuing
        putting on record
        realising
        realizing
        reaffirming
        recalling
        recognising
        recognizing
        recording
        referring
        reflecting
        regretting
        reiterating
        rejecting
        rejoicing
        relying
        remaining
        remembering
        reminding
        renewing
        repeating
        resolute
        resolved
        resolving
        respecting
        responding
        saddened
        saluting
        satisfied
        seeking
        seized
        sharing
        shocked
        stressing
        striving
        subscribing
        supporting
        sympathising
        sympathizing
        taking account
        taking cognisance
        taking cognizance
        taking into account
        taking into consideration
        taking note
        thankful
        thanking
        troubled
        underlining
        underscoring
        understanding
        upholding
        urging
        viewing
        voicing
        warning
        welcoming
        whereas
        wishing
        with a view to
        worried
        """;

    public const string Operative = """
        accepts
        acknowledges
        adopts
        advises
        affirms
        agrees
        also calls
        announces
        appeals
        applauds
        appoints
        appreciates
        approves
        asks
        asserts
        assures
        attaches
        authorises
        authorizes
        begs
        believes
        calls
        calls for
        calls on
        calls upon
        categorically rejects
        cautions
        charges
        commends
        commits
        concurs
        condemns
        confirms
        congratulates
        considers
        conveys
        decides
        declares
        declines
        deems
        demands
        denounces
        deplores
        designates
        directs
        draws
        draws attention
        emphasises
        emphasizes
        empowers
        encourages
        endorses
        enjoins
        entrusts
        establishes
        exhorts
        expresses
        extends
        finds
        hails
        highlights
        holds
        honours
        hopes
        instructs
        insists
        invites
        joins
        laments
        launches
        lauds
        maintains
        mandates
        notes
        notes with
        observes
        offers
        orders
        pays tribute
        pledges
        praises
        proclaims
        proposes
        protests
        ratifies
        reaffirms
        realises
        realizes
        recalls
        recognises
        recognizes
        recommends
        regards
        regrets
        reiterates
        rejects
        remains seized
        reminds
        renews
        repeats
        requests
        requires
        reserves
        resolves
        salutes
        sends
        solicits
        stands
        states
        stresses
        strongly condemns
        suggests
        supports
        suspends
        takes note
        takes into account
        thanks
        transmits
        trusts
        underlines
        underscores
        undertakes
        upholds
        urges
        voices
        vows
        warns
        welcomes
        wishes
        accept
        acknowledge
        affirm
        appeal
        call for
        call on
        call upon
        commend
        commit ourselves
        condemn
        confirm
        congratulate
        decide
        declare
        demand
        deplore
        emphasise
        emphasize
        encourage
        endorse
        express
        instruct
        invite
        pledge
        reaffirm
        recognise
        recognize
        recommend
        reiterate
        reject
        renew
        request
        resolve
        stress
        support
        thank
        underline
        undertake
        urge
        welcome
        """;
}
