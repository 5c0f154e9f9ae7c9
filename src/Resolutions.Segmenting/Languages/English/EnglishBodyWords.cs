namespace Resolutions.Segmenting.Languages.English;

/// <summary>Words of the names of bodies in English.</summary>
internal static class EnglishBodyWords
{
    public static BodyWords Words { get; } =
        new()
        {
            Nouns = """
                council
                councils
                assembly
                committee
                subcommittee
                commission
                conference
                congress
                convention
                organisation
                organization
                union
                league
                association
                federation
                confederation
                secretariat
                agency
                authority
                authorities
                bureau
                board
                parliament
                senate
                court
                tribunal
                alliance
                community
                commonwealth
                forum
                group
                network
                institute
                ministry
                department
                government
                embassy
                consulate
                delegation
                academy
                society
                foundation
                chamber
                office
                consortium
                coalition
                partnership
                movement
                summit
                states
                parties
                ministers
                municipalities
                cities
                members
                delegates
                representatives
                international
                """,
            OrganWords = """
                general
                executive
                ministerial
                permanent
                plenary
                standing
                special
                extraordinary
                high
                supreme
                heads
                heads of state and government
                state
                government
                governments
                foreign
                affairs
                experts
                administration
                directors
                governors
                member
                legal
                drafting
                working
                contact
                parliamentary
                national
                resolution
                participating
                contracting
                first
                second
                third
                """,
            MeetingNouns = """
                session
                meeting
                sitting
                plenary
                legislature
                parliamentary term
                """,
            AuthorWords = """
                of the
                of
                by the
                by
                from the
                from
                issued by
                issued by the
                adopted by
                adopted by the
                approved by
                approved by the
                """,
            Articles = """
                the
                this
                """,
            NameEnds = """
                on
                concerning
                regarding
                about
                relating
                related
                relative
                adopted
                issued
                approved
                calling
                to mark
                against
                entitled
                dated
                presented
                following
                with
                at
                during
                under
                as
                is
                are
                was
                were
                has
                have
                had
                will
                who
                which
                that
                and its
                and his
                its
                their
                calls
                adopts
                welcomes
                urges
                condemns
                """,
            NameJoints = """
                for
                in
                to
                and
                """,
            MeetingPhrases = """
                meeting
                met
                having
                gathered
                assembled
                convened
                convening
                held
                at its
                at their
                at the
                in its
                in session
                sitting
                acting
                on the occasion
                during
                recalling
                """,
            AdoptionWords = """
                adopted by
                approved by
                issued by
                passed by
                published by
                statement by
                resolution by
                resolution of
                declaration of
                statement of
                report of
                for
                """,
            PublisherNouns = """
                agency
                news agency
                news
                press
                gazette
                times
                herald
                post
                tribune
                journal
                courier
                daily
                weekly
                telegraph
                observer
                chronicle
                radio
                television
                broadcasting
                newspaper
                magazine
                """,
            PublishingWords = """
                presents
                publishes
                carries
                reprints
                reproduces
                offers
                """,
            NamesAreCapitalised = true,
        };
}
