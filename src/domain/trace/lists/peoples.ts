import { lazySet, wordsIn } from './lazySet';

const stems =
  'nederland engel duit fran spaan italiaan portuge grie turk marokkaan syri irak iraan afghaan pool oekrai russi roemeen ' +
  'bulgaar hongaar tsjechi slowaak kroa servi bosni alban surinaam antilliaan arubaan hindoestaan javaan chine japan ' +
  'koreaan vietname thai indone moluk filipijn indi pakistaan bengaal somali eritre ethiopi ghane nigeri congole ' +
  'kaapverdi egyp tunesi algerij libane jorda palestij israeli joo koerd arabi armeen georgi braziliaan mexi amerikaan ' +
  'canade australi brit schot ier wel belg vlaam fries limburg brabant zeeuw gronin drent twen amsterdam rotterdam ' +
  'europe afrikaan aziat zweed noor deen fin oostenrijk zwitser caribisch';
const endings = [
  's',
  'se',
  'sch',
  'sche',
  'er',
  'ers',
  'e',
  'en',
  '',
  'isch',
  'ische',
  'ze',
  'ees',
  'eese',
  'ens',
  'ense',
];
const more =
  'duitser fransman grieks griekse papiamento papiamentu papiaments sranan sranantongo berbers berberse amazigh tamazight tarifit riffijns dari ' +
  'pashto farsi urdu hindi punjabi gujarati bengali tigrinya amhaars amharic kantonees mandarijn mandarin cantonese latijn latin esperanto ' +
  'chinees indonesisch maleis molukker polen iraaks iraakse perzisch eritrees joods joodse jood joden palestijns palestijnse libanees egyptisch ' +
  'algerijns engelsman english british dutch german french spanish italian portuguese greek turkish moroccan syrian iraqi iranian afghan polish ' +
  'ukrainian russian romanian bulgarian hungarian czech slovak croatian serbian bosnian albanian surinamese antillean hindustani japanese ' +
  'korean indonesian filipino filipina tagalog indian pakistani bangladeshi eritrean ethiopian ghanaian nigerian egyptian tunisian algerian ' +
  'lebanese jordanian palestinian jewish kurdish arab arabic armenian georgian brazilian mexican american canadian australian irish welsh ' +
  'scottish scots belgian flemish european african asian swedish norwegian danish finnish austrian swiss caribbean jamaican kenyan ugandan ' +
  'zimbabwean sudanese persian yoruba igbo hausa twi swahili gaelic tamil sinhalese nepali cornish yorkshire scouse geordie cockney latvian ' +
  'lithuanian estonian traveller gypsy roma romani sinti romany latino hispanic';
const faiths =
  'islam islamitisch moslim moslims muslim muslims christen christelijk christian christians christianity katholiek catholic catholics protestant ' +
  'hindoe hindoes hindu hindus hindoeisme sikh sikhs boeddhist boeddhisme buddhist buddhism jehova jehovah bijbel bible koran quran ' +
  'allah god heer lord thora torah gereformeerd hervormd methodist baptist anglican quaker evangelical mormon jezus jesus christus christ boeddha ' +
  'buddha mohammed_de_profeet communion eucharist baptism confirmation eucharistie freudian rogerian jungian shabbat sabbat sharia jom';
const countries =
  'belgie duitsland frankrijk spanje italie portugal griekenland turkije marokko iran afghanistan oekraine rusland roemenie bulgarije hongarije ' +
  'suriname curacao aruba china korea vietnam thailand indonesie india pakistan bangladesh eritrea ghana nigeria congo egypte libanon jordanie ' +
  'palestina israel engeland schotland ierland wales amerika canada europa afrika azie zweden noorwegen denemarken finland zwitserland ' +
  'netherlands belgium germany france spain italy greece turkey morocco syria poland ukraine russia romania bulgaria hungary ethiopia egypt ' +
  'tunisia algeria lebanon palestine england scotland ireland britain america australia africa asia jamaica barbados trinidad kenya uganda ' +
  'zimbabwe sudan somalia philippines sweden norway denmark austria switzerland brazil brazilie mexico antillen uk usa gambia senegal sierra ' +
  'leone friesland groningen_provincie drenthe overijssel gelderland flevoland zeeland noord-brabant noord-holland zuid-holland randstad ' +
  'norfolk suffolk essex sussex surrey kent devon cornwall cumbria dorset somerset northumberland merseyside tyneside teesside humberside ' +
  'cotswolds fife gwynedd powys ulster highlands hebrides midlands pennines ardennen alpen efteling holland twente achterhoek veluwe betuwe ' +
  'vlaanderen wallonie';

/** Languages, nationalities, faiths and countries, in both languages: too many people share them. */
export const peoples = lazySet(() => {
  const words = wordsIn(more, faiths, countries);
  for (const stem of wordsIn(stems)) for (const ending of endings) words.push(stem + ending);
  return words;
});
