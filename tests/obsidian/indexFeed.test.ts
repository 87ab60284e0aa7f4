import { describe, expect, it } from 'vitest';

import { notesOfType } from '@/domain/index/vaultIndex';
import { createIndexFeed, type IndexFeed } from '@/obsidian/indexFeed';
import { madeVault, settled } from './madeVault';

const casus = (body = ''): string => `---\ntype: intervisie/casus\n---\n${body}`;
const action = (text: string, id = 'aaaaa'): string => `- [ ] ${text} ^iv-x${id}\n`;

const ready = ({ index }: IndexFeed): Promise<void> =>
  new Promise((resolve) => {
    index.subscribe((value) => {
      if (value) resolve();
    });
  });
const paths = ({ index }: IndexFeed): string[] => [...(index.value?.notes.keys() ?? [])].sort();
const actionsOf = ({ index }: IndexFeed, path: string): string[] =>
  (index.value?.notes.get(path)?.actions ?? []).map(({ text }) => text);

const idsOf = ({ index }: IndexFeed, path: string): string[] =>
  (index.value?.notes.get(path)?.lines ?? []).map(({ id }) => id);

describe('building the index', () => {
  it('knows our notes and the actions in any note, and no other notes', async () => {
    const vault = madeVault({ 'a.md': casus(), 'b.md': 'Not ours.\n', 'c.md': action('Bellen') });
    const feed = createIndexFeed(vault.plugin);
    await ready(feed);
    expect(paths(feed)).toEqual(['a.md', 'c.md']);
    expect(actionsOf(feed, 'c.md')).toEqual(['Bellen']);
  });

  it('reads only the notes in which the metadata cache sees actions', async () => {
    const vault = madeVault({ 'a.md': casus(), 'b.md': 'Not ours.\n', 'c.md': action('Bellen') });
    await ready(createIndexFeed(vault.plugin));
    expect(vault.reads).toEqual(['c.md']);
  });

  it('reads of a casus the versions of its question, of a reflection its look-backs, of a session all lines', async () => {
    const lines =
      '- **AK** Hoe? ^iv-q00001\n- **2026-11-21** Hoe? ^iv-r00001\n- **2027-05-21** deels ^iv-l00001\n';
    const note = (type: string, body = lines): string => `---\ntype: intervisie/${type}\n---\n\n${body}`;
    const bare = note('casus', '- **AK** Hoe? ^iv-q00001\n- Een lijst\n');
    const vault = madeVault({
      'bare.md': bare,
      'casus.md': note('casus'),
      'group.md': note('group'),
      'reflection.md': note('reflection'),
      'session.md': note('session'),
    });
    const feed = createIndexFeed(vault.plugin);
    await ready(feed);
    expect(vault.reads.sort()).toEqual(['casus.md', 'reflection.md', 'session.md']);
    expect(idsOf(feed, 'casus.md')).toEqual(['iv-r00001']);
    expect(idsOf(feed, 'reflection.md')).toEqual(['iv-l00001']);
    expect(idsOf(feed, 'session.md')).toEqual(['iv-q00001', 'iv-r00001', 'iv-l00001']);
  });

  it('reads four notes at a time', async () => {
    const notes = Array.from({ length: 9 }, (_, at) => [`${String(at)}.md`, action('Bellen')] as const);
    const vault = madeVault(Object.fromEntries(notes), { holdsReads: true });
    const feed = createIndexFeed(vault.plugin);
    await settled();
    vault.answerReads();
    await ready(feed);
    expect(vault.reads).toHaveLength(9);
    expect(vault.mostAtOnce()).toBe(4);
  });

  it('goes on without the actions of a note that cannot be read', async () => {
    const vault = madeVault({ 'a.md': casus(action('unreadable')), 'b.md': casus(action('Bellen')) });
    const feed = createIndexFeed(vault.plugin);
    await ready(feed);
    expect(paths(feed)).toEqual(['a.md', 'b.md']);
    expect(actionsOf(feed, 'a.md')).toEqual([]);
  });
});

describe('changes while the index is being built', () => {
  const building = async (): Promise<{ vault: ReturnType<typeof madeVault>; feed: IndexFeed }> => {
    const vault = madeVault({ 'a.md': casus(), 'b.md': casus(action('Bellen')) }, { holdsReads: true });
    const feed = createIndexFeed(vault.plugin);
    await settled();
    return { vault, feed };
  };

  it('finds a note as it was last saved', async () => {
    const { vault, feed } = await building();
    vault.write('b.md', casus(action('Schrijven')));
    vault.answerReads();
    await ready(feed);
    await settled();
    expect(actionsOf(feed, 'b.md')).toEqual(['Schrijven']);
  });

  it('finds a renamed note under its new name only', async () => {
    const { vault, feed } = await building();
    vault.rename('a.md', 'z.md');
    vault.answerReads();
    await ready(feed);
    await settled();
    expect(paths(feed)).toEqual(['b.md', 'z.md']);
  });

  it('does not find a note that went', async () => {
    const { vault, feed } = await building();
    vault.write('a.md', null);
    vault.answerReads();
    await ready(feed);
    await settled();
    expect(paths(feed)).toEqual(['b.md']);
  });
});

describe('changes afterwards', () => {
  it('keeps a note under the type that it has now', async () => {
    const vault = madeVault({ 'a.md': casus() });
    const feed = createIndexFeed(vault.plugin);
    await ready(feed);
    vault.write('a.md', '---\ntype: intervisie/session\n---\n');
    await settled();
    const index = feed.index.value;
    expect(index && notesOfType(index, 'casus')).toEqual([]);
    expect(index && notesOfType(index, 'session').map(({ path }) => path)).toEqual(['a.md']);
  });

  it('tells of changes that come together once', async () => {
    const vault = madeVault({ 'a.md': casus(), 'b.md': casus() });
    const feed = createIndexFeed(vault.plugin);
    await ready(feed);
    vault.write('a.md', casus(action('Bellen')));
    vault.write('b.md', null);
    await settled();
    expect(feed.index.value?.revision).toBe(2);
  });

  it('tells with the next change that links may lead elsewhere, when any file came, went or got another name', async () => {
    const vault = madeVault({ 'a.md': casus(), 'b.md': 'Not ours.\n' });
    const feed = createIndexFeed(vault.plugin);
    await ready(feed);
    const places = async (): Promise<number | undefined> => {
      vault.write('a.md', casus(action('Bellen')));
      await settled();
      return feed.index.value?.places;
    };
    const before = (await places()) ?? 0;
    expect(await places()).toBe(before);
    vault.rename('b.md', 'c.md');
    expect(await places()).toBe(before + 1);
    expect(await places()).toBe(before + 1);
    vault.say('create', { path: 'picture.png' });
    expect(await places()).toBe(before + 2);
  });

  it('does not tell of notes that are not ours', async () => {
    const vault = madeVault({ 'a.md': casus() });
    const feed = createIndexFeed(vault.plugin);
    await ready(feed);
    vault.write('b.md', 'Not ours.\n');
    await settled();
    expect(feed.index.value?.revision).toBe(1);
  });
});
