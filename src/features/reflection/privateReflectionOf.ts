import type { Context } from '@/context';
import { notesOfType } from '@/domain/index/vaultIndex';
import { readProperties } from '@/domain/notes/frontmatter';
import { readProperty } from '@/domain/notes/propertyNames';
import { linkTarget } from '@/domain/notes/wikilinks';
import { isPrivateReflection, privateLines } from '@/domain/reflection/privateLines';

/**
 * The path of one's private reflection on a session, known by its link and its privacy as they stand in it now; of
 * several the one in which lines stand already. `made` is one that the index may not know yet. Null when there is none.
 */
export async function privateReflectionOf(
  context: Context,
  session: string,
  made: string | undefined,
): Promise<string | null> {
  const known = context.index.value ? notesOfType(context.index.value, 'reflection') : [];
  const paths = new Set([...(made === undefined ? [] : [made]), ...known.map(({ path }) => path)]);
  const texts = await Promise.all(
    [...paths]
      .filter((path) => path === made || isAbout(context, session, path))
      .map(async (path) => ({ path, text: (await context.notes.read(path)) ?? '' })),
  );
  const own = texts.filter(({ path, text }) => isOwn(context, session, { path, text }));
  return (own.find(({ text }) => privateLines(text).length > 0) ?? own[0])?.path ?? null;
}

/** Whether the index says that a note links to the session. */
function isAbout(context: Context, session: string, path: string): boolean {
  const properties = context.index.value?.notes.get(path)?.properties ?? {};
  return leadsTo(context, session, path, readProperty(properties, context.propertyNames(), 'session'));
}

function isOwn(context: Context, session: string, { path, text }: { path: string; text: string }): boolean {
  const names = context.propertyNames();
  const link = readProperty(readProperties(text) ?? {}, names, 'session');
  return isPrivateReflection(text, names) && leadsTo(context, session, path, link);
}

function leadsTo({ app }: Context, session: string, from: string, link: unknown): boolean {
  const target = linkTarget(link);
  return target !== null && app.metadataCache.getFirstLinkpathDest(target, from)?.path === session;
}
