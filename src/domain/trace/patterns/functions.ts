import type { Candidate, Reading } from '../candidates';
import { matches } from './matches';

const dutch =
  'wethouder|(?:loco-?)?burgemeester|gemeentesecretaris|griffier|commissaris van de koning|gedeputeerde|dijkgraaf|schooldirecteur|directeur-bestuurder|' +
  'bestuursvoorzitter|hoofdredacteur|geneesheer-directeur|eerste geneeskundige|brandweercommandant|politiechef|korpschef|havenmeester|koster|predikant|' +
  'dorpspastoor|dorpsdokter|dorpsagent|stadsdichter|dirigent|organist|molenaar|vuurtorenwachter|sluiswachter|boswachter|schaapherder|notaris|kamerlid|statenlid|' +
  'raadslid|fractievoorzitter|minister|staatssecretaris|hoogleraar|lector|rector|conrector|kinderrechter|gevangenisdirecteur|schoolarts|' +
  'ambassadeur|consul|kantonrechter|patholoog|lijkschouwer|beiaardier|dorpssmid|rabbijn|bisschop|deken|abdis|voorganger';
const english =
  'mayor|deputy mayor|councillor|alderman|sheriff|vicar|bishop|archdeacon|chief constable|chief executive|head ?teacher|headmaster|headmistress|principal|' +
  'vice[- ]principal|postmistress|postmaster|coroner|harbour ?master|lighthouse keeper|member of parliament|MP|MSP|professor of [a-z]+|' +
  'medical director|director of nursing|chief nurse|consultant [a-z]+(?:ologist|ician)|gamekeeper|village doctor|organist|' +
  'choirmaster|town clerk|ambassador|consul|high court judge|magistrate|police chief|town crier|fire chief|prison governor|school nurse|rabbi|imam|head of (?!the\\b|a\\b|my|our|your|his|her|their|steam|state|department)[a-z]+';

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
    ...patterns().flatMap((pattern) => matches(text, pattern, 'function', 'rare-function')),
    ...matches(text, onlyOne, 'function', 'only-one'),
    ...matches(text, theOnly, 'function', 'only-one'),
  ];
}
