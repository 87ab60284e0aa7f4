import { lazySet, wordsIn } from './lazySet';

const dutchStarters =
  'ik jij je hij zij ze we wij jullie u men het de een dit dat deze die wie wat waar wanneer waarom hoe welke welk iedereen iemand niemand niets iets ' +
  'alles alle allemaal sommige sommigen veel weinig ander andere anderen beide beiden ieder elk elke geen mijn jouw zijn haar ons onze hun ' +
  'toen nu dan gister te zo heel erg vrij zodat toch daarna later eerst ook en maar want of dus als omdat doordat hoewel terwijl zodra nadat voordat tijdens na voor met zonder door ' +
  'in op aan bij van uit naar over onder tegen tussen sinds vanaf tot volgens ondanks vanwege gisteren vandaag morgen straks soms vaak altijd nooit ' +
  'misschien eigenlijk natuurlijk gelukkig helaas uiteindelijk ineens opeens plotseling daar hier er daardoor daarom hierdoor toch wel niet nog ' +
  'al even eerder laatst onlangs vorige volgende vervolgens tenslotte kortom samen zelf zelfs juist vooral bovendien daarbij daarnaast hierna ' +
  'waarna ja nee oke goed mooi lastig moeilijk stilte vraag casus situatie groep team school politie kamer wijk instelling organisatie klas buurt ' +
  'stel vertel kijk luister probeer denk schrijf lees vraag neem geef laat kom ga wees doe maak begin stop wacht zeg bedenk beschrijf noem kies ' +
  'wil kan mag moet zal zou had heeft hebben is was waren wordt werd worden komt gaat weet vindt';
const englishStarters =
  'i you he she it we they this that these those who what where when why how which everyone everybody someone somebody anyone nobody no-one nothing something ' +
  'everything all some many most few other others both each every none my your his her its our their then now later first also and but so if ' +
  'because although while once after before during with without by in on at from to of for about under against between since until according ' +
  'despite yesterday today tomorrow tonight sometimes often always never maybe perhaps actually luckily sadly finally suddenly there here therefore ' +
  'still yet not just even recently last next eventually together anyway however instead meanwhile afterwards nevertheless yes no ok good silence ' +
  'question group team school police staff let tell look listen try think write read ask take give come go be do make begin stop wait say describe name ' +
  'choose will can may must shall would could should might had has have is was were are did does am thanks sorry please well as an a the one two three ' +
  'four five six only hardly whenever whatever whoever whether than though unless until upon another such people somebody management ' +
  'nothing neither either suppose imagine consider';

/** Words that begin sentences and are nobody's name. */
export const starters = lazySet(() => wordsIn(dutchStarters, englishStarters));

const dutchVerbs =
  'vertelde vertelt zei zegt vroeg vraagt belde belt mailde mailt appte appt riep roept antwoordde antwoordt huilde huilt lachte lacht glimlachte knikte ' +
  'knikt zuchtte zucht fluisterde schreeuwde schreeuwt snauwde mompelde wilde wil weigerde weigert vond vindt dacht denkt voelde voelt schrok schrikt ' +
  'keek kijkt liep loopt kwam komt ging gaat zat zit stond staat bleef blijft begon begint reageerde reageert werkte werkt woonde woont kreeg krijgt ' +
  'gaf geeft nam neemt hoorde hoort zag ziet wist weet hoopte hoopt verwacht verwachtte legde legt stelde stelt meldde meldt zweeg zwijgt kon kan ' +
  'mocht mag moest moet had heeft is was werd wordt durfde durft probeerde probeert deed doet schreef schrijft stuurde stuurt viel valt vergat ' +
  'begreep begrijpt verliet verlaat kende kent noemde noemt gebruikt luisterde luistert sprak spreekt praat praatte besloot besluit barstte draaide ' +
  'duwde gooide sloeg pakte rende vertrok verscheen verdween zweert zuchtend grapte bedankte beloofde beweerde ontkende sloot haalde bracht brengt speelt ' +
  'speelde wacht wachtte heette heet leek lijkt klaagt klaagde erkende gaat';
