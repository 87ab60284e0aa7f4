import { lazySet, wordsIn } from './lazySet';

const bodies =
  'ggz ggd skj cjg wmo wlz zvw avg gdpr nhs cqc ofsted nmc hcpc camhs bacp ukcp acas send senco unicef unesco who rivm igj uwv svb cak ciz cbr ' +
  'kvk knmg knov nvo nip nji vng rvo duo cito slo nvao lvsc registerplein stir nobco icf emdr cbt jeugdzorg jeugdbescherming slachtofferhulp ' +
  'halt reclassering veilig_thuis raad kinderbescherming rutgers trimbos movisie vilans nivel inspectie ministerie tweede eerste kamer rijk ' +
  'gemeente rechtbank politie openbaar leger_des_heils rode_kruis red_cross humanitas achmea cz vgz menzis zilveren kruis barnardo barnardos ' +
  'samaritans childline mencap shelter citizens advice oxfam nspcc parliament government council home office crown commons lords treasury ' +
  'congress senate unison unite fnv cnv aob aljf alcoholics anonymous aa na al-anon correlatie kindertelefoon sensoor luisterlijn ' +
  'vluchtelingenwerk coa korrelatie zonnebloem relate cruse scope turn2us rethink nederlandse_spoorwegen ns prorail schiphol universiteit ' +
  'university hogeschool college wet wetboek participatiewet jeugdwet zorgwet act children care mental health data_protection equality ' +
  'human_rights awbz wvggz wzd bopz wgbo big wpg wkb kwz kamerbrief verdrag grondwet constitution prevent every_child_matters';
const brands =
  'whatsapp facebook instagram tiktok snapchat twitter youtube linkedin google microsoft apple teams zoom outlook excel word powerpoint gmail ' +
  'magister somtoday parnassys itslearning canvas moodle obsidian notion trello slack sharepoint onedrive dropbox skype facetime netflix ' +
  'spotify playstation nintendo xbox wii lego playmobil ikea hema aldi lidl jumbo albert_heijn kruidvat etos action blokker bol amazon tesco ' +
  'sainsbury sainsburys asda waitrose boots primark nike adidas tesla volvo toyota ford opel renault peugeot volkswagen bmw mercedes fiat skoda ' +
  'audi kia uber paracetamol ibuprofen ecare nedap pluriform ons chipsoft epic systmone emis kahoot quizlet gimkit duolingo chatgpt copilot ' +
  'siri alexa signal telegram messenger wikipedia internet iphone ipad android samsung philips heineken coca-cola cola nutella pampers ' +
  'douwe_egberts senseo starbucks mcdonalds mcdonald kfc subway greggs costa thuisbezorgd marktplaats vinted airbnb tikkie bunq rabobank ing ' +
  'abn amro radio volkskrant trouw telegraaf guardian times mirror bbc nos ntr ziggo kpn vodafone tinder grindr discord twitch smartschool ' +
  'promise seesaw arbor sims datix rio liquidlogic carepath stockfish classdojo efteling keukenhof gamma praxis karwei xenos wibra zeeman ' +
  'intratuin costco argos wilko halfords morrisons iceland freestyle fitbit strava nokia sony huawei lenovo motorola blackberry fairphone ' +
  'garmin netgear canva hotmail yahoo bing honda scrum kanban prince2 dogger nissan suzuki vauxhall citroen seat brexit';
const shared =
  'maths science geography history physics biology chemistry wiskunde rekenen aardrijkskunde geschiedenis biologie natuurkunde scheikunde ' +
  'mentimeter padlet miro jamboard word-document wifi wi-fi pdf usb sms gps dvd cd tv pc id ok okay ai it ict vr esc ctrl drafts inbox outbox cluedo monopoly scrabble jenga jaffa marvel';

/** National bodies, laws, brands and programs: everybody knows them, so they lead to nobody. */
export const publicNames = lazySet(() => wordsIn(bodies, brands, shared));
