import { lazySet, wordsIn } from './lazySet';

const titles =
  'mevrouw mevr mw meneer menheer mijnheer dhr heer juf juffrouw meester dokter dr drs prof professor zuster broeder oom tante ome opa oma ' +
  'pastoor pastor diaken dominee ds imam rabbijn pater kapelaan jhr mr ir ing mevrouwtje nicht neef buurman buurvrouw ' +
  'mrs ms miss mx sir madam lady lord uncle aunt auntie aunty nan nana gran granny grandma grandpa grandad sister brother nurse doctor reverend ' +
  'rev revd canon deacon rabbi colonel dame councillor cllr superintendent sergeant sgt father coach constable sergeant inspector matron tia';
const kin =
  'moeder vader mam pap mama papa mamma pappa ma pa ouder ouders zus broer dochter zoon kind kinderen vriend vriendin partner man vrouw ' +
  'echtgenoot echtgenote stiefvader stiefmoeder pleegmoeder pleegvader schoonmoeder schoonvader kleinkind kleinzoon kleindochter tweeling ' +
  'goddaughter godson niece nephew cousin stepson stepdaughter grandmother grandfather granddaughter grandson mentor mother mum mom dad mummy ' +
  'daddy parent parents son daughter husband wife friend twin twins stepdad stepmum carer';
const roles =
  'client clienten patient patienten leerling leerlingen student studenten bewoner bewoonster bewoners deelnemer deelneemster jongere jongeren ' +
  'collega collegas leidinggevende teamleider manager directeur directrice begeleider begeleidster docent leraar lerares leerkracht stagiair ' +
  'stagiaire trainer therapeut psycholoog psychiater arts huisarts verpleegkundige verzorgende maatschappelijk gezinscoach jongen meisje peuter ' +
  'kleuter puber baby supervisor opdrachtgever ambtenaar advocaat rechter wijkagent agent wijkverpleegkundige intern inbrenger ' +
  'onderwijsassistent pedagoog logopedist fysiotherapeut diëtist kok conciërge vrijwilliger chauffeur gezinsvoogd voogd casemanager pupil ' +
  'pupils resident residents participant colleague colleagues boss teacher tutor head headteacher deputy assistant therapist psychologist ' +
  'physio midwife worker boy girl child kid teenager toddler lad service-user trainee mentee supervisee counsellor mayor instructor clients ' +
  'officer sarge caller visitor governor doc medic paramedic apprentice neighbour receptionist caretaker janitor volunteer driver facilitator presenter';

export const titleWords = lazySet(() => wordsIn(titles));

/** What people are to each other or to the writer: no names, but they say that a name may follow. */
export const roleWords = lazySet(() => wordsIn(titles, kin, roles));
