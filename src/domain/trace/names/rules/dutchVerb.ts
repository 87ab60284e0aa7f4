import { personVerbs, subjectPronouns } from '../../lists/verbs';
import type { Word } from '../../reading/words';
import { follows } from '../parseName';

const present = /^[a-z]*(?:[^aeiou]t|aat|eet|oet|uit|iet|oot|ijt|dt)$/;
const past = /^[a-z]{2,}[^aeou](?:te|de)(?:n?)$/;
const noVerb =
  /^(?:ge.+|kleurde|met|het|dat|wat|tot|niet|uit|best|vast|echt|bent|kunt|hebt|laatst|naast|achterst|want|recht|slecht|zacht|licht|niets|iets|zonet|zojuist|juist|eerst|meest|dicht|cont(?:act|ract)|.*heid|.*(?:schap|kracht|angst|dienst|lijst|arts|eerste|tiende|derde|vierde|beste|grootste|kleinste)|eerste|laatste|derde|vierde|vijfde|grote|korte|witte|zwarte|rode|blinde|oude|vreemde|goede|wilde|hulde|ronde|aarde|orde|liefde|vrede|einde|bende|minuten|jaren|(?:g|b)ente|rente|kaarten|punten|kanten|studenten|klanten|patienten|clienten)$/;

/**
 * Whether in Dutch a finite verb of the third person may stand there whose subject does not follow it: kookt, houdt, vluchtte. Its form tells,
 * and a noun or an adjective may have that form too.
 */
export function isDutchVerb(words: readonly Word[], index: number): boolean {
  const verb = words[index];
  if (!follows(verb) || verb.isCapital) return false;
  const after = words[index + 1];
  if (follows(after) && subjectPronouns().has(after.folded)) return false;
  return personVerbs().has(verb.folded) || isFinite(verb.folded);
}

const isFinite = (folded: string): boolean =>
  !noVerb.test(folded) && (present.test(folded) || past.test(folded)) && !folded.endsWith('en');
