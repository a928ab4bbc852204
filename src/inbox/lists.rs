//! Which words are told apart by a list? Names that are words too, words of health that no general
//! list has, and what stands around a name.
//!
//! Only words that the general list knows need to stand among the names: what it does not know, or
//! holds for rare or a name, is taken out anyway. To let a word of health through, add it to [`HEALTH`].

use std::collections::HashSet;

/// The lists, made ready to ask.
pub(super) struct Lists {
    names: HashSet<&'static str>,
    told_names: HashSet<&'static str>,
    capital_names: HashSet<&'static str>,
    health: HashSet<&'static str>,
    plain: HashSet<&'static str>,
    relations: HashSet<&'static str>,
    streets: HashSet<&'static str>,
    loose_streets: HashSet<&'static str>,
    says: HashSet<&'static str>,
    handles: HashSet<&'static str>,
    months: HashSet<&'static str>,
    tens: HashSet<&'static str>,
    ones: HashSet<&'static str>,
    greets: HashSet<&'static str>,
}

/// Which list.
#[derive(Clone, Copy)]
pub(super) enum List {
    /// Names that hardly ever mean anything else.
    Names,
    /// Names where somebody is being named, or with a capital.
    ToldNames,
    /// Names with a capital only.
    CapitalNames,
    /// Words of health that the general list has not, or holds for rare.
    Health,
    /// Words of grammar, which are never part of a name.
    Plain,
    /// People of the writer's, before a name.
    Relations,
    /// What ends an address.
    Streets,
    /// What ends an address when it has a capital.
    LooseStreets,
    /// What a person does after their name.
    Says,
    /// Services where people have a handle.
    Handles,
    /// Months and days of the week.
    Months,
    /// Number words that are never an article or a part.
    Tens,
    /// Number words that are harmless alone.
    Ones,
    /// What stands before a name in a greeting, an ending or a report.
    Greets,
}

impl Lists {
    pub(super) fn new() -> Self {
        let set = |words: &'static str| words.split_whitespace().collect::<HashSet<_>>();
        Self {
            names: set(NAMES),
            told_names: set(TOLD_NAMES),
            capital_names: set(CAPITAL_NAMES),
            health: set(HEALTH),
            plain: set(PLAIN),
            relations: set(RELATIONS),
            streets: set(STREETS),
            loose_streets: set(LOOSE_STREETS),
            says: set(SAYS),
            handles: set(HANDLES),
            months: set(MONTHS),
            tens: set(TENS),
            ones: set(ONES),
            greets: set(GREETS),
        }
    }

    pub(super) fn has(&self, list: List, word: &str) -> bool {
        let set = match list {
            List::Names => &self.names,
            List::ToldNames => &self.told_names,
            List::CapitalNames => &self.capital_names,
            List::Health => &self.health,
            List::Plain => &self.plain,
            List::Relations => &self.relations,
            List::Streets => &self.streets,
            List::LooseStreets => &self.loose_streets,
            List::Says => &self.says,
            List::Handles => &self.handles,
            List::Months => &self.months,
            List::Tens => &self.tens,
            List::Ones => &self.ones,
            List::Greets => &self.greets,
        };
        set.contains(word)
    }
}

const NAMES: &str = "
    billy bob bobby bowman brad chandler colleen derrick dick dolly hank harry hector henry jack jimmy jock joey
    john josh ken khan lee maria martin matt maverick mike moody newton nick noel norman paddy patsy peter pierce
    randy reeves rick rob robin roger sally sawyer sherry taffy terry thatcher tom tommy tony troy victor warren
    watts wright sandy johnny benny teddy";

const TOLD_NAMES: &str = "
    amber angel archer baker banks baron basil bishop blaze bond booth brandy brook brooks buck bud buddy butcher
    butler cadence candy carol carpenter cash charity chase cherry china chuck clay clerk cliff colt cook cooper
    coral crystal daisy dale dawn dean diamond don drake duke earl eve faith felicity finch fisher fletcher forest
    fox frank frost gardener garnet gene ginger glen gold golden grace graves hammer hardy harmony hart hawk hazel
    heath heather holly honey hood hope horn hunter iris ivy jade jasmine jay jersey jewel joiner joy kit knight
    lake lamb lance lark lily lyric marsh mason masters melody mercy miles mill miller mills misty moon moor moss
    myrtle nova oaks ocean olive opal orchard pastor patience pearl penny pike piper pope porter potter priest
    prince prudence queen ransom ray reed reef rider ridge rivers rocket rocky rose rosemary ruby rusty sage sailor
    sands sapphire savage scarlet scout shepherd shields silver singer sky slate smith sparks star steel sterling
    stew storm stormy stout sue sunny swan tanner taylor temple thorn tiller trout tucker turner verity viola violet
    wade walker ward warden waters weaver wells wheeler wilder willow winters wolf wood woods worth wren";

const CAPITAL_NAMES: &str = "
    ace art august autumn bath bear bill black brown bush chance church cork cross dash day drew east field fields
    glass good grant gray green grey guy hamlet hill hills holiday house hunt jet jolly judge king law link little
    lock long love lucky major mark marks may merit nice noble north park pat price pride quick quest rain reader
    reading rich riches river rock roman royal rush saint sand sandwich sharp short small south speed stark stone
    strong summer summers sun sweet true turkey van walls west white will winter wise young";