const englishVerbs =
  'said says told tells asked asks called calls rang emailed texted replied answered cried cries laughed laughs smiled smiles nodded nods sighed whispered ' +
  'shouted screamed muttered mumbled wanted wants refused refuses thought thinks felt feels looked looks walked walks came comes went goes sat sits stood ' +
  'stands stayed stays started starts began begins reacted worked works lived lives got gets gave gives took takes heard hears saw sees knew knows hoped hopes ' +
  'expected explained explains mentioned reported could can might must had has is was did does tried tries wrote writes sent sends fell forgot ' +
  'understood understands left leaves knew named used uses listened listens spoke speaks talked talks decided decides burst turned pushed threw hit grabbed ran ' +
  'disappeared joked thanked promised claimed denied closed brought brings plays played waited waits seemed seems complained admitted agreed disagreed ' +
  'phoned insisted suggested shrugged stormed froze arrived apologised blushed argued believes believed loves loved hates hated will would gets keeps kept ' +
  'needed needs found finds became becomes noticed snapped stared frowned interrupted joined';

/** What a person does, in the third person: a word before it at the start of a sentence is likely its subject. */
export const personVerbs = lazySet(() => wordsIn(dutchVerbs, englishVerbs));

const clear =
  'thinks thought wants wanted feels felt knew knows believes arrived walked sat stared believed loves hates noticed agreed vindt denkt keek ' +
  'vertelde zei vroeg belde mailde appte belt mailt appt riep antwoordde huilde lachte glimlachte knikte zuchtte fluisterde schreeuwde snauwde mompelde weigerde ' +
  'schrok zweeg barstte rende grapte bedankte beloofde ontkende vertelt zegt huilt lacht knikt durfde durft luisterde ' +
  'said told asked rang emailed texted replied cried laughed smiled nodded sighed whispered shouted screamed muttered mumbled refused shrugged ' +
  'phoned joked apologised blushed frowned says asks tells nods laughs insists insisted explained explains mentioned snapped stormed';

/** Of those, the ones that only a person does. */
export const clearVerbs = lazySet(() => wordsIn(clear));

const weak =
  'is was had heeft has kan kon moet moest mocht mag gaat ging komt kwam blijft bleef begint begon lijkt leek viel valt werd wordt zit zat staat stond ' +
  'krijgt kreeg loopt liep geeft gaf haalde speelde speelt wacht wachtte verdween verscheen sloeg brengt bracht doet deed ' +
  'can could must might did does came comes went goes began begins stayed stays fell found finds becomes became gets got gives gave takes took ' +
  'left leaves works worked would will gets keeps kept sees saw seemed seems looked looks stood stands closed hit brought brings burst turned';

/** Of those, the ones that a thing does as well. */
export const weakVerbs = lazySet(() => wordsIn(weak));

/** Behind a verb these are its subject, so that the word before it is none. */
export const subjectPronouns = lazySet(() => wordsIn('ik jij je hij zij ze we wij jullie u men er'));

const generic =
  'methode model theorie therapie aanpak kwadrant kwadranten cirkel gesprek groep training toets test wet plan scan dag week dienst team zorg centrum ' +
  'casus fase vraag intervisie supervisie sessie stap ronde kaart kaarten bord lijst schaal matrix piramide driehoek roos profiel cursus ' +
  'module opleiding leergang kader protocol richtlijn code regeling akkoord overleg commissie raad bestuur stichting vereniging bond federatie ' +
  'method methods model theory therapy approach quadrant quadrants circle cycle group training test act plan day week service services team care centre ' +
  'center case phase question supervision session step round card cards board list scale matrix pyramid triangle profile course ' +
  'module framework protocol guideline code agreement committee council association federation trust programme program policy hub unit board strategy ' +
  'stage year key reflection reflective learning practice development review process tool wheel ladder window inventory questionnaire report hour project';

const matters =
  'joy hope faith grace patience charity mercy may august summer autumn winter storm rain sky river forest justice harmony destiny fortune chance ' +
  'miracle honor art page king queen prince princess star rose dawn heaven haven prudence bliss happy lucky long young rich promise comfort blessing jewel ' +
  'can will hoop lot dag zon lente maan ster roman karma beer wolf vos bos boy joke kader door van even onder anders wil lies jet job sultan made mine non';

/** Of the names that are words, those that often are the subject of a sentence as a word. */
export const matterWords = lazySet(() => wordsIn(matters));

/** Words for things: with one of them, a row of capitals names a thing, not somebody. */
export const genericWords = lazySet(() => wordsIn(generic));
