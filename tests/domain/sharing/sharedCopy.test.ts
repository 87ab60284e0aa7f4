import { describe, expect, test } from 'vitest';

import { casusToShare } from '@/domain/sharing/casusToShare';
import { sharedCopy } from '@/domain/sharing/sharedCopy';
import { casusNote, dutch, wholeCopy } from './sharing';

const body = [
  ...['## Situatie', '%% Eén moment. %%', '', 'Ik stond aan de deur.', ''],
  ...['## Gevoelens en gedachten #prive', '', 'Ik was bang.', ''],
  ...['## Mijn aandeel', '', 'Ik zweeg.', ''],
  ...['> [!afloop]- Afloop, nog niet vertellen', '> Zij belde terug.', ''],
  ...['## Privacycheck', '', '- [ ] Geen namen', ''],
  ...['## De vraag door de tijd', '', '- **2026-11-21** Hoe blijf ik erbij? [[Sessie]] ^iv-r5n1c8', ''],
  ...['## Gedeeld', '', '- **2026-11-21** klembord: vraag ^iv-e4h7k1', ''],
];

describe('a shared copy', () => {
  test('holds what was chosen, in the order of the note, and nothing else', () => {
    const choice = { question: true, themes: false, versions: false, parts: new Set(['situation']) };
    expect(sharedCopy(casusNote(...body), choice, dutch)).toBe(
      'Vraag: Hoe blijf ik in gesprek?\n\n## Situatie\n\nIk stond aan de deur.\n',
    );
  });

  test('of everything that may go has themes and versions, and still no outcome', () => {
    expect(wholeCopy(casusNote(...body))).toBe(
      [
        'Vraag: Hoe blijf ik in gesprek?',
        'Thema’s: grenzen, contact',
        '## Situatie\n\nIk stond aan de deur.',
        '## Mijn aandeel\n\nIk zweeg.',
        '## De vraag door de tijd\n\n- Hoe blijf ik erbij?',
      ]
        .map((piece) => `${piece}\n`)
        .join('\n'),
    );
  });

  test('says which parts stay, and that some are private', () => {
    const { stays } = casusToShare(casusNote(...body), dutch.names);
    expect(stays.map(({ title, isPrivate }) => `${title}${isPrivate ? ' (privé)' : ''}`)).toEqual([
      'Gevoelens en gedachten (privé)',
      'Afloop, nog niet vertellen',
      'Privacycheck',
      'Gedeeld',
    ]);
  });

  test('is empty of a casus in which nothing stands yet', () => {
    expect(wholeCopy('---\ntype: intervisie/casus\nvraag:\n---\n\n## Situatie\n%% Eén moment. %%\n\n')).toBe(
      '',
    );
  });
});

