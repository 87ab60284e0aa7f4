import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bodyIfMissing, casusFromOwn, templateSyntax } from '@/domain/casus/casusTemplatesOwn';
import type { NewCasus } from '@/domain/casus/newCasus';
import { readProperties } from '@/domain/notes/frontmatter';
import { propertyNames } from '@/domain/notes/propertyNames';
import { applyChanges, type Edit } from '@/domain/text/changes';

const typed: NewCasus = {
  title: 'Stil',
  question: 'Hoe blijf ik\nin gesprek?',
  themes: ['stilte'],
  group: 'Noord',
  day: '2026-11-21',
};
const nothing: NewCasus = { title: 'Stil', question: ' ', themes: [], group: '', day: '2026-11-21' };

const names = propertyNames('nl');
const after = (text: string, result: Edit): string =>
  result.ok ? applyChanges(text, result.changes) : `refused: ${result.refusal}`;
const casusOf = (text: string, casus: NewCasus = typed): string =>
  after(text, casusFromOwn(text, casus, { language: 'nl', names }));

describe('a template of one’s own', () => {
  test('without properties gets ours before its text', () => {
    expect(casusOf('# Mijn casus\n\nWat gebeurde er?\n', nothing)).toBe(
      '---\ntype: intervisie/casus\nstatus: concept\ndatum: 2026-11-21\n---\n# Mijn casus\n\nWat gebeurde er?\n',
    );
  });

  test('keeps its own properties, comments and quotes, and is filled in where it is empty', () => {
    const template = '---\ntags: [ \'casus\' ] # van mij\nvraag:\nbron: "x"\n---\nTekst\n';
    expect(casusOf(template)).toBe(
      [
        '---',
        "tags: [ 'casus' ] # van mij",
        'vraag: Hoe blijf ik in gesprek?',
        'bron: "x"',
        'type: intervisie/casus',
        'status: concept',
        'datum: 2026-11-21',
        'themas: [stilte]',
        'groep: "[[Noord]]"',
        '---',
        'Tekst',
        '',
      ].join('\n'),
    );
  });

  test('keeps what it says where nothing was typed', () => {
    const template =
      '---\ntype: intervisie/casus\nstatus: klaar\ndate: 2020-01-01\nthemes: [werk]\nvraag: Wat nu?\n---\n';
    expect(casusOf(template, nothing)).toBe(template);
  });

  test('takes what was typed over its own words, and keeps its themes', () => {
    const template = '---\nvraag: Wat nu?\nthemas: [werk, stilte]\ngroep: "[[Zuid]]"\n---\n';
    expect(readProperties(casusOf(template))).toMatchObject({
      vraag: 'Hoe blijf ik in gesprek?',
      themas: ['werk', 'stilte'],
      groep: '[[Noord]]',
    });
  });

  test('becomes a casus, whatever it was', () => {
    expect(readProperties(casusOf('---\ntype: sjabloon\n---\n'))).toMatchObject({ type: 'intervisie/casus' });
  });

  test('keeps Windows line ends', () => {
    const made = casusOf('---\r\nbron: x\r\n---\r\nTekst\r\n');
    expect(made.replaceAll('\r\n', '')).not.toContain('\n');
    expect(made).toContain('type: intervisie/casus\r\n');
  });
});

test('whatever a template holds, its own lines stay as they are', () => {
  const line = fc.constantFrom(
    ...[
      'bron: x',
      "tags: [ 'a' ] # van mij",
      '# los',
      'datum:',
      'status: klaar',
      'lijst:',
      '  - een',
      'b: "<% x %>"',
    ],
    ...[
      '<%* let y = 1: 2 %>',
      'vraag: {{title}}',
      'c: {{date:YYYY}}',
      'd: &anker 1',
      'e: *anker',
      'f: [',
      "g: 'open",
    ],
  );
  fc.assert(
    fc.property(fc.array(line), fc.string(), (lines, body) => {
      const template = ['---', ...lines, '---', body].join('\n');
      const made = casusOf(template);
      const isOurs = (one: string): boolean => /^(?:datum|vraag):/.test(one);
      const kept = made.split('\n');
      for (const own of lines.filter((one) => !isOurs(one))) expect(kept).toContain(own);
      expect(made.endsWith(`\n---\n${body}`)).toBe(true);
      expect(made).toContain('type: intervisie/casus');
    }),
  );
});

describe('the syntax of template plugins', () => {
  test.each([
    [
      'core Templates in a property',
      '---\ndatum: {{date}}\ntitel: "{{title}}"\n---\n# {{title}}\n{{time:HH:mm}}\n',
    ],
    ['Templater in a property', '---\ndatum: <% tp.date.now("YYYY-MM-DD") %>\n---\n<% tp.file.title %>\n'],
    ['Templater that YAML can’t read', '---\n<%* const x = 1: 2 %>\ndatum: "<% x %>\n---\nTekst\n'],
    ['Templater before the properties', '<%* const x = 1 -%>\n<%* y() %>\n---\ndatum: <% x %>\n---\nTekst\n'],
  ])('stays as it is: %s', (_, template) => {
    const made = casusOf(template, nothing);
    const added = made.split('\n').filter((line) => !template.split('\n').includes(line));
    expect(added).toEqual(['type: intervisie/casus', 'status: concept']);
    expect(added.reduce((text, line) => text.replace(`${line}\n`, ''), made)).toBe(template);
  });

  test('leaves a property that commands would write, even when nothing else can be read', () => {
    const template = '---\n<%* a: b: %>\nstatus: <% s %>\n---\n';
    expect(casusOf(template, nothing)).not.toContain('concept');
  });

  test.each([
    ['{{title}}', { core: true, templater: false }],
    ['{{ date:YYYY-MM-DD }}', { core: true, templater: false }],
    ['{{Time}}', { core: true, templater: false }],
    ['<% tp.file.title %>', { core: false, templater: true }],
    ['{{naam}} en <b>', { core: false, templater: false }],
  ])('is seen in %j', (text, syntax) => {
    expect(templateSyntax(text)).toEqual(syntax);
  });

  test('of many unfinished commands is read at once', () => {
    const text = '<% x %> '.repeat(5000);
    const begin = performance.now();
    expect(casusOf(text, nothing)).toContain('type: intervisie/casus');
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

describe('bodyIfMissing', () => {
  const template = '---\nx: 1\n---\n# {{title}}\n';

  test('puts the template’s text where another plugin put nothing', () => {
    const text = '---\ntype: intervisie/casus\n---\n';
    expect(after(text, bodyIfMissing(text, template))).toBe(`${text}# {{title}}\n`);
  });

  test('adds nothing to what is there', () => {
    const text = '---\ntype: intervisie/casus\n---\n# Stil\n';
    expect(after(text, bodyIfMissing(text, template))).toBe(text);
  });
});
