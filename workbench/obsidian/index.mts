import { absences } from './absences.mts';
import { absentMembers } from './absentMembers.mts';
import * as present from './exports.mts';
import { defineMissing } from './missingApi.mts';

type Named = Record<string, unknown>;

/**
 * The module `obsidian`. What obsidian.d.ts declares and the workbench does not have is there too, as a property that
 * throws: a bundler copies a module's properties, so nothing else would be noticed.
 */
export function obsidianModule(): object {
  const module = { ...present };
  for (const [name, reason] of Object.entries(absences)) {
    defineMissing(module, '', name, reason);
    Object.defineProperty(module, name, { enumerable: true });
  }
  for (const [className, members] of Object.entries(absentMembers)) addAbsent(className, members);
  return module;
}

function addAbsent(className: string, members: Readonly<Record<string, string>>): void {
  const { prototype } = (present as Named)[className] as { prototype: object };
  for (const [name, reason] of Object.entries(members)) {
    if (!(name in prototype)) defineMissing(prototype, className, name, reason);
  }
}
