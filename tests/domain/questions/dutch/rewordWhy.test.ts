import { describe, expect, it } from 'vitest';

import { classifyQuestion } from '@/domain/questions/classifyQuestion';
import type { Asking } from '@/domain/questions/judgement';

const asking: Asking = { language: 'nl', whyIsFine: false, mayBeHypothesis: false };

describe('a why-question in other words', () => {
  it.each([
    ['Waarom deed je dat?', 'Wat maakte dat je dat deed?'],
    ['En waarom koos je voor die aanpak?', 'Wat maakte dat je voor die aanpak koos?'],
    ['waarom belde je hem niet', 'Wat maakte dat je hem niet belde?'],
    ['Waarom stond je op?', 'Wat maakte dat je opstond?'],
    ['Waarom ging je niet weg?', 'Wat maakte dat je niet wegging?'],
    ['Waarom was u boos?', 'Wat maakte dat u boos was?'],
    ['Waarom heb je niets gezegd?', 'Wat maakte dat je niets hebt gezegd?'],
    ['Waarom ben je niet weggegaan?', 'Wat maakte dat je niet bent weggegaan?'],
    ['Waarom wilde je dat zo graag?', 'Wat maakte dat je dat zo graag wilde?'],
    ['Waarom moest jij dat doen?', 'Wat maakte dat jij dat moest doen?'],
    ['Waarom vond hij Fatima lastig?', 'Wat maakte dat hij Fatima lastig vond?'],
    ['Waarom had je dat niet gezegd?', 'Wat maakte dat je dat niet had gezegd?'],
  ])('%s', (line, rewording) => {
    expect(classifyQuestion(line, asking).rewording).toBe(rewording);
  });

  it.each([
    'Waarom niet?',
    'Waarom is dat een probleem?',
    'Waarom dacht je dat hij het wist?',
    'Waarom ging je er niet op in?',
    'Waarom ben je blijven zitten?',
    'Waarom koos je daarvoor, en wat deed je toen?',
    'Je was moe. Waarom ging je dan?',
    'Waarom wilde de moeder niet meewerken?',
    'Waarom stond je op toen hij riep?',
  ])('is not given where the order of the words is uncertain: %s', (line) => {
    expect(classifyQuestion(line, asking).rewording).toBeNull();
  });
});
