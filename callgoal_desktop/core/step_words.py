"""The words that a next-step entry is read by: who may do something, what is a thing, what is a verb."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """The words of a text, for a table that people can read."""
    return frozenset(text.split())


ME = words_of("i me we us our")
THEM = words_of("they them customer client")
BOTH = frozenset({"both", "together", "us both", "both of us"})

NOT_OWNERS = words_of(
    """
    note notes nb n.b. n.b fyi ps p.s. p.s re ref regarding subject topic topics agenda todo to-do task tasks action
    actions item items reminder fw fwd follow-up followup idea ideas question questions goal goals aim purpose plan
    option options update updates summary recap important urgent asap due deadline warning tip tips link links url
    cc bcc attn status issue issues risk risks minutes list decision decisions point points next then also first
    second third finally asks discussion step steps priority priorities outcome outcomes result context background
    reason why what when where who how ps. q a e.g. eg i.e. ie attached attachments attachment warn caution heads-up
    p1 p2 p3 scope budget price pricing terms options format location venue call meeting demo workshop draft
    remember example hint optional maybe pending blocked waiting done
    """
)
"""Labels that stand before a colon without naming anybody; the first or last word of the prefix."""

NOT_NAMES = words_of(
    """
    the a an this that these those my your his her its their it he she you who what when where why how if once after
    before until while since because as no not never please pls just also then first next finally maybe perhaps
    still only all any some each every everyone everybody someone somebody anyone anybody nobody nothing something
    there here let let's lets don't dont do make sure today tomorrow and or but so with without for from to of in on
    at by about re w/ via per into up out over nice great good new old quick short second third last final more most
    two three four five six seven eight nine ten one half intro introduction reminder note time chance room
    permission approval request invite invitation call meeting workshop demo session visit email mail letter deck
    slides proposal quote plan survey trip budget review draft contract agreement order orders delivery deliveries
    pilot trial training shipment invoice invoices payment sample samples price prices pricing report reports data
    numbers figures list minutes notes brochure paperwork documents document docs project installation install
    kickoff kick-off audit renewal licence license licences licenses subscription test tests decision feedback offer
    deposit refund parts stock goods spec specs specification drawing drawings design photos pictures webinar lunch
    breakfast dinner coffee tour event conference deadline signature schedule agenda timeline roadmap rollout
    roll-out launch handover go-live onboarding discovery scoping panel dial-in catch-up catchup follow-up check-in
    nda sow msa rfp rfq rfi po poc qbr roi sla sop dpa vat kpi kpis kyc poc tco faq pdf ppt csv api crm erp demo's
    t&c t&cs tbd
    """
)
"""Words that begin an entry without being anybody's name."""

NAMES_TOO = words_of(
    """
    will mark bill grant chase sue rob drew pat frank page art guy faith grace hope joy ray dean jack pierce chip
    wade nick skip buck josh trace april may june august summer dawn eve rose ivy lance miles clay cliff dale glen
    heath reed ward lane carol gene ford spencer mason hunter cooper carter bishop price penny rich kit max rusty
    sandy tony terry robin jay gay iris olive ruby pearl destiny trinity piper harper bailey parker porter taylor
    tanner fisher baker marshall major earl duke king prince hazel holly
    """
)
"""Verbs and things that people are called, too: a name when "to do", "will do" or "does" comes next."""

