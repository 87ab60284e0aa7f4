import { describe, expect, it } from 'vitest';

import type { MethodProblem, Phase } from '@/domain/methods/method';
import { parseMethod } from '@/domain/methods/parseMethod';
import { totalMinutes } from '@/domain/methods/sessionPhases';
import { methodText, rightPhase } from '../../support/methods';

const problems = (text: string): readonly MethodProblem[] => parseMethod(text).problems;

function phaseOf(lines: string): Phase | undefined {
  return parseMethod(methodText(`${rightPhase}${lines}`)).method?.phases[0];
}

describe('a method note', () => {
  it('gives what one needs to choose a method', () => {
    const properties = `id: mine
title: Mine
mode: solo
group-size: 4-8
experience: some
trust: high
fits: One event
source:
  - a
  - b`;
    expect(parseMethod(methodText(rightPhase, properties)).method).toMatchObject({
      id: 'mine',
      title: 'Mine',
      mode: 'solo',
      groupSize: { min: 4, max: 8 },
      experience: 'some',
      trust: 'high',
      fits: 'One event',
      sources: ['a', 'b'],
      introduction: 'What it is for.',
    });
  });

  it.each([
    ['a span', '5-10', { min: 5, max: 10 }],
    ['a span with a dash', '5–10', { min: 5, max: 10 }],
    ['one number', '3', { min: 3, max: 3 }],
  ])('knows %s as the size of a group', (_, size, groupSize) => {
    const text = methodText(rightPhase, `id: mine\ntitle: Mine\nmode: group\ngroup-size: ${size}`);
    expect(parseMethod(text).method?.groupSize).toEqual(groupSize);
  });

  it('has a phase for each second-level heading, without its number', () => {
    const text = methodText(`${rightPhase}\n## 2) Facts\n\nminutes:: 2.5\nactive:: all\n`);
    expect(parseMethod(text).method?.phases.map(({ title }) => title)).toEqual(['Story', 'Facts']);
  });

  it.each([
    ['code', '```\n## 2. Not a phase\n```\n'],
    ['a comment', '%%\n## 2. Not a phase\n%%\n'],
  ])('has no phase for a heading in %s', (_, lines) => {
    expect(parseMethod(methodText(`${rightPhase}\n${lines}`)).method?.phases).toHaveLength(1);
  });

  it('has a phase for a heading with signs behind it or spaces before it', () => {
    const text = methodText(rightPhase.replace('## 1. Story', '  ## 1. Story ##'));
    expect(parseMethod(text).method?.phases.map(({ title }) => title)).toEqual(['Story']);
  });

  it('takes as long as its phases, rounds counted', () => {
    const { method } = parseMethod(
      methodText(`${rightPhase}rounds:: 3\n\n## Close\n\nminutes:: 2.5\nactive:: all\n`),
    );
    expect(method && totalMinutes(method)).toBe(17.5);
  });

  it('is the same with Windows line ends', () => {
    const text = methodText(`${rightPhase}\nTell it.\n\n- A rule.\n`);
    expect(parseMethod(text.replaceAll('\n', '\r\n'))).toEqual(parseMethod(text));
  });
});

