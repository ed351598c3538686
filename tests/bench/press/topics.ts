// What happens in made-up news. `[a|b]` is one of several ways to say it, another in each outlet;
// `{place}` is filled by the event and the same in all of them.

/** A kind of event: how it is told, and the words that crowd around it. */
export interface Topic {
  readonly section: string
  readonly words: readonly string[]
  readonly headlines: readonly string[]
  /** The first is what happened. */
  readonly facts: readonly string[]
  /** What the two people of the event say, word for word the same in every outlet. */
  readonly quotes: readonly string[]
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const topics: readonly Topic[] = [
  {
    section: 'Local',
    words: list(`blaze smoke roof hose ladder engine ember ash alarm sprinkler hydrant evacuation
      shelter burn siren warehouse cladding insurance arson foam`),
    headlines: [
      '{thing} fire in {place} [leaves|makes] {n} homeless',
      '{n} [lose homes|flee] as fire [guts|destroys] {thing} in {place}',
      '{place}: [blaze|fire] at {thing} burns for {k} hours',
    ],
    facts: [
      'A fire [that broke out at|which swept through] {thing} in {place} on {day} [left {n} people without a home|drove {n} people from their homes].',
      '[Some|About] {m} firefighters [fought|battled] the flames for {k} hours, [before they had them under control|until dawn].',
      'The [damage was put at|loss may reach] {sum}, [according to|said] the insurer {org}.',
      '{a}, {ra}, said the fire [started|began] near {street}, [where a cable had been laid last year|in a room used as a store].',
      'Two people [were taken|had to be brought] to hospital with burns; [neither is in danger|both are expected to recover].',
      '{b}, {rb}, [lives opposite|watched from across the road] and had [called|rung] the brigade at {time}.',
    ],
    quotes: [
      'We heard glass breaking and then the whole of {street} was orange',
      'Nobody should have to carry a child down {k} flights of stairs in the dark',
    ],
  },
  {
    section: 'Politics',
    words: list(`motion chamber councillor amendment agenda minutes whip ward mandate levy bylaw
      planning clerk gallery quorum ballot tariff subsidy audit deficit`),
    headlines: [
      '{place} council [backs|approves] {sum} for {thing}',
      'Council in {place} votes {k} to {j} for {thing}',
      '{thing} [to be built|wins approval] after {place} vote',
    ],
    facts: [
      'The council of {place} voted {k} to {j} on {day} to [spend {sum} on|pay {sum} for] {thing}.',
      'Work [will begin|is to start] near {street} [next spring|within months] and [take|last] {n} weeks, {org} [said|announced].',
      '{a}, {ra}, [called the vote|said the vote was] overdue after [years of delay|{j} years of talks].',
      '{b}, {rb}, voted against and [warned|said] that {m} households would [pay for it|see their rates rise].',
      'A petition against the plan [had been signed by|gathered the names of] {m} people [in a fortnight|since the summer].',
      'The [first|original] plan for {thing}, [drawn up|written] by {org}, [would have cost|came to] twice as much.',
    ],
    quotes: [
      'This town has waited long enough and {thing} will outlast all of us',
      'You cannot spend {sum} twice and the children of {place} will find that out',
    ],
  },
  {
    section: 'Business',
    words: list(`picket overtime rota shift bargaining ballot wage pension depot dispute mediator
      walkout roster clause payroll arbitration foreman canteen redundancy strikebreaker`),
    headlines: [
      '{m} [workers|staff] at {org} [walk out|strike] over pay',
      '{org} strike [enters|begins] in {place} with {m} out',
      'Pay row: {org} staff in {place} [down tools|walk out]',
    ],
    facts: [
      'About {m} workers at {org} in {place} [walked out|went on strike] on {day} [in a dispute over|after talks failed about] pay.',
      'The union wants {k} per cent [more|over two years]; the company has offered {j}, [and no more|its last word so far].',
      '{a}, {ra}, said talks [broke down|had ended] at {time} [after a night without sleep|without a date for more].',
      'The company [says|claims] that each day [costs it|sets it back] {sum}.',
      '{b}, {rb}, [accused|blamed] the management of [hiding|holding back] the figures for {thing}.',
      'It is the [first|longest] stoppage at the depot in {street} [since it opened|in {n} years].',
    ],
    quotes: [
      'My members have not seen a proper rise since {thing} was a drawing on a napkin',
      'The door is open and the kettle is on but {k} per cent is not on the table',
    ],
  },
  {
    section: 'Courts',
    words: list(`jury dock verdict prosecutor barrister testimony bail remand custody plea forgery
      fraud ledger appeal affidavit counsel adjourned acquittal conviction tribunal`),
    headlines: [
      '{A} [jailed|sentenced] for {k} years over {thing}',
      '{place} court [jails|convicts] {A} in {org} case',
      'Fraud at {org}: {a} [gets|is given] {k} years',
    ],
    facts: [
      'A court in {place} [sentenced|on {day} sentenced] {a}, {ra}, to {k} years for [taking|diverting] {sum} from {org}.',
      'The jury [took|needed] {j} hours to [reach its verdict|agree] after a trial of {n} days.',
      'Prosecutors [said|told the court] that {A} had [forged|altered] {m} invoices for {thing}.',
      '{b}, {rb}, [told|said to] reporters that an appeal [would be lodged|was likely] [within the week|by the end of the month].',
      'The money [was meant for|had been put aside for] {thing}, which [was never finished|stands empty in {street}].',
      'The judge [spoke of|called it] a betrayal of [{m} small savers|the people of {place}].',
    ],
    quotes: [
      'I signed what was put in front of me and I was a fool to do so',
      'No sentence brings back {sum} or the trust of {place}',
    ],
  },
  {
    section: 'Weather',
    words:
      list(`gale gust rainfall flooding sandbag culvert embankment surge tide forecast barometer
      outage pylon drainage downpour hail thunder lightning evacuation landslip`),
    headlines: [
      'Storm {thing}: {n} rescued in {place}',
      '{place} [cut off|under water] after storm {thing}',
      '{m} homes without power as storm {thing} [hits|strikes] {place}',
    ],
    facts: [
      'Storm {thing} [cut the power of|left without electricity] {m} homes around {place} [on {day}|in the night to {day}].',
      'Rescuers [brought|took] {n} people to safety, [most of them by boat|some from their roofs] in {street}.',
      'Gusts of {speed} kilometres an hour were [measured|recorded] at {time}, the [strongest|highest] in {k} years.',
      '{a}, {ra}, [asked|urged] people to stay [indoors|away from the river] until the water [fell|had gone].',
      'The damage [may come to|is put at] {sum}, {org} [estimated|said in a first count].',
      '{b}, {rb}, said {j} landslips had [blocked|closed] the railway [for days|until further notice].',
    ],
    quotes: [
      'The water came up to the third step and then it stopped as if someone had asked it to',
      'We have {k} pumps and we need twice as many before the next tide',
    ],
  },
  {
    section: 'Business',
    words:
      list(`shares stake takeover merger bid premium turnover dividend creditor regulator antitrust
      brand supplier retailer factory workforce portfolio headquarters valuation synergy`),
    headlines: [
      '{org} [to buy|agrees to take over] {org2} for {sum}',
      '{sum} deal: {org2} [goes to|is bought by] {org}',
      '{org} and {org2} [merge|join] with {m} jobs in doubt',
    ],
    facts: [
      '{org} [is to buy|has agreed to take over] {org2} of {place} for {sum}, the two [said|announced] on {day}.',
      'The [price is|offer stands] {k} per cent above [the last close|what the shares cost a week ago].',
      '{a}, {ra}, [promised|gave his word] that {thing} [would stay|was to remain] in {place} for {j} years.',
      'Unions [fear|expect] that {m} jobs [will go|are at risk], most of them in {street}.',
      '{b}, {rb}, [doubted|questioned] that the regulator [would agree|will let it pass] before {n} weeks are over.',
      'The two firms [had talked|were in talks] {j} times before, [the last time over|once about] {thing}.',
    ],
    quotes: [
      'Together we can make {thing} for half of what it costs either of us today',
      'Mergers of this kind are paid for by those who were never asked',
    ],
  },
  {
    section: 'Health',
    words: list(`clinic ward patient nurse vaccine dose trial symptom outbreak infection quarantine
      surgeon waiting therapy diagnosis prescription screening epidemiologist ambulance bed`),
    headlines: [
      '{n} [ill|sick] after outbreak at {thing} in {place}',
      '{place} hospital [closes|shuts] wards as {n} fall ill',
      'Outbreak in {place} [traced|linked] to {thing}',
    ],
    facts: [
      'At least {n} people have [fallen ill|been taken ill] in {place} in an outbreak [traced to|that began at] {thing}, doctors said on {day}.',
      'The hospital in {street} has [closed|shut] {j} wards and [put off|postponed] {m} operations.',
      '{a}, {ra}, said the cause [was|had been found to be] a bacterium [in the water|from a cooling tower] [of a building of|used by] {org}.',
      '{k} of the patients are [in intensive care|seriously ill]; [none has died|all but one are stable].',
      '{b}, {rb}, [complained|said] that warnings had been [ignored|overlooked] since the spring.',
      'Tests will cost {sum} and [take|last] [until the end of the month|two weeks].',
    ],
    quotes: [
      'We opened every tap in the building and we did not like what came out',
      'I was told it was the flu for {k} days running',
    ],
  },
  {
    section: 'Science',
    words:
      list(`fossil sediment telescope orbit genome enzyme isotope laboratory peer journal dataset
      hypothesis sensor specimen particle microbe glacier spectrum dating excavation`),
    headlines: [
      '{thing}: find near {place} [puzzles|surprises] researchers',
      'Researchers [date|trace] {thing} to {m} years ago',
      'What {thing} near {place} [tells|says about] {m} years of history',
    ],
    facts: [
      'Researchers have [found|uncovered] what they call {thing} near {place}, {m} years old, [they said|they reported] on {day}.',
      'The [team|group] led by {a}, {ra}, [dug|worked] for {n} weeks below {street}.',
      'It [lay|was found] {k} metres deep, in [clay|a layer of ash] that [kept|had kept out] the air.',
      '{b}, {rb}, who [had no part in|was not involved in] the work, [called for caution|asked for more samples].',
      'The work was [paid for|funded] with {sum} by {org}.',
      'Only {j} [such finds|comparable pieces] are known [anywhere|in the world].',
    ],
    quotes: [
      'You brush away the last grain and {m} years look back at you',
      'One find is an anecdote and I would like to see {k} before I change a textbook',
    ],
  },
  {
    section: 'Sport',
    words:
      list(`striker keeper penalty midfield referee offside league fixture derby squad bench whistle
      crossbar winger substitute trophy dugout turnstile hat-trick relegation`),
    headlines: [
      '{place} [beat|overcome] {place2} {k}-{j} to reach final',
      '{A} [scores twice|the hero] as {place} [knock out|beat] {place2}',
      '{place} in the final after {k}-{j} [win|victory] over {place2}',
    ],
    facts: [
      '{place} [beat|overcame] {place2} {k}-{j} on {day} and [are in the final|will play for the cup].',
      '{a}, {ra}, [scored twice|hit two of the goals], the [second|last] of them [in minute|after] {n}.',
      'A crowd of {m} [filled|packed] the ground in {street}, [the most|more than at any time] since it was [built|opened].',
      '{b}, {rb}, [saw red|was sent off] for a foul that [few had seen|television showed to be none].',
      'The club, which is [owned|backed] by {org}, [stands to earn|can count on] {sum}.',
      'The final against the winners of {thing} is to be [played|held] in [two|three] weeks.',
    ],
    quotes: [
      'I closed my eyes and hit it and then I heard {m} people',
      'We were the better side for {n} minutes and nobody hands out cups for that',
    ],
  },
  {
    section: 'Transport',
    words:
      list(`carriage signal track derailment platform timetable points brake locomotive conductor
      level-crossing axle inspection viaduct passenger commuter ticket siding speed sleeper`),
    headlines: [
      '{n} [hurt|injured] as train [leaves the rails|derails] near {place}',
      'Train [derails|comes off the rails] at {place}, {n} hurt',
      '{place} derailment: [brakes|signal] of {thing} under suspicion',
    ],
    facts: [
      'A train of {org} with {m} [people aboard|passengers] [left the rails|derailed] near {place} on {day}; {n} were hurt.',
      'The [last|first] {j} carriages [came to rest|ended up] [across both tracks|on their side] by {street}.',
      '{a}, {ra}, said the train had [entered the bend|been going] at {speed} kilometres an hour.',
      'The line will be [closed|shut] for {k} days and [repairs|the work] will cost {sum}.',
      '{b}, {rb}, had [warned|written] of the state of {thing} [a year ago|in the spring].',
      'The driver, [who was unhurt|himself hurt], [called for help|raised the alarm] at {time}.',
    ],
    quotes: [
      'There was a long scrape and then we were looking at the sky through the doors',
      'Every one of those sleepers was older than the man who inspected them',
    ],
  },
  {
    section: 'Politics',
    words: list(`coalition manifesto candidate turnout constituency poll seat swing mandate recount
      campaign voter opposition minister cabinet resignation reshuffle bloc ballot exit`),
    headlines: [
      '{A} [wins|takes] {place} by {m} votes',
      '{place}: {A} [beats|defeats] {B} [by|with] {m} votes',
      '{B} [concedes|gives up] after {place} count',
    ],
    facts: [
      '{a}, {ra}, has won the [vote|election] in {place} with {m} votes [more than|ahead of] {b}, {rb}, [it was announced|officials said] on {day}.',
      'Turnout was {n} per cent, [higher|more] than at any time in {j} [elections|votes].',
      '{B} [conceded|gave up] at {time}, [before the last box was counted|with a short speech in {street}].',
      'The campaign [turned on|was about] {thing}, which {org} wants to [build|sell] for {sum}.',
      '{A} has [promised|vowed] a decision [within {k} weeks|before the winter].',
      'A recount in {j} wards [was refused|is not expected to change anything].',
    ],
    quotes: [
      'You have given me {m} reasons to get up early tomorrow',
      'I rang to wish {A} well and I meant it and then I went to bed',
    ],
  },
  {
    section: 'Culture',
    words: list(`curator canvas premiere orchestra rehearsal novel gallery auction audience soloist
      sculpture archive playwright festival jury manuscript stage portrait restoration applause`),
    headlines: [
      'Lost {thing} [found|turns up] in {place} [attic|cellar]',
      '{thing} [sold|goes] for {sum} in {place}',
      '{place} [museum|gallery] [pays|finds] {sum} for {thing}',
    ],
    facts: [
      '{thing}, [believed lost|missing] for {n} years, has been [sold|auctioned] in {place} for {sum}, [it became known|the house said] on {day}.',
      '{a}, {ra}, [found|came upon] it behind a wardrobe in {street}.',
      'Bidding [lasted|went on for] {k} minutes; {j} [buyers|museums] [took part|were on the telephone].',
      '{b}, {rb}, [has doubts|is not sure] that all of it is by [one hand|the same artist].',
      'The buyer, {org}, [wants|means] to show it [from the autumn|before the year is out].',
      'Some {m} people [had come|queued] to see it [before the sale|in a single week].',
    ],
    quotes: [
      'My grandmother kept her hats in front of it and never said a word',
      'A signature is the easiest thing in a picture to paint',
    ],
  },
]
