import type { Candidate, Reading } from '../candidates';
import { isFirstName } from '../names/nameLists';
import { fold } from '../reading/fold';
import { matches } from './matches';

const dutch =
  'wethouder|(?:loco-?|nacht|kinder)?burgemeester|gemeentesecretaris|griffier|commissaris van de koning|gedeputeerde|dijkgraaf|schooldirecteur|directeur-bestuurder|' +
  'bestuursvoorzitter|hoofdredacteur|geneesheer-directeur|eerste geneeskundige|brandweercommandant|politiechef|korpschef|havenmeester|koster|predikant|' +
  'dorpspastoor|dorpsdokter|dorpsagent|stadsdichter|dirigent|(?:dom)?organist|molenaar|vuurtorenwachter|sluiswachter|boswachter|schaapherder|notaris|kamerlid|statenlid|' +
  'raadslid|fractievoorzitter|minister|staatssecretaris|hoogleraar|lector|rector|conrector|kinderrechter|gevangenisdirecteur|schoolarts|' +
  'ambassadeur|consul|kantonrechter|patholoog|lijkschouwer|(?:stads)?beiaardier|dorpssmid|rabbijn|bisschop|deken|abdis|voorganger|(?:stads|rijks)bouwmeester|(?:stads|gemeente)archivaris|' +
  'kardinaal|carillonneur|heemraad|hoofdofficier van justitie|procureur-generaal|brugwachter|strandvonder|kasteelheer|kamerheer|hofdame|veerman|jachtopziener';
const english =
  'mayor|deputy mayor|councillor|alderman|sheriff|vicar|bishop|archdeacon|chief constable|chief executive|head ?teacher|headmaster|headmistress|principal|' +
  'vice[- ]principal|postmistress|postmaster|coroner|harbour ?master|lighthouse keeper|member of parliament|MP|MSP|professor of [a-z]+|' +
  'medical director|director of nursing|chief nurse|consultant [a-z]+(?:ologist|ician)|gamekeeper|village doctor|organist|' +
  'choirmaster|town clerk|ambassador|consul|high court judge|magistrate|police chief|town crier|fire chief|prison governor|school nurse|rabbi|imam|provost|(?:lord|deputy) lieutenant|archbishop|abb(?:ot|ess)|prioress|verger|sexton|bell-?ringer|' +
  '(?:lock|bridge|toll)[- ]?keeper|(?:pier|station)master|ferryman|coxswain|water bailiff|poet laureate|vice-chancellor|bursar|crown prosecutor|county archivist|master of ceremonies|head of (?!the\\b|a\\b|my|our|your|his|her|their|steam|state|department)[a-z]+';

let made: readonly RegExp[] | null = null;

/** Made when first asked for. */
const patterns = (): readonly RegExp[] =>
  (made ??= [new RegExp(`\\b(?:${dutch})\\b`, 'gi'), new RegExp(`\\b(?:${english})\\b`, 'g')]);

const onlyOne =
  /\b(?<own>(?:enige|eerste) (?:vrouwelijke |mannelijke |zwarte |islamitische |blinde |dove |dubbele )?[a-zëïéü]*(?:arts|dokter|huisarts|verloskundige|vroedvrouw|verpleegkundige|psychiater|psycholoog|leraar|lerares|leerkracht|docent|docente|meester|juf|man|vrouw|therapeut|tandarts|apotheker|imker|dierenarts|brandweerman|brandweervrouw|agent|agente|chirurg|kok|bakker|logopedist|trainer|bestuurder|rechter|directeur|hoofd|tolk|specialist|deskundige|coördinator|pedagoog|maatschappelijk werker|conciërge|begeleider|gids|rector|timmerman|loods|duiker|piloot|imam|predikant)e?)\b/gi;
const theOnly =
  /\b(?<own>only (?:[a-z-]+ ){0,2}(?:midwife|doctor|gp|nurse|teacher|vet|dentist|pharmacist|psychiatrist|psychologist|therapist|surgeon|paramedic|officer|firefighter|social worker|interpreter|translator|judge|chaplain|vicar|imam|rabbi|headteacher|head|consultant|specialist|carer|baker|butcher|farmer|man|woman|worker|coach|physiotherapist|optician|health visitor|registrar|engineer|pilot))\b(?! (?:who|that) (?:can|listens|understands))/gi;

/** Functions that few people have, and those of which there is one only. */
export function functions({ text }: Reading): Candidate[] {
  return [
    ...patterns()
      .flatMap((pattern) => matches(text, pattern, 'function', 'rare-function'))
      .filter((one) => !isSurname(text, one)),
    ...matches(text, onlyOne, 'function', 'only-one'),
    ...matches(text, theOnly, 'function', 'only-one'),
  ];
}

const nameBefore = /([\p{L}'’-]+)\.? $/u;
const office = /^(?:burgem|wethouder|minister|notaris|rector|directeur)/i;

/** Mw. Dijkgraaf, Adriaan Koster: a function with a capital behind a title or a first name is a surname. */
function isSurname(text: string, { from, to }: Candidate): boolean {
  if (!/^\p{Lu}/u.test(text.charAt(from)) || office.test(text.slice(from, to))) return false;
  const before = nameBefore.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? '';
  return (
    /^(?:mw|mevr(?:ouw)?|dhr|heer|meneer)$/i.test(before) ||
    (/^\p{Lu}/u.test(before) && isFirstName(fold(before)))
  );
}
