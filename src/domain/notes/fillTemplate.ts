import { applyChanges } from '../text/changes';
import { frontmatterRange } from '../text/frontmatterRange';
import { setProperties } from './frontmatter';
import type { NoteLanguage } from './noteTypes';
import { propertyIds, propertyPresets, type PropertyId, type PropertyNames } from './propertyNames';
import { inYaml, type PropertyValue } from './yamlLine';

/** The values that a note made from a template gets; what is absent stays as the template has it. */
export type TemplateValues = Readonly<Partial<Record<PropertyId, PropertyValue>>>;

/** A built-in template with its properties under the names of this vault, and values filled in. */
export function fillTemplate(
  template: string,
  values: TemplateValues,
  { language, names }: { language: NoteLanguage; names: PropertyNames },
): string {
  const text = renameProperties(template, language, names);
  const entries = Object.entries(values) as [PropertyId, PropertyValue][];
  const result = setProperties(
    text,
    Object.fromEntries(entries.map(([id, value]) => [names.toWrite(id), value])),
  );
  return result.ok ? applyChanges(text, result.changes) : text;
}

function renameProperties(template: string, language: NoteLanguage, names: PropertyNames): string {
  const range = frontmatterRange(template);
  if (!range) return template;
  const yaml = template.slice(range.yamlFrom, range.yamlTo).replace(/^[\w-]+(?=:)/gm, (name) => {
    const id = propertyIds.find((one) => propertyPresets[language][one] === name);
    return id ? inYaml(names.toWrite(id)) : name;
  });
  return template.slice(0, range.yamlFrom) + yaml + template.slice(range.yamlTo);
}
