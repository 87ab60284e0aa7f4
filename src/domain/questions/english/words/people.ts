const kin =
  'wife|husband|partner|spouse|mother|father|mum|mom|dad|parents?|sister|brother|son|daughter|child|children|kids?|family|friends?|boyfriend|girlfriend|neighbou?rs?|grandmother|grandfather|nan|nana|gran|granny|grandad|grandpa|aunt|auntie|uncle|cousin|nephew|niece|stepdad|stepmum|stepfather|stepmother|in-laws?|ex|twin|baby|toddler|teen|teenager|bairn|lass|fella';

const work = [
  'colleagues?|coworkers?|co-workers?|manager|boss|supervisor|director|deputy|head|chair|board|team|crew|staff|department',
  'predecessor|successor|trainees?|apprentices?|interns?|assistant|secretary|mentor|coach|employees?|leader|lead|foreman',
  'owner|principal|headteacher|management|leadership|group|committee|council|peers?|trainers?|teachers?|doctor|doctors',
  'nurses?|surgeon|gp|judge|police|officer|inspector|lawyer|social worker|caretaker|receptionist|consultant|partners|minister|sergeant|constable|matron|registrar|midwife|carers?|chaplain|vicar|priest|imam|rabbi|bishop',
  'elders?|bailiff|warden|guard|jury|barrister|solicitor|counsel|magistrate|clerk|driver|porter|cleaners?|cook|chef|editor|producer|captain',
  'lieutenant|superintendent|commander|pilot|engineer|supervisee|tutor|lecturer|professor|dean|examiner|governors?|trustees?|volunteers?',
  'mayor|councillor|tenant|steward|plumber|electrician|builder|therapist|psychologist|psychiatrist|paramedic|conductor|sponsor|donor',
].join('|');

const served = [
  'clients?|patients?|pupils?|students?|residents?|customers?|guests?|users?|members?|class|tenants?|audience|viewers?|readers?',
  'boy|girl|boys|girls|man|woman|lad|couple|defendant|suspect|victim|farmer|buyer|seller|suppliers?|congregation|youngsters?',
].join('|');

const anyone =
  'outsider|observer|stranger|bystander|fly on the wall|other party|other side|other person|others|other|people|someone else|somebody else|best friend|person|persons';

/** Nouns for people, alone or in the plural. */
export const people = [kin, work, served, anyone].join('|');

const whose =
  'your|the|his|her|their|my|our|other|another|a|an|this|that|these|those|each|any|one of (the|your)|most|some';

/** Somebody who is neither the one asked nor the one who asks. A place for one or two words is left before the noun. */
export const third = [
  `(${whose}|your own)( [\\w'-]+){0,4}? (${people})`,
  'he|she|they|him|her|them|others|people|mum|mom|mam|dad|nan|gran|matron|management|someone else|somebody else|anyone else|one|everyone|everybody',
].join('|');
