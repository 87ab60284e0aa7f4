import { lazySet, wordsIn } from './lazySet';

const generic =
  'methode model theorie therapie aanpak kwadrant kwadranten cirkel gesprek groep training toets test wet plan scan dag week dienst team zorg ' +
  'centrum casus fase vraag intervisie supervisie sessie stap ronde kaart kaarten bord lijst schaal matrix piramide driehoek roos profiel ' +
  'cursus module opleiding leergang kader protocol richtlijn code regeling akkoord overleg commissie raad bestuur stichting vereniging bond ' +
  'federatie method methods theory therapy approach quadrant quadrants circle cycle group act day service services care centre center case ' +
  'phase question supervision session step round card cards board list scale pyramid triangle profile course framework guideline agreement ' +
  'committee council association federation trust programme program policy hub unit strategy stage year key reflection reflective learning ' +
  'practice development review process tool wheel ladder window inventory questionnaire report hour project';

const matters =
  'joy hope shame faith grace patience charity mercy may august summer autumn winter storm rain sky forest justice harmony destiny fortune chance ' +
  'honor art dawn heaven haven prudence bliss happy lucky long young rich promise comfort praise goodness favour glory peace wisdom happiness ' +
  'memory beauty talent privilege honour given bright treasure ' +
  'can will hoop lot dag zon lente maan ster roman karma beer wolf vos bos boy al joke kader door van even onder anders wil lies jet job sultan made mine non';

/** Of the names that are words, those that often are the subject of a sentence as a word. */
export const matterWords = lazySet(() => wordsIn(matters));

/** Words for things: with one of them, a row of capitals names a thing, not somebody. */
export const genericWords = lazySet(() => wordsIn(generic));
