import { shortDay } from '../dayInWords';

const questions = (count: number): string => (count === 1 ? '1 question' : `${String(count)} questions`);

export const reviewQuestions = {
  title: 'Questions',
  locale: 'en-GB' as 'nl' | 'en-GB',
  day: (day: string, today: string): string => shortDay(day, today, 'en-GB'),
  paths: {
    title: 'From first to last question',
    none: 'No question yet. As soon as a casus has one, you will see here how it changes.',
    newCasus: 'New casus',
    noneHere: 'No casus with a question in this choice.',
    first: 'First',
    last: 'Last',
    between: (count: number): string =>
      count === 1 ? 'One wording in between' : `${String(count)} wordings in between`,
    of: (initials: string): string => `of ${initials}`,
    inSession: (title: string, day: string | null): string =>
      day === null ? `in ${title}` : `${day}, in ${title}`,
    own: (day: string): string => `${day}, reworded by yourself`,
    asWritten: (day: string): string => `${day}, as first written`,
    now: 'as it is now',
    added: 'new: ',
    removed: 'gone: ',
    same: 'Put the same way from the start',
    more: (count: number): string => `${String(count)} more`,
  },
  kinds: {
    title: 'Kinds of questions',
    figure: (initials: string): string => `What ${initials} asked, by half-year`,
    whose: 'Whose questions',
    nobodyYet: 'Choose a person',
    me: (initials: string): string => `${initials} (you)`,
    asker: (initials: string, count: number): string => `${initials}, ${questions(count)}`,
    noInitials:
      'Choose whose questions you want to see. With your initials in the settings you see your own first.',
    none: 'Nobody’s questions are written down in the sessions of this choice.',
    noneOf: (initials: string): string =>
      `No question of ${initials} is written down in the sessions of this choice.`,
    off: 'The question coach is off, so no kinds are named here.',
    judging: (done: number, all: number): string => `Looking at question ${String(done)} of ${String(all)}…`,
    byRules: 'Named by rules, so not always right; what you call a question yourself goes first.',
    short: {
      open: 'open',
      closed: 'closed',
      leading: 'leading',
      why: 'why',
      stacked: 'several in one',
      advice: 'advice in disguise',
      scaling: 'scaling',
      hypothetical: 'hypothetical',
      circular: 'circular',
      miracle: 'miracle',
      unsure: 'not clear',
    },
    summary: (initials: string, count: number, kind: string, ofKind: number): string =>
      `${initials} asked ${questions(count)}; most were ${kind} (${String(ofKind)}).`,
    asked: (initials: string, count: number): string => `${initials} asked ${questions(count)}.`,
    marked: (marked: number, warm: number): string =>
      marked === 0
        ? 'None was marked warm, neutral or cold.'
        : `Of the ${String(marked)} that were marked, ${String(warm)} became warm.`,
    undated: (count: number): string =>
      count === 1
        ? 'One question has no date and is not in the picture.'
        : `${String(count)} questions have no date and are not in the picture.`,
    legendWarm: 'became warm',
    legendOther: 'others',
    columns: { period: 'Half-year', kind: 'Kind', asked: 'Asked', warm: 'Became warm' },
    earlier: (count: number): string =>
      count === 1 ? 'One earlier half-year' : `${String(count)} earlier half-years`,
    warmTitle: 'Became warm',
    more: (count: number): string => `${String(count)} more`,
    from: (title: string, day: string | null): string => (day === null ? title : `${title}, ${day}`),
  },
};
