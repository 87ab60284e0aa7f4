import { shortDay } from '../dayInWords';

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`;

export const opening = {
  command: 'Open meeting',
  takeBack: 'Take back the opening of the meeting',
  title: 'Open meeting',
  submit: 'To the session',
  steps: { label: 'Steps', arrival: 'Who is here', promises: 'Looking back', offers: 'Casussen' },
  next: 'Next',
  skip: 'Skip',
  keys: (submit: string): string =>
    `Alt+S takes you to the next step, ${submit} straight to the session. You need not fill in anything.`,
  touch: 'You may skip each step. You need not fill in anything.',
  notReady: 'Your notes are still being read. The form comes in a moment.',
  written: (lookBacks: number, parked: number): string =>
    [
      lookBacks === 0
        ? ''
        : lookBacks === 1
          ? 'One look-back written.'
          : `${String(lookBacks)} look-backs written.`,
      parked === 0
        ? ''
        : parked === 1
          ? 'One casus kept for next time.'
          : `${String(parked)} casussen kept for next time.`,
    ]
      .filter(Boolean)
      .join(' '),
  takenBack: 'Taken back. What you typed is in the form again.',
  notTakenBack: (count: number): string =>
    count === 1
      ? 'One line was changed in the meantime and stays as it is. The rest is taken back.'
      : `${String(count)} lines were changed in the meantime and stay as they are. The rest is taken back.`,
  arrival: {
    group: 'Group',
    noGroup: 'No group',
    people: 'Who is here, and how do you arrive?',
    hint: 'A word or a sentence each, only for who wants to.',
    here: (person: string): string => `${person} is here`,
    wordOf: (person: string): string => `A word from ${person}`,
    absent: 'not here today',
    others: 'Who else is here?',
    othersHint: 'Initials, separated by commas. For instance: MB, AK, JV',
  },
  promises: {
    title: 'What became of it?',
    none: 'No open actions or intentions of this group and these people.',
    nobody: 'Choose a group or say who is here, and their actions come up.',
    fold: (count: number): string => `${String(count)} more`,
    due: (due: string, today: string): string => `by ${shortDay(due, today, 'en-GB')}`,
    overdue: (due: string, today: string): string => `was due ${shortDay(due, today, 'en-GB')}`,
    ticked: (done: string, today: string): string => `ticked ${shortDay(done, today, 'en-GB')}`,
    absent: 'not here today',
    outcomes: { done: 'Done', partly: 'Partly', not: 'Not', dropped: 'Dropped' },
    outcome: 'How did it go?',
    clear: 'Leave it open',
    text: {
      done: 'What did you do?',
      partly: 'What did you do?',
      not: 'What got in between?',
      dropped: 'Why is it no longer needed?',
    },
    effect: 'What was the effect?',
    learned: 'What did you learn?',
    remains: 'What remains?',
    earlier: (lookBackDay: string, today: string, outcome: string): string =>
      `${shortDay(lookBackDay, today, 'en-GB')}, ${outcome}`,
    gone: 'This action is no longer there. What you wrote about it:',
    throwAway: 'Throw away',
    writtenNow: (count: number): string =>
      count === 1
        ? 'One look-back is in its note already.'
        : `${String(count)} look-backs are in their notes already.`,
  },
  offers: {
    title: 'What is on offer today?',
    hint: 'Tick what someone brings in. One minute each, then weigh it together: 0 is not at all, 3 is very much.',
    none: 'Nothing is waiting. Add what someone brings in.',
    drafts: (count: number): string => (count === 1 ? 'One draft' : `${String(count)} drafts`),
    draft: 'draft',
    waited: (count: number, since: string, today: string): string =>
      `on offer ${times(count)}, first on ${shortDay(since, today, 'en-GB')}`,
    startMinute: 'Start the minute',
    stopMinute: 'Stop',
    minuteKeys: 'Alt+P',
    minuteUp: 'The minute is up.',
    urgency: 'Urgency',
    recognisability: 'Recognisability',
    who: 'Who',
    line: 'In one line',
    add: 'Add',
    choose: 'Which one do you take?',
    chooseHint: 'You choose. What is left is kept for next time.',
    noneYet: 'None of these',
    sum: (urgency: number, recognisability: number): string =>
      `urgency ${String(urgency)}, recognisability ${String(recognisability)}`,
    waitedCasus: (since: string, today: string): string =>
      `waited longest (since ${shortDay(since, today, 'en-GB')}) 1`,
    waitedPerson: (since: string | null, today: string): string =>
      since === null
        ? 'never presented yet 1'
        : `presented longest ago (${shortDay(since, today, 'en-GB')}) 1`,
    tied: (who: readonly string[]): string =>
      `${new Intl.ListFormat('en-GB').format(who)} come out equal. Talk about whose turn it is.`,
  },
  carried: (sections: readonly string[]): string =>
    `From the opening comes along: ${new Intl.ListFormat('en-GB').format(sections)}.`,
  leaveOut: 'Leave it out',
};