/** Each note hides `geheim` in its own way, and shows `open`. */
const nasty: Record<string, string> = {
  'Windows line ends': casusNote(...body, '## A', '', 'open', '', '## Afloop', '', 'geheim').replaceAll(
    '\n',
    '\r\n',
  ),
  'old Mac line ends': casusNote('## A', '', 'open', '', '## Afloop', '', 'geheim').replaceAll('\n', '\r'),
  'a byte order mark': `\uFEFF${casusNote('open').replace('MB', 'geheim')}`,
  'properties that are not closed': '---\ntype: intervisie/casus\ninbrenger: geheim\n\n## A\n\nopen\n',
  'an outcome as a section with deeper headings':
    '## A\n\nopen\n\n## Afloop\n\nx\n\n### Mijn aandeel\n\ngeheim\n',
  'an outcome at a deeper level': '## A\n\nopen\n\n### De afloop\n\ngeheim\n\n#### y\n\ngeheim\n',
  'an outcome in a callout within a callout':
    '> [!note] open\n> open\n> > [!afloop]-\n> > geheim\n> geheim\n',
  'an outcome that runs on outside its callout': 'open\n\n> [!outcome]- x\n> y\ngeheim\n',
  'an outcome whose callout goes on after an empty line': 'open\n\n> [!afloop]- x\n> y\n\n> geheim\n',
  'an outcome in a list item': '- open\n- x\n  > [!afloop]- x\n  > geheim\n',
  'an outcome with the sign of a look': 'open\n\n> [!afloop|smal]- x\n> geheim\n',
  'an outcome as a heading in a quote': 'open\n\n> ## Afloop\n> geheim\n',
  'an outcome under words in bold': 'open\n\n**Afloop:**\n\ngeheim\n',
  'an outcome after words in bold': 'open\n\n**Afloop:** geheim\n',
  'an outcome in a callout of another kind': 'open\n\n> [!note]- Afloop\n> geheim\n',
  'a private part by its first line': '## A\n\nopen\n\n## B\n\n#prive\n\ngeheim\n',
  'a private part of a deeper level': '## A\n\nopen\n\n### B #private\n\ngeheim\n\n#### C\n\ngeheim\n',
  'a private deeper part by its first line': '## A\n\nopen\n\n### B\n#prive\n\ngeheim\n',
  'a private part with an underlined heading': '## A\n\nopen\n\nB #prive\n---\n\ngeheim\n',
  'a private item with children': '- open\n- x #prive\n    - geheim\n\n    geheim\n      - geheim\n- open\n',
  'a private item that runs on': '- open\n- x #prive\ngeheim\n',
  'a private item by its second line': '- open\n- geheim\n  #prive\n    - geheim\n',
  'a private item with code': '- open\n- x #prive\n  ```\ngeheim\n\ngeheim\n  ```\n',
  'a private item in a callout': '> [!note] open\n> - x #prive\n>     - geheim\n> - open\n',
  'a private numbered item': '1. open\n2. x #Privé\n   geheim\n3. open\n',
  'a private item with tabs': '- open\n\t- x #prive\n\t\t- geheim\n- open\n',
  'a private callout in a callout': '> [!note] open\n> > [!quote] x #prive\n> > geheim\n>\n> open\n',
  'a private paragraph': 'open\n\ngeheim\nx #prive en geheim\n14. geheim\n\nopen\n',
  'private code': 'open\n\n```\ngeheim\n\n#prive\n\ngeheim\n```\n\nopen\n',
  'a comment within words': 'open %% geheim %% open\n',
  'a comment in a list': '- open\n- open %% geheim\n- geheim\n- geheim %%\n- open\n',
  'a comment that is not closed': 'open\n\n- open %% geheim\n\n## B\n\ngeheim\n',
  'comment signs in code': 'open `%%` x %% geheim %% x\n',
  'a comment of HTML': 'open <!-- geheim\n\n## B\n\ngeheim --> open\n',
  'a comment of HTML that is not closed': 'open\n\n<!-- geheim\n\n## B\n\ngeheim\n',
  'one kind of comment in another': 'open <!-- %% --> geheim %% open\n',
  'comment signs that are uneven': 'open %% geheim %% open %% geheim\n\ngeheim\n',
  'a mark in a comment beside words': 'open\n\n## B %% #prive %%\n\ngeheim\n',
  'a link to a note': 'open [[Mensen/geheim|open]] [[geheim/open]] [open](geheim.md) [open][geheim]\n',
  'a link to a place in a note': 'open [[open#geheim]] [[open#^geheim]] [[#^geheim]]\n',
  'an embed and pictures':
    'open ![[geheim]] ![[geheim#^a|x]] ![geheim](geheim.png) <img src="geheim"> [![geheim](g.png)](g)\n',
  'the address of a link over two lines': 'open [open\nopen](geheim.md) [[geheim.md|open]]\n',
  'the address of a link': 'open\n\n[a]: https://geheim.nl "geheim"\n',
  'an address within the app': 'open obsidian://open?vault=geheim&file=geheim\n',
  'ids of blocks': 'open ^geheim\n\n- open ^geheim1\n\n^geheim2\n',
  'a footnote of what is private': 'open\n\n- x[^a] #prive\n\n[^a]: geheim\n    geheim\n\n    geheim\n',
  'a footnote whose text is private': 'open[^geheim]\n\n## Afloop\n\n[^geheim]: geheim\n',
  'a footnote of the outcome and of what is shared': 'open[^a]\n\n[^a]: geheim\n\n## Afloop\n\n[^A]\n',
  'a footnote that nothing refers to': 'open\n\n[^a]: geheim\n',
  'themes and a question with signs':
    '---\nvraag: "open [[geheim|open]] %% geheim %%"\nthemas: ["geheim #prive", open]\n---\nopen\n',
  'a private version of the question':
    '## De vraag door de tijd\n\n- **2026-11-21** open ^iv-r11111\n- **2026-11-22** geheim #prive ^iv-r22222\n',
};

describe('a shared copy keeps back', () => {
  test.each(Object.entries(nasty))('%s', (_, note) => {
    const copy = wholeCopy(note);
    expect(copy).toContain('open');
    expect(copy).not.toMatch(/geheim|#priv|%%|<!--|\[\[|\^/i);
  });
});

describe('a shared copy keeps', () => {
  test('a footnote that both stands in it and is referred to, wherever in it', () => {
    const note = '## A\n\nopen[^a]\n\n## B\n\ntekst\n\n[^a]: uitleg\n    vervolg\n';
    expect(wholeCopy(note)).toBe('## A\n\nopen[^a]\n\n## B\n\ntekst\n\n[^a]: uitleg\n    vervolg\n');
  });

  test('its parts apart where a footnote goes between them', () => {
    const note = '## A\n\neen\n\n[^a]: weg\n## B\n\ntwee\n';
    expect(wholeCopy(note)).toBe('## A\n\neen\n\n## B\n\ntwee\n');
  });

  test('lists, code, callouts and deeper headings as they were written', () => {
    const text =
      '## A\n\n1. een\n   - twee\n\n> [!quote] Zij zei\n> niets\n\n### B\n\n```\n  code  hier\n```\n';
    expect(wholeCopy(text)).toBe(text);
  });

  test('what stands around something private as one part', () => {
    expect(wholeCopy('## A\n\neen\n\n- geheim #prive\n\ntwee\n')).toBe('## A\n\neen\n\ntwee\n');
  });
});
