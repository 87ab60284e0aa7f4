import { describe, expect, it } from 'vitest';

import { closeMeeting, type Parting } from '@/domain/groups/closeMeeting';
import { propertyNames } from '@/domain/notes/propertyNames';
import { noteTemplates } from '@/templates';
import { edited, refusalOf } from '../../support/edits';

const body = '\n## Afspraken\n\n- Eerst vragen.\n';
const group = (properties: string): string => `---\ntype: intervisie/group\n${properties}\n---\n${body}`;

const parting = (parts: Partial<Parting> = {}): Parting => ({
  day: '2026-11-21',
  nextMeeting: null,
  nextRoles: {},
  agreed: null,
  ...parts,
});

const words = (language: 'nl' | 'en'): Parameters<typeof closeMeeting>[2] => ({
  language,
  names: propertyNames(language),
});

const closed = (text: string, parts: Partial<Parting>, language: 'nl' | 'en' = 'nl'): string =>
  edited(text, closeMeeting(text, parting(parts), words(language)));

describe('what a group agrees as it parts', () => {
  it.each([
    [
      'nl',
      'volgende-bijeenkomst: 2027-01-16\nafgesproken: 2026-11-21\nvolgende-rollen: [inbrenger JV, begeleider RS]\n',
    ],
    ['en', 'next-meeting: 2027-01-16\nagreed: 2026-11-21\nnext-roles: [presenter JV, facilitator RS]\n'],
  ] as const)('stands in a note made from the template, in %s', (language, written) => {
    const template = noteTemplates[language].group;
    const text = closed(
      template,
      { nextMeeting: '2027-01-16', nextRoles: { presenter: 'JV', facilitator: 'RS' }, agreed: '2026-11-21' },
      language,
    );
    expect(text).toContain(`${written}---\n`);
    expect(text.slice(text.indexOf('\n---\n'))).toBe(template.slice(template.indexOf('\n---\n')));
  });

  it('changes nothing when nothing was agreed', () => {
    const text = group('leden: [MB, AK]\nritme-weken: 6\nvolgende-bijeenkomst: 2026-11-21');
    expect(closed(text, {})).toBe(text);
  });

  it('touches its own lines only', () => {
    const text = group('leden: [MB, AK] # wie er zijn\nvolgende-bijeenkomst: "2026-11-21"\nkleur: blauw');
    expect(closed(text, { nextMeeting: '2027-01-16' })).toBe(
      group('leden: [MB, AK] # wie er zijn\nvolgende-bijeenkomst: 2027-01-16\nkleur: blauw'),
    );
  });

  it('takes away the roles that were for the meeting that is over', () => {
    const text = group('volgende-bijeenkomst: 2026-11-21\nvolgende-rollen: [begeleider AK]');
    expect(closed(text, {})).toBe(group('volgende-bijeenkomst: 2026-11-21'));
  });

  it('takes away a meeting to come that is called off', () => {
    const text = group('leden: [MB]\nvolgende-bijeenkomst: 2026-12-19');
    expect(closed(text, {})).toBe(group('leden: [MB]'));
  });

  it('leaves roles in the other language as they are written when they are the same', () => {
    const text = group('volgende-bijeenkomst: 2026-12-19\nnext-roles: [facilitator AK]');
    expect(closed(text, { nextMeeting: '2026-12-19', nextRoles: { facilitator: 'AK' } })).toBe(text);
  });

  it.each([
    ['another note', '---\ntype: intervisie/casus\n---\n'],
    ['properties that can’t be read', '---\ntype: [intervisie/group\n---\n'],
  ])('is not written to %s', (_, text) => {
    expect(refusalOf(closeMeeting(text, parting({ agreed: '2026-11-21' }), words('nl')))).toBe(
      'unreadable-properties',
    );
  });
});
