import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const manifest = read('manifest.json');
const text = (key: string): string => (typeof manifest[key] === 'string' ? manifest[key] : '');
const semver = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

describe('the manifest, as the community review reads it', () => {
  it('has the fields that are known, and those that are needed', () => {
    const needed = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'isDesktopOnly'];
    const known = [...needed, 'authorUrl', 'fundingUrl', 'helpUrl'];
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
    expect(needed.filter((key) => !(key in manifest))).toEqual([]);
  });

  it('has an id of lowercase letters and hyphens, without words that are not ours', () => {
    expect(text('id')).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(text('id')).not.toMatch(/obsidian|plugin/);
  });

  it('has a name in Basic Latin, without words that are not ours', () => {
    expect(text('name')).toMatch(/^[A-Za-z0-9 +()-]{1,50}$/);
    expect(text('name')).not.toMatch(/obsi|sidian|plugin/i);
    expect(text('name')).not.toBe(text('name').toUpperCase());
  });

  it('has a description that begins with a verb and ends with a period', () => {
    const description = text('description');
    expect(description).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/);
    expect(description).not.toMatch(/obsidian|^this plugin|^a plugin/i);
    expect(description.startsWith(text('name'))).toBe(false);
  });

  it('has a version, and works on phones', () => {
    expect(text('version')).toMatch(semver);
    expect(text('version')).not.toBe('0.0.0');
    expect(manifest.isDesktopOnly).toBe(false);
  });

  it('has an author who is no address', () => {
    expect(text('author')).not.toMatch(/@|:\/\/|^$/);
  });

  it('agrees with the package', () => {
    const { name, version, license } = read('package.json');
    expect({ name, version, license }).toEqual({
      name: text('id'),
      version: text('version'),
      license: 'MIT',
    });
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License/);
  });
});

describe('versions.json', () => {
  const versions = read('versions.json');

  it('maps versions to versions of the app', () => {
    const odd = Object.entries(versions).filter(
      ([version, app]) => !semver.test(version) || typeof app !== 'string' || !semver.test(app),
    );
    expect(odd).toEqual([]);
  });

  it('knows the app version that the manifest asks for', () => {
    expect(Object.values(versions)).toContain(text('minAppVersion'));
  });
});
