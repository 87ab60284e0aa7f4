import type { Elapsed } from '@/domain/lookBack/elapsed';
import { dayInWords } from '../dayInWords';
import type { lookBack as en } from '../en/lookBack';

const one = { day: 'een dag', week: 'een week', month: 'een maand', year: 'een jaar' };
const many = { day: 'dagen', week: 'weken', month: 'maanden', year: 'jaar' };

function span({ count, unit }: Elapsed): string {
  if (unit === 'month' && count === 6) return 'een half jaar';
  return count === 1 ? one[unit] : `${String(count)} ${many[unit]}`;
}

export const lookBack: typeof en = {
  title: 'Terugblikken op je reflecties',
  notReady: 'Een ogenblik, je notities worden gelezen.',
  place: (place, count) => `${String(place)} van ${String(count)}`,
  today: 'Vandaag schreef je',
  wrote: (elapsed) => {
    const words = span(elapsed);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} geleden schreef je`;
  },
  wroteOnce: 'Je schreef',
  meeting: (day) => `Je groep komt bij elkaar op ${dayInWords(day, 'nl')}.`,
  ownDay: (day) => `Je wilde erop terugkomen op ${dayInWords(day, 'nl')}.`,
  after: (title) => `na ${title}`,
  on: (title) => `over ${title}`,
  open: 'Reflectie openen',
  noSentence: 'In deze reflectie staat nog geen zin van jou.',
  question: 'Klopt dit nog?',
  answers: { stillTrue: 'Klopt nog', partly: 'Deels', noLonger: 'Klopt niet meer' },
  since: 'Wat is er sindsdien gebeurd?',
  save: 'Bewaren',
  skip: 'Overslaan',
  notAgain: 'Niet opnieuw',
  answerFirst: 'Zeg eerst of het nog klopt, of sla het over.',
  takeBack: 'Vorige antwoord terughalen',
  keys: '1, 2 of 3 is je antwoord, Enter bewaart.',
  empty: 'Er is nu niets om op terug te blikken.',
  emptyHint: 'Wat je in een reflectie opschrijft, komt hier later vanzelf terug.',
  done: 'Dat was het voor nu.',
  more: 'Nog een paar',
  close: 'Sluiten',
  waiting: (count) =>
    count === 1 ? '1 zin om op terug te blikken' : `${String(count)} zinnen om op terug te blikken`,
};
