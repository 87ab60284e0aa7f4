import type { BasesPropertyId } from 'obsidian';
import { words } from '../words.mts';
import { parsePropertyId } from './propertyId.mts';

/** What a property is called when the base gives it no name. */
export function displayName(propertyId: BasesPropertyId): string {
  const { type, name } = parsePropertyId(propertyId);
  const { fileProperties } = words();
  return type === 'file' && Object.hasOwn(fileProperties, name)
    ? fileProperties[name as keyof typeof fileProperties]
    : name;
}