VERBS = words_of(
    """
    book countersign rework rerun recheck redo refine rewrite requote re-quote recalculate revert onboard enrol populate
    rectify ratify underwrite rehearse photograph film taste weigh relay reassign reopen restart restock reorder
    refund reimburse second-guess demo unlock unblock accept act add address adjust advise agree amend announce
    answer apply appoint appreciate approve arrange ask assess assign attend authorise authorize begin block bring
    brief build buy calculate call cancel capture cc chair change charge chase check choose circulate clarify clean
    clear close coach collect come commit compare compile complete confirm connect consider contact convert convince
    coordinate copy cost cover create cut decide define deliver demonstrate deploy describe design detail develop
    diarise discuss distribute do document double-check download draft draw drive drop edit email enable end engage
    ensure enter escalate establish estimate evaluate examine exchange expand expect explain explore export extend
    fetch file fill finalise finalize find finish fit fix fly follow forward gather get give go hand handle have
    hear help hire hold host identify implement import improve include inform insert inspect install integrate
    introduce invest investigate invite invoice issue join keep kick land launch lead learn leave lend let level
    liaise line list locate lock log look loop mail make manage map measure meet mention merge message modify
    monitor move name negotiate nominate notify nudge obtain offer open order organise organize outline own pass pay
    pencil phone pick pilot ping place plan post prepare present price print prioritise process procure produce
    promise propose protect prove provide publish pull purchase push put quantify quote raise reach read rebook
    recommend reconfirm record recruit redline reduce refer register reject release remind remove renew rent repair
    repeat replace reply report request resend reserve resolve respond return review revise ring run scan schedule
    scope secure see select sell send serve set settle share ship shortlist shoot show sign simplify sit sketch slot
    solve sort source speak specify sponsor sponsors start state stay stop submit suggest supply support survey swap
    switch sync tag take talk tell test text think tidy touch track train transfer translate travel try turn update
    upgrade upload use validate verify visit wait walk want warn watch wire withdraw work write
    """
)
"""What somebody does in a next step, in the plain form."""

NOUNS_TOO = words_of(
    """
    address answer book approach block brief build call cancel capture change charge chase check copy cost cover cut
    design detail document download draft draw drive drop email end estimate exchange export file fill fit fix fly
    follow forward hand handle help hire hold host import invite invoice issue land launch lead level line list lock
    log look loop mail map measure meet message monitor move name nudge offer open order outline own pass pay pencil
    phone pick pilot ping place plan post present price print process promise purchase push quote raise reach record
    release rent repair repeat reply report request return review ring run scan schedule scope set share ship shoot
    show sketch slot sort source sponsor start state stay stop supply support survey swap switch sync tag talk test
    text touch track train transfer travel try turn update upgrade upload use visit wait walk watch wire work
    """
)
"""Verbs that name a thing as well: alone they do not make a sentence of what stands before."""

EVENTS = words_of(
    """
    call demo meeting lunch breakfast dinner coffee visit workshop session review catch-up catchup check-in webinar
    tour walkthrough kickoff kick-off interview site standup drinks tasting training audit
    """
)
"""What one goes to: with a weekday in front it is that day; a paper with a weekday in front is only named after it."""

CODED = words_of(
    """
    room unit version bay gate no nr number phase lot floor flat suite item page chapter part site building block
    option level tier line stage step ticket invoice order po model route track hall stand booth dock door table v
    rev revision issue section article clause appendix annex figure slide week day zone grade size platform terminal
    pier plot ward batch store branch
    """
)
"""A number after one of these belongs to it: "room 12 Dec 3" is 3 December."""

FOLLOWERS = words_of(
    """
    to with w/ for at re about and or then from via in on by before after if when so but because as using unless
    while & + of latest please pls plz early late instead again too also ok okay is are was will please? at? until
    till due between - – — / | morning afternoon evening night lunchtime sharp noon over through where who which not
    just only per
    """
)
"""Words after a weekday that leave it a day: "Friday with Raj"."""

HOLY_DAYS = words_of("black cyber good easter ruby ash shrove maundy whit palm super bloody girl casual happy blue fat")
"""With a weekday behind, the name of something: Black Friday, Ruby Tuesday."""

PAST_OR_EVERY = words_of("last past previous every each alternate most since about")
"""Before a weekday: not a day to come."""


def third_person(verb: str) -> str:
    """The verb as it follows "she": send -> sends, copy -> copies, push -> pushes."""
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


VERBS_S = frozenset(third_person(verb) for verb in VERBS)
NOUNS_S = frozenset(third_person(verb) for verb in NOUNS_TOO)
