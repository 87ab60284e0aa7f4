import type { NoteLanguage } from '@/domain/notes/noteTypes';
import enCasus from '../../templates/en/notes/casus.md';
import enGroup from '../../templates/en/notes/group.md';
import enReflection from '../../templates/en/notes/reflection.md';
import enReflectionLonger from '../../templates/en/notes/reflection-longer.md';
import nlCasus from '../../templates/nl/notes/casus.md';
import nlGroup from '../../templates/nl/notes/group.md';
import nlReflection from '../../templates/nl/notes/reflection.md';
import nlReflectionLonger from '../../templates/nl/notes/reflection-longer.md';
import { dutchMethods } from './dutchMethods';
import { englishMethods } from './englishMethods';

/** The texts of the built-in method notes, in the order in which they are offered. */
export const builtInMethods: Record<NoteLanguage, readonly string[]> = {
  nl: dutchMethods,
  en: englishMethods,
};

/** The notes that are made from a template. */
export type TemplateName = 'casus' | 'reflection' | 'reflectionLonger' | 'group';

/** The texts of the note templates. */
export const noteTemplates: Record<NoteLanguage, Record<TemplateName, string>> = {
  nl: { casus: nlCasus, reflection: nlReflection, reflectionLonger: nlReflectionLonger, group: nlGroup },
  en: { casus: enCasus, reflection: enReflection, reflectionLonger: enReflectionLonger, group: enGroup },
};
