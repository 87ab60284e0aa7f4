import { lazySet, wordsIn } from './lazySet';

const dutch =
  'obs cbs rkbs kbs mavo vmbo kdv bso vv bedrijf firma garage hotel cafe eetcafe restaurant pizzeria snackbar afdeling locatie huize villa camping ' +
  'manege museum theater parochie hospice internaat scouting apotheek gymnasium lyceum college supermarkt sporthal zwembad bibliotheek moskee ' +
  'synagoge klooster abdij drogist makelaar pension herberg woonvorm zorgvilla fysiotherapie koor orkest fanfare brassband maatschap taxi thuiszorg ' +
  'kraamzorg uitvaartzorg brasserie bistro trattoria lunchroom eethuis tankstation huisartsen tandartsen advocaten notarissen accountants jachthaven strandpaviljoen optiek';
const english =
  'restaurant hotel pub charity school nursery hospice hospital company firm club church mosque college agency practice bakery playgroup preschool choir band surgery clinic farm gallery theatre gym salon';

/** Kinds that stand before the name of an organisation (basisschool De Klimop), beside those an ending tells. */
export const kindsBefore = lazySet(() => wordsIn(dutch, english));

const endings =
  /(?:school|scholengemeenschap|vereniging|club|kerk|praktijk|centrum|instelling|winkel|zorgzaak|horecazaak|bedrijf|kantoor|stichting|opvang|dagverblijf|speelzaal|kliniek|apotheek|organisatie|corporatie|(?:zorg|woon|peuter|leef|toneel)groep|fabriek|handel|werf|[a-z]{3}bouw|makelaardij|vakantiepark|paviljoen|besteding|bureau|koor|orkest|salon|hotel|.{3}erij|(?:buurt|dorps|zieken|gezins|opvang|inloop|jeugd|logeer|wijk|rust|gast|blijf|verpleeg|verzorgings|bejaarden|zorg|woon)huis|tehuis)$/;
const noKinds = /^(?:schilderij|batterij|loterij|slavernij|voorschool|thuisclub)$/;

/** Whether a folded word is a kind of organisation that stands before its name. */
export const isKindBefore = (folded: string): boolean =>
  kindsBefore().has(folded) || (folded.length > 5 && endings.test(folded) && !noKinds.test(folded));

const after =
  'home school primary academy college nursery nurseries hospice hospital infirmary surgery clinic lodge church mosque temple chapel bakery bakers cafe restaurant ' +
  'hotel arms inn pub tavern bistro grill brewery bar garage pharmacy chemist hub court manor house hall fc rovers united juniors scouts guides solicitors ' +
  'accountants ltd limited plc inc llp associates trust centre center community practice library theatre museum farm high grammar secondary infants prep ' +
  'sixth playgroup preschool kindergarten elementary care ward unit partners builders motors electrics foundation homes salon gym shop shops store stores ' +
  'club choir band orchestra players society association counselling joinery plumbing roofing scaffolding haulage logistics catering cleaning recruitment ' +
  'electrical heating construction engineering printing flooring timber foods dairy butchers florist florists hairdressers barbers opticians dental ' +
  'veterinary vets physiotherapy laundry deli tearoom tearooms kennels stables allotments rescue housing lettings properties taxis coaches travel tyres ' +
  'workshop workshops studio studios mission abbey priory convent cathedral refuge shelter hostel hardware storage ironmongers greengrocers newsagents bookshop carpets furniture removals freight boatyard launderette takeaway diner distillery mills day-centre daycare montessori dalton childcare childminders';

/** Kinds that stand behind the name, in English: Oakfield Primary School. */
export const kindsAfter = lazySet(() => wordsIn(after));

const plain =
  'family families medical health youth day sports leisure social village town city county local national royal general special public care nursing ' +
  'residential housing early support advice job training business shopping call contact learning resource recovery walk-in police fire ambulance bus post ' +
  "children's childrens mens men's women's womens working student students children people home private state independent district regional old new " +
  'teaching voluntary cold self boxing charity coffee book fitness rugby football cricket swimming tennis golf judo rowing running chess breakfast after-school homework';

/** What a kind has before it without becoming somebody's own name: the Family Centre, a Youth Club. */
export const plainBeforeKind = lazySet(() => wordsIn(plain));

const pubs =
  'arms inn tavern lion swan bull crown anchor bell fox hounds plough feathers horse horses oak head ship wheatsheaf hart stag dragon vine fleece ' +
  'bear eagle bush barley mow compasses boot cock greyhound hare kings moon elephant star sun griffin unicorn talbot ostrich';

/** The last word in the names of public houses: the Fox and Anchor. */
export const pubWords = lazySet(() => wordsIn(pubs));
