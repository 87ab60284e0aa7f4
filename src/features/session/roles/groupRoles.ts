import type { Context } from '@/context';
import { rolesOfGroup, type GroupRoles } from '@/domain/session/rotaOfGroup';

/** The roles of a group as the vault knows them, by the path of its note. */
export const groupRoles = (context: Context, group: string): GroupRoles =>
  rolesOfGroup(context.index.value, group, context.propertyNames(), {
    resolve: (link, from) => context.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
    findMethod: context.findMethod,
  });