/// Medicines by the names people use, short forms, and illnesses called after a person or a place.
const HEALTH: &str = "
    aciclovir adderall adhd adhs advil aimovig alprazolam als ambien amitriptyline amlodipine antidepressant
    antidepressants antihistamine antihistamines apnea apnoea apraxia ativan aura autism autistic autoimmune
    baclofen benadryl benzo benzos bfs bipolar blepharospasm blepharoplasty botox botulinum bppv bruxism buspar
    buspirone carbamazepine cbd cbt celexa cfs chiropractor chiropractic citalopram clonazepam concerta corticosteroids
    covid crohns cymbalta depakote diazepam diphenhydramine dopamine doxycycline dyskinesia dysport dystonia ecg
    eczema eeg effexor ehlers electrolyte electrolytes emdr emg endocrine endometriosis ent epilepsy escitalopram
    estrogen eylea facebook fasciculation fasciculations fibro fibromyalgia fluoxetine gabapentin gastroparesis gerd
    glaucoma graves guillain hashimotos hemifacial hfs hrt huntingtons hyperthyroid hyperthyroidism hypothyroid
    hypothyroidism ibs ibuprofen imitrex keppra keto ketamine klonopin labyrinthitis lamictal lamotrigine lasik
    lexapro levothyroxine lithium lorazepam lyme lyrica mcas meds melatonin menieres menopause metformin methylphenidate
    migraine migraines mirtazapine mnd modafinil mounjaro mri mris multivitamin myasthenia myokymia naproxen nexium
    neurologist neurologists neuropathy nhs nsaid nsaids nystagmus ocd omeprazole ophthalmologist optician
    optometrist otc ozempic paracetamol paresthesia paraesthesia parkinson parkinsons paroxetine paxil pcos perimenopause
    physio physiotherapist physiotherapy pots prednisolone prednisone pregabalin premenstrual prilosec pristiq
    propranolol propanolol prozac psvt ptosis ptsd quetiapine raynauds reflux restasis risperidone ritalin
    rosacea semaglutide seroquel serotonin sertraline shingles sjogrens snri snris ssri ssris statin statins stye
    subconjunctival sumatriptan synaptic synthroid tachycardia tegretol temporomandibular tia tias tics tinnitus
    tmd tmj topamax topiramate tourette tourettes tramadol trazodone trigeminal tylenol uti valium valtrex
    venlafaxine vertigo viagra vyvanse wegovy wellbutrin whiplash xanax xeomin zoloft zolpidem zopiclone
    bells palsy ulcerative colitis keratitis blepharitis conjunctivitis chalazion floater floaters pinkeye
    dizzy lightheaded twitchy twitchiness involuntarily spasming tingly tiktok insomnia google googled
    online app apps internet reddit youtube caffeine caffeinated decaf vape vaping vaped nicotine thc weed";

/// Words of grammar and of everyday talk that tell nothing about a subject.
const PLAIN: &str = "
    a about after again all also am an and any anyone anybody anything are arent around as at be because been before
    being both but by can cant could couldnt did didnt do does doesnt doing dont else even ever every everyone for
    from get gets getting go goes going gone got had hadnt has hasnt have havent having he hello help her here hers
    hes hey hi him his hiya how hows i if im in into is isnt it its itself ive just keep keeps kept kind know let
    lets like lol lot lots made make makes many maybe me mine more most much must my myself need needs never no nor
    not now of off oh ok okay on one once only or other our ours out over please quite really right said same say
    says see seem seems she should shouldnt since so some someone something sometimes sorry still such sure take
    tell than thank thanks that thats the their theirs them then there theres these they theyre thing things think
    this those though through till to told too under until up upon us use used very want wants was wasnt way we
    well went were werent what whats when where wheres whether which while who whole whom whos whose why will with
    within without wont would wouldnt yeah yes yet you youre your yours";

const RELATIONS: &str = "
    husband wife son daughter brother sister mum mom mummy mommy dad daddy mother father friend friends boyfriend
    girlfriend bf gf partner fiance fiancee boss colleague coworker neighbour neighbor cousin uncle aunt auntie
    grandma grandpa granny grandad granddad grandmother grandfather nan nana nephew niece kid child baby toddler twin
    ex roommate flatmate teacher coach therapist consultant surgeon neurologist gp stepmom stepdad stepson
    landlord mate buddy bestie dog cat nurse sister doctor physio dentist optician midwife professor";

const STREETS: &str = "
    road rd street st lane ln avenue ave crescent boulevard blvd terrace mews highway cul estate";

const LOOSE_STREETS: &str = "
    drive dr close court ct way place pl square sq park hill gardens grove row view walk green house cottage farm
    towers heights plaza parkway quay rise villas yard bridge school college university hospital clinic surgery
    practice centre center church station";

const SAYS: &str = "
    is was has had will would can could did does says said tells told thinks thought wants gave put prescribed
    suggested recommended ordered found ran sent referred asked and or keeps kept might may should just also never
    always noticed saw calls called mentioned reckons believes swears";

const HANDLES: &str = "
    insta instagram ig snap snapchat tiktok telegram whatsapp twitter facebook fb discord kik username user handle
    nick nickname gamertag steam psn xbox twitch_tv youtube reddit skype signal linkedin";

const MONTHS: &str = "
    january february april june july august september october november december jan feb apr jun jul aug sep sept oct
    nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays tues thurs";

const TENS: &str = "
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy
    eighty ninety hundred hundreds thousand thousands million millions billion thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
    ninetieth hundredth twenties thirties forties fifties sixties seventies eighties nineties teens dozen dozens";

const ONES: &str = "
    zero oh nought one two three four five six seven eight nine ten eleven twelve first second third fourth fifth
    sixth seventh eighth ninth tenth eleventh twelfth double triple";

const GREETS: &str = "
    hi hey hello hiya dear cheers regards love sincerely thanks thank told asked met saw seen seeing with by ask tell
    im am meet sorry yours xx xoxo both";
