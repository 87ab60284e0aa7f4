import { lazySet, wordsIn } from './lazySet';

const dutchVerbs =
  'vertelde vertelt zei zegt vroeg vraagt belde belt mailde mailt appte appt riep roept antwoordde antwoordt huilde huilt lachte lacht ' +
  'glimlachte knikte knikt zuchtte zucht fluisterde schreeuwde schreeuwt snauwde mompelde wilde wil weigerde weigert vond vindt dacht denkt ' +
  'voelde voelt schrok schrikt keek kijkt liep loopt kwam komt ging gaat zat zit stond staat bleef blijft begon begint reageerde reageert ' +
  'werkte werkt woonde woont kreeg krijgt gaf geeft nam neemt hoorde hoort zag ziet wist weet hoopte hoopt verwacht verwachtte legde legt ' +
  'stelde stelt meldde meldt zweeg zwijgt kon kan mocht mag moest moet had heeft is was werd wordt durfde durft probeerde probeert deed doet ' +
  'schreef schrijft stuurde stuurt viel valt vergat begreep begrijpt verliet verlaat kende kent noemde noemt gebruikt luisterde luistert sprak ' +
  'spreekt praat praatte besloot besluit barstte draaide duwde gooide sloeg pakte rende vertrok verscheen verdween zweert zuchtend grapte ' +
  'bedankte beloofde beweerde ontkende sloot haalde bracht brengt speelt speelde wacht wachtte heette heet leek lijkt klaagt klaagde erkende';
const englishVerbs =
  'said says told tells asked asks called calls rang emailed texted replied answered cried cries laughed laughs smiled smiles nodded nods ' +
  'sighed whispered shouted screamed muttered mumbled wanted wants refused refuses thought thinks felt feels looked looks walked walks came ' +
  'comes went goes sat sits stood stands stayed stays started starts began begins reacted worked works lived lives got gets gave gives took ' +
  'takes heard hears saw sees knew knows hoped hopes expected explained explains mentioned reported could can might must has did does tried ' +
  'tries wrote writes sent sends fell forgot understood understands left leaves named used uses listened listens spoke speaks talked talks ' +
  'decided decides burst turned pushed threw hit grabbed ran disappeared joked thanked promised claimed denied closed brought brings plays ' +
  'played waited waits seemed seems complained admitted agreed disagreed phoned insisted suggested shrugged stormed froze arrived apologised ' +
  'blushed argued believes believed loves loved hates hated will would keeps kept needed needs found finds became becomes noticed snapped ' +
  'stared frowned interrupted joined';

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
  'is was had heeft has kan kon moet moest mocht mag gaat ging komt kwam blijft bleef begint begon lijkt leek viel valt werd wordt zit zat ' +
  'staat stond krijgt kreeg loopt liep geeft gaf haalde speelde speelt wacht wachtte verdween verscheen sloeg brengt bracht doet deed can could ' +
  'must might did does came comes went goes began begins stayed stays fell found finds becomes became gets got gives gave takes took left ' +
  'leaves works worked would will keeps kept sees saw seemed seems looked looks stood stands closed hit brought brings burst turned';

/** Of those, the ones that a thing does as well. */
export const weakVerbs = lazySet(() => wordsIn(weak));

/** Behind a verb these are its subject, so that the word before it is none. */
export const subjectPronouns = lazySet(() => wordsIn('ik jij je hij zij ze we wij jullie u men er'));

const irregular =
  'ate bet bit bled blew bore bought bred broke brought built caught chose clung crept dealt drank drew drove fed felt fled flew fought gave ' +
  'grew held hid hung kept knelt laid lay leant learnt led lent lit lost made met paid read rode rose sang sank shone shook shot shut slept slid ' +
  'sold spat spent spoke sprang stole struck stuck swam swept swore swung taught tore thought threw understood went wept woke won wore wound ' +
  'withdrew forgave overheard misread';

/** English past forms beside those of `personVerbs` that no ending tells. */
export const irregularPasts = lazySet(() => wordsIn(irregular));
