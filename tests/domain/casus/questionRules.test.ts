import { describe, expect, test } from 'vitest';

import { questionHints, type HintId } from '@/domain/casus/questionRules';
import type { NoteLanguage } from '@/domain/notes/noteTypes';

const ids = (question: string, language: NoteLanguage = 'nl'): HintId[] =>
  questionHints(question, language).map(({ id }) => id);

describe('a good question gets no hint', () => {
  test.each([
    'Hoe blijf ik in gesprek als zij dichtklapt?',
    'Wat maakt dat ik haar te laat komen niet bespreek?',
    'Hoe kan ik in het overleg mijn punt zo brengen dat ik er zelf achter sta?',
    'Wat gebeurt er met mij als een ouder gaat schreeuwen?',
    'Wat houdt mij tegen om mijn leidinggevende te zeggen wat ik vind?',
    'Hoe kan ik rustig blijven als mijn collega boos wordt?',
    'Hoe zorg ik ervoor dat ik na zo’n dienst weer slaap?',
    'Hoe krijg ik meer rust in mijn gesprekken met deze vader?',
    'Wat doet het met mij als de klas niet luistert?',
    'Wat maakt het voor mij zo moeilijk om nee te zeggen tegen mijn team?',
    'Waarom raakt het mij zo als zij begint te huilen?',
    'Hoe bespreek ik wat er speelt en hoe ik me voel?',
    'Hoe kan ik er zijn voor deze moeder zonder het over te nemen?',
    'Welke rol neem ik in dit team?',
    'Wat maakt dat deze leerling mij zo raakt?',
    'Hoe komt het dat ik dichtsla als een arts boos wordt?',
    'Hoe krijg ik mijn punt over in de vergadering?',
    'Hoe vertel ik mijn team dat ik wegga?',
  ])('%s', (question) => expect(ids(question)).toEqual([]));

  test.each([
    'What do I avoid saying to my manager?',
    'What happens in me when a parent starts to shout?',
    'How can I stay calm when my colleague gets angry?',
    'What keeps me from telling her what I think?',
    'How do I get some rest between two hard conversations?',
    'How do I tell my team that I am leaving?',
    'How do I let my patient go without guilt?',
    'How do I make sure that I speak up before I get cross?',
    'What makes it so hard for me to say no to my team?',
    'How can I bring my point so that I stand behind it myself?',
  ])('%s', (question) => expect(ids(question, 'en')).toEqual([]));
});

describe('a question about what others do', () => {
  test.each([
    'Hoe krijg ik mijn collega zover dat hij op tijd komt?',
    'Hoe zorg ik dat mijn collega op tijd komt?',
    'Hoe zorg ik ervoor dat het team meewerkt?',
    'Waarom luistert niemand naar mij?',
    'Waarom doet zij dat elke keer bij mij?',
    'Hoe kan mijn team beter samenwerken met mij?',
    'Hoe krijg ik haar aan het praten?',
    'Hoe motiveer ik de leerlingen van mijn klas?',
    'Wat moet mijn leidinggevende doen om mij te helpen?',
    'Waarom wil mijn vorige manager niet met mij praten?',
    'Hoe kan ik ervoor zorgen dat de ouders meedoen?',
  ])('%s', (question) => expect(ids(question)[0]).toBe('about-others'));

  test.each([
    'How do I get my colleague to come on time?',
    'How do I get management to act?',
    'Why does nobody listen to me?',
    'How can I make my team work together?',
    'How do I make sure the parents join in?',
    'Why won’t she talk to me?',
    'What should my manager do to help me?',
  ])('%s', (question) => expect(ids(question, 'en')[0]).toBe('about-others'));
});

describe('each of the other hints', () => {
  test.each<[HintId, string]>([
    ['not-about-me', 'Wat is het protocol bij agressie op de afdeling?'],
    ['several', 'Hoe blijf ik rustig in zo’n gesprek? En wat zeg ik dan?'],
    ['several', 'Hoe blijf ik rustig en wat kan ik doen met mijn boosheid?'],
    ['hidden-solution', 'Hoe kan ik het beste mijn leidinggevende overtuigen dat dit anders moet?'],
    ['hidden-solution', 'Hoe maak ik de ouders duidelijk dat hun zoon hulp nodig heeft?'],
    ['closed', 'Moet ik haar nog een keer bellen?'],
    ['closed', 'Of ik dit moet melden bij mijn manager?'],
    ['absolute', 'Waarom lukt het mij nooit om op tijd te stoppen?'],
    ['too-short', 'Wat doe ik?'],
    ['too-long', `Hoe kan ik ${'heel erg '.repeat(12)} rustig blijven?`],
    ['no-question-mark', 'Hoe kan ik rustig blijven in zo’n gesprek'],
  ])('%s: %s', (id, question) => expect(ids(question)).toContain(id));

  test.each<[HintId, string]>([
    ['not-about-me', 'What is the protocol for aggression on the ward?'],
    ['several', 'How do I stay calm and what can I do about it?'],
    ['hidden-solution', 'How can I convince my manager that this has to change?'],
    ['closed', 'Should I call her once more this week?'],
    ['absolute', 'What makes that I always give in to him?'],
    ['too-short', 'What now for me?'],
    ['no-question-mark', 'How can I stay calm in such a talk'],
  ])('%s: %s', (id, question) => expect(ids(question, 'en')).toContain(id));

  test('a name is one when it was found', () => {
    expect(questionHints('Hoe blijf ik in gesprek met Fatima als zij zwijgt?', 'nl', ['Fatima'])).toEqual([
      { id: 'name', words: 'Fatima' },
    ]);
  });

  test('says which words it is about', () => {
    expect(questionHints('Waarom lukt het mij nooit om te stoppen?', 'nl')).toEqual([
      { id: 'absolute', words: 'nooit' },
    ]);
  });
});

test('the most important comes first', () => {
  expect(ids('Waarom luistert niemand?')).toEqual(['about-others', 'not-about-me', 'absolute', 'too-short']);
});

test.each(['', '  \n '])('no question, no hint', (question) => expect(ids(question)).toEqual([]));
