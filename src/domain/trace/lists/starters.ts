import { lazySet, wordsIn } from './lazySet';

const dutchStarters =
  'ik jij je hij zij ze we wij jullie u men het de een dit dat deze die wie wat waar wanneer waarom hoe welke welk iedereen iemand niemand ' +
  'niets iets alles alle allemaal sommige sommigen veel weinig ander andere anderen beide beiden ieder elk elke geen mijn jouw zijn haar ons ' +
  'onze hun toen nu dan gister te zo heel erg vrij zodat toch daarna later eerst ook en maar want of dus als omdat doordat hoewel terwijl zodra ' +
  'nadat voordat tijdens na voor met zonder door in op aan bij van uit naar over onder tegen tussen sinds vanaf tot volgens ondanks vanwege ' +
  'gisteren vandaag morgen straks soms vaak altijd nooit misschien eigenlijk natuurlijk gelukkig helaas uiteindelijk ineens opeens plotseling ' +
  'daar hier er daardoor daarom hierdoor wel niet nog al even eerder laatst onlangs vorige volgende vervolgens tenslotte kortom samen zelf ' +
  'zelfs juist vooral bovendien daarbij daarnaast hierna waarna ja nee oke goed mooi lastig moeilijk stilte situatie school politie kamer wijk ' +
  'instelling organisatie klas buurt stel vertel kijk luister probeer denk schrijf lees neem geef laat kom ga wees doe maak begin stop wacht ' +
  "zeg bedenk beschrijf noem kies wil kan mag moet zal zou had heeft hebben is was waren wordt werd worden komt gaat weet vindt meer minder hoezo zo'n slim thuis beter alleen hoelang analyse benoem wissel enter goh tja nou ach och oei poeh pff hmm ehm mwah jeetje sjonge " +
  'hallo beste';
const englishStarters =
  'i you he she it they this that these those who what where when why how which everyone everybody someone somebody anyone nobody no-one ' +
  'nothing something everything all some many most few other others both each every none my your his her its our their then now first also and ' +
  'but so if because although while once after before during with without by on at from to for about under against between since until ' +
  'according despite yesterday today tomorrow tonight sometimes often always never maybe perhaps actually luckily sadly finally suddenly there ' +
  'here therefore still yet not just recently last next eventually together anyway however instead meanwhile afterwards nevertheless yes no ok ' +
  'good silence police staff let tell look listen try think write read ask take give come go be do make wait say describe name choose will can ' +
  'may must shall would could should might has have were are did does am thanks sorry please well as an a the one two three four five six only ' +
  'hardly whenever whatever whoever whether than though unless upon another such people management neither either suppose imagine consider hers ' +
  'ours yours theirs mine seven eight nine ten eleven twelve fifteen twenty thirty hundred enough half same worse worst best hardest strangest ' +
  'upstairs downstairs outside inside beside above below behind beyond whichever rather more less elsewhere somewhere nowhere alas granted whom ' +
  'whose hi hello hey dear cheers bye ta oh ah ugh hmm fwd otherwise likewise hence thus twice earlier old new young second third ever ye ge gij';

/** Words that begin sentences and are nobody's name. */
export const starters = lazySet(() => wordsIn(dutchStarters, englishStarters));