describe('a phase', () => {
  it('has its defaults', () => {
    expect(phaseOf('')).toEqual({
      number: 1,
      title: 'Story',
      minutes: 5,
      active: ['presenter'],
      silent: [],
      silence: null,
      captures: ['note'],
      advice: 'allowed',
      questionsEach: null,
      turns: false,
      marks: false,
      legend: null,
      rewords: false,
      writeFirst: false,
      takesNotes: true,
      isPrivate: false,
      optional: false,
      elastic: false,
      rounds: 1,
      options: [],
      settles: null,
      instruction: '',
      rules: [],
    });
  });

  it.each([
    ['silent:: participants, observer', { silent: ['participants', 'observer'], silence: 'listens' }],
    ['stil:: deelnemers\nstilte:: rug-toe', { silent: ['participants'], silence: 'back-turned' }],
    ['silence:: leaves', { silence: null }],
    ['captures:: question, answer', { captures: ['question', 'answer'] }],
    ['vangt:: vraag, antwoord', { captures: ['question', 'answer'] }],
    ['Advies:: Geparkeerd', { advice: 'parked' }],
    ['questions-each:: 2', { questionsEach: 2 }],
    ['beurten:: ja', { turns: true }],
    ['warmte:: ja', { marks: true }],
    ['herformuleert:: ja', { rewords: true }],
    ['eerst-schrijven:: ja', { writeFirst: true }],
    ['notities:: nee', { takesNotes: false }],
    ['prive:: ja', { isPrivate: true }],
    ['optioneel:: ja', { optional: true }],
    ['rekbaar:: ja', { elastic: true }],
    ['elastic:: yes', { elastic: true }],
    ['rondes:: 3', { rounds: 3 }],
    ['rondes:: elk', { rounds: 'each' }],
    [
      'marks:: yes\nwarm:: gives energy\nneutral:: new\ncold:: known',
      { marks: true, legend: { warm: 'gives energy', neutral: 'new', cold: 'known' } },
    ],
  ])('reads %s', (lines, parts) => {
    expect(phaseOf(lines)).toMatchObject(parts);
  });

  it.each([
    ['15', 15],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['1:30', 1.5],
  ])('takes %s minutes', (minutes, expected) => {
    const { method } = parseMethod(methodText(rightPhase.replace('5', minutes)));
    expect(method?.phases[0]?.minutes).toBe(expected);
  });

  it('has its prose as instruction, paragraphs kept', () => {
    expect(phaseOf('\nTell what\nhappened.\n\nBriefly.\n\n- A rule.\n')?.instruction).toBe(
      'Tell what happened.\n\nBriefly.',
    );
  });

  it('has its bullets as rules, also over several lines', () => {
    const phase = phaseOf('\nTell.\n\n- Nobody interrupts,\n  nor nods.\n* The end comes later.\n');
    expect(phase?.rules).toEqual(['Nobody interrupts, nor nods.', 'The end comes later.']);
    expect(phase?.instruction).toBe('Tell.');
  });

  it('leaves deeper headings to people', () => {
    const phase = phaseOf('\n### Variants\n\nrounds:: never\n\n- Not a rule.\n');
    expect(phase).toMatchObject({ rounds: 1, rules: [], instruction: '' });
  });
});

