import type { TFile } from 'obsidian';
import type { Scope } from '../expression/scope.mts';
import { tagsOf } from '../expression/fileProperties.mts';
import { rawProperties } from '../expression/noteProperties.mts';
import { FileValue, LinkValue, NullValue } from '../values/index.mts';
import type { Args } from './args.mts';
import { methodsOf, yes } from './method.mts';

export const fileMethods = methodsOf<FileValue>({
  asLink: ({ file }, args, { base }) =>
    new LinkValue(base.app, {
      target: file.path,
      sourcePath: file.path,
      display: args.values[0]?.toString(),
    }),
  hasLink: ({ file }, args, scope) => yes(linksTo(file, otherFile(args, scope), scope)),
  hasProperty: ({ file }, args, { base }) =>
    yes(Object.hasOwn(rawProperties(file, base.app), args.text(0, 'name'))),
  hasTag: ({ file }, args, { base }) => {
    const tags = tagsOf(file, base.app);
    return yes(args.texts('values').some((asked) => tags.some((tag) => isWithinTag(tag, asked))));
  },
  inFolder: ({ file }, args) => {
    const folder = args.text(0, 'folder').replace(/^\/|\/$/g, '');
    return yes(folder === '' || file.path.startsWith(`${folder}/`));
  },
});

export const linkMethods = methodsOf<LinkValue>({
  asFile: (self) => {
    const file = self.resolve();
    return file ? new FileValue(file) : NullValue.value;
  },
  linksTo: (self, args, scope) => {
    const file = self.resolve();
    return yes(file !== null && linksTo(file, args.file(0, 'file').file, scope));
  },
});

/** A tag is within itself and within what its slashes put it under, whatever the case. */
function isWithinTag(tag: string, asked: string): boolean {
  const [own, other] = [tag, asked].map((one) => one.replace(/^#/, '').toLowerCase());
  return own === other || (own ?? '').startsWith(`${other ?? ''}/`);
}

/** A file is given as itself, as a link, or as a path. */
function otherFile(args: Args, { base, file }: Scope): TFile | null {
  const given = args.any(0);
  if (given instanceof FileValue) return given.file;
  if (given instanceof LinkValue) return given.resolve();
  return base.app.metadataCache.getFirstLinkpathDest(args.text(0, 'otherFile'), file.path);
}

const linksTo = (from: TFile, to: TFile | null, { base }: Scope): boolean =>
  to !== null && (base.app.metadataCache.resolvedLinks[from.path]?.[to.path] ?? 0) > 0;
