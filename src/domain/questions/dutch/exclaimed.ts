/** Parts of patterns for sentences that have a question word at their start and ask nothing. */

const felt =
  '(erg|naar|rot|knap|fijn|mooi|vreselijk|verschrikkelijk|jammer|vervelend|heftig|gemeen|oneerlijk|lief|stom|dom|raar|gek|bizar|treurig|dapper|moedig|sterk|herkenbaar|zwaar|verdrietig|goed|bijzonder|moeilijk|eenzaam|pijnlijk|frustrerend|vermoeiend|heerlijk|ellendig|oncollegiaal)';

/** "Wat een puinhoop", "wat fijn dat je dit deelt", "wat moet dat zwaar zijn". */
export const exclamation = [
  'wat een (?!\\w+ (had|heeft|maakt|doet|brengt|is|was)\\b)',
  `wat (toch |ontzettend |heel |ongelofelijk )?${felt}( (van|voor|zeg|toch|dat (je|jij|u|jullie|hij|ze|zij|het|dit|die|de|er|zo)|om)\\b|[,;:]|$)`,
  `wat (moet|zal) (het|dat|dit) (\\w+ ){0,4}?${felt}\\b`,
].join('|');

/** "Wie weet is het beter": perhaps. */
export const whoKnows =
  'wie weet,? (is|zijn|helpt|heb|hebt|heeft|kan|kun|kunt|kunnen|zou|werkt|komt|gaat|wordt|was|vind|vindt|ben|loopt|lukt|scheelt|brengt|levert|geeft|valt)\\b';

/** "Wat je kunt doen is", "wat bij ons werkt:": what comes is told. */
export const whatWorks =
  'wat (je|jij|u|ik|wij|we|ons|mij|me|(voor|bij|in) (mij|ons|mijn|onze)|vaak|meestal|altijd|ook)\\b(?! betreft\\b)(?! me afvraag| graag| nog| wil)[^,?]*(\\b(is|was|zijn|waren|helpt|hielp|werkt|werkte)\\b|[:,])';

export const exclaimed = `(${exclamation}|${whoKnows}|${whatWorks})`;
