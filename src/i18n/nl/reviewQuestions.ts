import { shortDay } from '../dayInWords';
import type { reviewQuestions as en } from '../en/reviewQuestions';

const questions = (count: number): string => (count === 1 ? '1 vraag' : `${String(count)} vragen`);

export const reviewQuestions: typeof en = {
  title: 'Vragen',
  locale: 'nl',
  day: (day, today) => shortDay(day, today, 'nl'),
  paths: {
    title: 'Van de eerste vraag naar de laatste',
    none: 'Nog geen vraag. Zodra een casus er een heeft, zie je hier hoe hij verandert.',
    newCasus: 'Nieuwe casus',
    noneHere: 'Bij deze keuze is er geen casus met een vraag.',
    first: 'Eerst',
    last: 'Laatst',
    between: (count) => (count === 1 ? 'Eén versie ertussen' : `${String(count)} versies ertussen`),
    of: (initials) => `van ${initials}`,
    inSession: (title, day) => (day === null ? `in ${title}` : `${day}, in ${title}`),
    own: (day) => `${day}, zelf anders gezegd`,
    asWritten: (day) => `${day}, zoals je hem opschreef`,
    now: 'zoals hij nu is',
    added: 'nieuw: ',
    removed: 'weg: ',
    same: 'Van begin af aan zo gesteld',
    more: (count) => `Nog ${String(count)}`,
  },
  kinds: {
    title: 'Soorten vragen',
    figure: (initials) => `Wat ${initials} vroeg, per halfjaar`,
    whose: 'Vragen van',
    nobodyYet: 'Kies iemand',
    me: (initials) => `${initials} (jij)`,
    asker: (initials, count) => `${initials}, ${questions(count)}`,
    noInitials:
      'Kies van wie je de vragen wilt zien. Staan je initialen in de instellingen, dan zie je eerst je eigen vragen.',
    none: 'In de sessies van deze keuze zijn geen vragen opgeschreven.',
    noneOf: (initials) => `In de sessies van deze keuze is geen vraag van ${initials} opgeschreven.`,
    off: 'De vragencoach staat uit, dus hier worden geen soorten genoemd.',
    judging: (done, all) => `Vraag ${String(done)} van ${String(all)} wordt bekeken…`,
    byRules: 'Benoemd met regels, dus soms niet raak. Hoe jij een vraag zelf noemt, gaat voor.',
    short: {
      open: 'open',
      closed: 'gesloten',
      leading: 'suggestief',
      why: 'waarom',
      stacked: 'meer in één',
      advice: 'verkapt advies',
      scaling: 'schaal',
      hypothetical: 'hypothetisch',
      circular: 'circulair',
      miracle: 'wonder',
      unsure: 'onduidelijk',
    },
    summary: (initials, count, kind, ofKind) =>
      `${initials} stelde ${questions(count)}; het vaakst ${kind} (${String(ofKind)}).`,
    asked: (initials, count) => `${initials} stelde ${questions(count)}.`,
    marked: (marked, warm) =>
      marked === 0
        ? 'Geen ervan kreeg warm, neutraal of koud.'
        : `Van de ${String(marked)} met een merkteken ${warm === 1 ? 'werd er 1' : `werden er ${String(warm)}`} warm.`,
    undated: (count) =>
      count === 1
        ? 'Eén vraag heeft geen datum en staat niet in het plaatje.'
        : `${String(count)} vragen hebben geen datum en staan niet in het plaatje.`,
    legendWarm: 'werd warm',
    legendOther: 'andere',
    columns: { period: 'Halfjaar', kind: 'Soort', asked: 'Gesteld', warm: 'Werd warm' },
    earlier: (count) => (count === 1 ? 'Nog een eerder halfjaar' : `Nog ${String(count)} eerdere halfjaren`),
    warmTitle: 'Werden warm',
    more: (count) => `Nog ${String(count)}`,
    from: (title, day) => (day === null ? title : `${title}, ${day}`),
  },
};