describe('a mistake', () => {
  const inProperties = (lines: string): string => methodText(rightPhase, lines);
  const inMinutes = (minutes: string): string => methodText(rightPhase.replace('5', minutes));
  const inPhase = (lines: string): string => methodText(`${rightPhase}${lines}\n`);

  it.each([
    ['properties that can’t be read', '---\na: 1\na: 2\n---\n', 1, '---', 'properties', 'id: my-method'],
    ['no id', inProperties('title: M\nmode: group'), 1, '', 'id', 'id: my-method'],
    [
      'an id with capitals',
      inProperties('title: M\nid: My Method\nmode: group'),
      4,
      'id: My Method',
      'id',
      'id: my-method',
    ],
    ['no title', inProperties('id: m\nmode: group\ntitle:'), 5, 'title:', 'title', 'title: My method'],
    [
      'a mode that is none',
      inProperties('id: m\ntitle: M\nmode: duo'),
      5,
      'mode: duo',
      'mode',
      'mode: group',
    ],
    [
      'a size that is none',
      inProperties('id: m\ntitle: M\nmode: group\ngroup-size: some'),
      6,
      'group-size: some',
      'group-size',
      'group-size: 4-8',
    ],
    ['no phase', methodText(''), 1, '', 'a-phase', '## 1. The story'],
    ['no minutes', methodText('## A\n\nactive:: all\n'), 10, '## A', 'minutes', 'minutes:: 15'],
    ['nobody active', methodText('## A\n\nminutes:: 1\n'), 10, '## A', 'active', 'active:: presenter'],
    ['minutes in words', inMinutes('five'), 12, 'minutes:: five', 'number', 'minutes:: 15'],
    ['half a round', inPhase('rondes:: 1.5'), 14, 'rondes:: 1.5', 'number', 'rondes:: 3'],
    ['an unknown key', inPhase('mood:: 5'), 14, 'mood:: 5', 'known-key', 'minutes:: 15'],
    ['a mistyped key', inPhase('turn:: yes'), 14, 'turn:: yes', 'known-key', 'turns:: yes'],
    [
      'a mistyped Dutch key',
      inPhase('advies:: mag\nbuerten:: ja'),
      15,
      'buerten:: ja',
      'known-key',
      'beurten:: ja',
    ],
    [
      'no title of a phase',
      methodText(rightPhase.replace('1. Story', '')),
      10,
      '## ',
      'a-phase',
      '## 1. The story',
    ],
    [
      'an unknown value',
      inPhase('advies:: soms'),
      14,
      'advies:: soms',
      'known-value',
      'advies:: mag | geparkeerd | niet',
    ],
    ['neither yes nor no', inPhase('turns:: often'), 14, 'turns:: often', 'yes-or-no', 'turns:: yes | no'],
  ])('of %s names its line, what stands there, what was expected and an example', (...row) => {
    const [, text, line, found, expected, example] = row;
    expect(problems(text)).toEqual([{ line, found, expected, example }]);
  });

  it('costs the note its method, so that nobody starts on half of one', () => {
    expect(parseMethod(inPhase('rondes:: 1.5')).method).toBeNull();
  });

  it('has an example in the language of its phase', () => {
    const examples = problems(methodText('## A\n\nbeurten:: ja\n')).map(({ example }) => example);
    expect(examples).toEqual(['minuten:: 15', 'actief:: inbrenger']);
  });

  it('does not hide the next', () => {
    expect(problems(methodText('## A\n\nturns:: often\n')).map(({ expected }) => expected)).toEqual([
      'minutes',
      'active',
      'yes-or-no',
    ]);
  });
});

describe('a choice between variants', () => {
  const offered = 'choice:: Steps: five steps, seven steps\nSources differ.\n\n';
  const noteWith = (introduction: string, phases: string): string =>
    methodText(phases).replace('What it is for.\n', `What it is for.\n\n${introduction}`);
  const also = (lines: string): string =>
    `${rightPhase}\n## 2. More\n\nminutes:: 1\nactive:: all\n${lines}\n`;

  it('stands in the introduction, with what it is about', () => {
    const { method } = parseMethod(noteWith(offered, also('with:: seven steps')));
    expect(method?.introduction).toBe('What it is for.');
    expect(method?.choices).toEqual([
      { question: 'Steps', options: ['five steps', 'seven steps'], about: 'Sources differ.' },
    ]);
    expect(method?.phases.map(({ options }) => options)).toEqual([[], ['seven steps']]);
  });

  it.each([
    ['of one option', 'choice:: Steps: five steps\n', '', 'choice'],
    ['without a question', 'keuze:: vijf stappen, zeven stappen\n', '', 'choice'],
    ['with an option that stands twice', 'choice:: Steps: five, five\n', '', 'unique-option'],
    [
      'whose options another choice has',
      `choice:: A: five, six\nchoice:: B: six, seven\n`,
      '',
      'unique-option',
    ],
    ['that a phase names wrong', offered, 'with:: six steps', 'option'],
    ['settled where nothing of it follows', offered, 'chooses:: Steps', 'chosen-later'],
    ['settled that nobody offers', '', 'chooses:: Steps', 'chosen-later'],
  ])('%s is a mistake', (_, introduction, lines, expected) => {
    expect(problems(noteWith(introduction, also(lines))).map((problem) => problem.expected)).toEqual([
      expected,
    ]);
  });

  it('that leaves a variant without phases is a mistake', () => {
    const text = noteWith(offered, `${rightPhase}with:: five steps\n`);
    expect(problems(text).map(({ expected }) => expected)).toEqual(['phases-in-each-variant']);
  });
});
