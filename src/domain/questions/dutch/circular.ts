import { fine, type DutchRule } from './kinds';
import { allOf, anyOf, not, whenWhole, whenWord } from './when';
import { kin, other, person, regarding, you } from './words';

const circular = fine('circular');

const talking = '(jou|jouw|jullie|u|uw|over je|van je|naar je|aan je|bij jou|dat (je|jij|u))';

export const circularRules: readonly DutchRule[] = [
  circular({
    name: 'what-would-someone-say',
    fits: anyOf(
      whenWord(
        `^(wat|hoe|waar(?!om)\\w*|wie|wanneer|(aan |met |in )?welke? [\\w'-]+) (zou|zouden) (?!(het|dat|de|een) (kunnen|zijn|je|jou|u|voor|er)\\b|.* (uitzien|aan ?toegaan)$)${other}\\b.*\\b${regarding}\\b`,
        `^(wat|hoe|waar(?!om)\\w*|wie|wanneer|(aan |met |in )?welke? [\\w'-]+) (zou|zouden) (?!(het|dat) (voor|zijn|er)\\b|.* (uitzien|aan ?toegaan)$|.*\\bvolgens (jou|u|jullie)\\b)${other} (\\w+ )*(over|van|aan|naar|hier|hierover|ervan|hiervan|dit|jou|jouw)\\b`,
        `^hoe (zou|zouden) (het|dit|dat) (voor|bij|op) (?!jou|jullie|u\\b|je$)(${other}|hem|haar|hen)\\b`,
      ),
      whenWord(
        `^(wat|hoe) (zou|zouden) (je|uw) (?!zelf|dan|nu|daar)[\\w-]{4,} (jou|jouw|u|uw|jullie|hierover|daarover|over jou)\\b`,
      ),
      whenWhole(
        `^(en )?als (ik|we|je|jij|wij|u) ((het|dit|dat|nu|eens) )*(aan )?(${other}|hem|haar|hen) .*\\b(vroeg|vroegen|vragen|vraag|zou vragen|zouden vragen|bel|belde)\\b`,
      ),
      whenWord(
        `^(wat|hoe) (zou|zouden) (?!(je|jij|jou|u|jullie|ge|gij|me|mij|het|dat|dit|er|we|wij|ik|een|de|die|alles|iets)\\b)[\\w'-]+ (\\w+ )*${regarding}\\b`,
      ),
      allOf(
        whenWhole(
          `^(en )?als (${other}|(de|het|een|je|jouw|uw) [\\w' -]{3,40}?) ((jou|je|u|een|hier|nu) )*(\\w+ ){0,2}?(kon praten|kon spreken|een brief schreef|schreef|mocht spreken|kon vertellen)\\b`,
        ),
        whenWord('^'),
      ),
      whenWhole(
        `^(en )?(als|mocht|mochten|zat|zaten|was) ${other} hier (\\w+ ){0,2}?(zat|zaten|was|waren|stond|zitten|zijn|staan|aan tafel|bij)\\b`,
        `^(en )?(vraag|vroeg|vragen|vroegen|zou|mocht) (ik|we|wij) ((het|dit|dat|nu|eens) )*aan (${other}|hem|haar|hen)\\b[^,]*,`,
      ),
    ),
  }),
  circular({
    name: 'what-do-you-think-someone',
    fits: whenWord(
      `^(wat|hoe|wie|wanneer|waar(?!om)\\w*|welke? [\\w'-]+) (\\w+ )?(denk|denkt|dacht|vermoed|gok) ${you} (zelf |eigenlijk |nu )?dat (hij|zij|ze|die|anderen|${kin}|(je|jouw|uw|u) ${person}|(de|het|een|zijn|haar|hun|die|dat|dit|jouw|uw|deze) [\\w'-]+)\\b`,
      `^(wat|hoe|wie|wanneer|waar(?!om)\\w*|welke? [\\w'-]+) (\\w+ )?(denk|denkt|dacht|vermoed|gok) ${you} (zelf |eigenlijk |nu )?dat (?!(je|jij|u|jullie|ge|gij|ik|wij|we|het|dat|dit|er|alles|niets|niks|iets|geen|zoiets)\\b)[\\w'-]+ (merkt|voelt|denkt|ziet|vindt|hoort|hoopt|verwacht|wil|zegt|mist|nodig|ervaart|bedoelt|doet (\\w+ )*(als|wanneer)|zich|(van|naar|over|tegen|met) (jou|je|jouw|u|jullie)) `,
      `^hoe (denk|denkt) ${you} (\\w+ )?dat (het|dit|dat|er) .*\\b(voor|bij|met|op) (hem|haar|hen|die|de|het|een|je|jouw|uw|zijn)\\b`,
      `^hoe (denk|denkt) ${you} (\\w+ )?dat ${you} .*\\b(overkwam|overkomt|overkomen|klonk|klinkt)\\b`,
    ),
  }),
  circular({
    name: 'how-does-someone-look-at-it',
    fits: allOf(
      whenWord(
        `^hoe (kijkt|kijken|keek|keken) (${other}|je [\\w']+)\\b.*\\b(naar|tegen|op|tegenaan|terug|hiernaar|ernaar|daarnaar|aan)\\b`,
        `^hoe (ziet|zien|zag|ervaart|ervaren|beleeft|beleven|ervoer|beleefde) (${other}|je ${person})\\b(?!.*\\buit\\b)`,
        `^(wat|hoe) (vindt|vinden|vond|denkt|denken) (${other}|je ${person}) (\\w+ ){0,2}?(hiervan|daarvan|ervan|van|over|erover|hierover|daarover)\\b`,
        `^(wat|hoe) (vertelt|vertellen|vertelde|zegt|zeggen|praat|praten|denkt|denken|roept|schrijft) (${other}|je ${person}) (\\w+ ){0,2}?over (jou|je|u|jullie)\\b`,
        `^(wat|hoe|waar(?!om)\\w*) (ziet|zag|hoopt|hoopte|verwacht|verwachtte|denkt|dacht|vindt|vond|merkt|merkte|hoort|voelt|wil) (${other}|je ${person}) .*\\b${talking}\\b`,
        `^wat (merkt|merken|merkte|merkten) (${other}|je ${person})\\b`,
        `^wat (ziet|zien) (hij|zij|ze|${other}) .*\\b(wat|dat) jij niet\\b`,
        `^(wat|hoe) (?!doet (dat|dit|het) met)(doet|doen|deed|zegt|reageert|reageren|reageerde|gebeurt er (dan )?(bij|met)|doet dat met) (${other}|hem|haar|hen|je ${person})\\b.*\\b(als|wanneer|op het moment dat|zodra) `,
        `^(hoe|wat) (is|was|betekent|betekende|doet) (het|dit|dat|deze situatie) (voor|met) (hem|haar|hen|(je|jouw|uw) ${person}|(de|het) ${person}|de ander|anderen)\\b`,
      ),
      not(whenWord('^hoe (ziet|zien|zag|zagen) .*\\b(er)?uit\\b')),
    ),
  }),
  circular({
    name: 'who-most',
    fits: anyOf(
      whenWord(
        '^wie\\b.*\\b(zorgen|als eerste?|het eerste?|het meeste?|het minste?|meeste last|minste last|het vaakst|het sterkst|de meeste|het snelst)\\b',
        '^wie (in|van|uit|binnen|op) ([\\w-]+ ){1,4}?(ziet|denkt|vindt|voelt|heeft|kijkt|merkt|maakt|lijdt)\\b(?!.*\\bge[a-z]{2,}(t|d|en)$)',
        '^wie (merkt|ziet|zou merken|zou zien|heeft er (baat|belang)|profiteert|lijdt)\\b',
      ),
      whenWhole(
        '\\b(door|met|vanuit|in) (de |welke |het |diens )?(ogen|perspectief|blik|standpunt|schoenen|positie) (van (de|het|je|jouw|uw|een|die|haar|hem)|keek|kijkt)\\b',
        '\\b(door|vanuit|met) (zijn|haar|hun) (ogen|perspectief|blik)\\b',
      ),
    ),
  }),
];
