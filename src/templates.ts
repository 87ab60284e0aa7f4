import type { NoteLanguage } from '@/domain/notes/noteTypes';
import enAlact from '../templates/en/methods/alact.md';
import enBalint from '../templates/en/methods/balint-nl.md';
import enGibbs from '../templates/en/methods/gibbs.md';
import enIncident from '../templates/en/methods/incidentmethode.md';
import enRoddel from '../templates/en/methods/roddelmethode.md';
import enSocratic from '../templates/en/methods/socratisch.md';
import enFiveSteps from '../templates/en/methods/vijfstappen.md';
import enCasus from '../templates/en/notes/casus.md';
import enGroup from '../templates/en/notes/group.md';
import enReflection from '../templates/en/notes/reflection.md';
import nlAlact from '../templates/nl/methods/alact.md';
import nlBalint from '../templates/nl/methods/balint-nl.md';
import nlGibbs from '../templates/nl/methods/gibbs.md';
import nlIncident from '../templates/nl/methods/incidentmethode.md';
import nlRoddel from '../templates/nl/methods/roddelmethode.md';
import nlSocratic from '../templates/nl/methods/socratisch.md';
import nlFiveSteps from '../templates/nl/methods/vijfstappen.md';
import nlCasus from '../templates/nl/notes/casus.md';
import nlGroup from '../templates/nl/notes/group.md';
import nlReflection from '../templates/nl/notes/reflection.md';

/** The texts of the built-in method notes, in the order in which they are offered. */
export const builtInMethods: Record<NoteLanguage, readonly string[]> = {
  nl: [nlIncident, nlFiveSteps, nlSocratic, nlRoddel, nlBalint, nlAlact, nlGibbs],
  en: [enIncident, enFiveSteps, enSocratic, enRoddel, enBalint, enAlact, enGibbs],
};

/** The notes that are made from a template. */
export type TemplateName = 'casus' | 'reflection' | 'group';

/** The texts of the note templates. */
export const noteTemplates: Record<NoteLanguage, Record<TemplateName, string>> = {
  nl: { casus: nlCasus, reflection: nlReflection, group: nlGroup },
  en: { casus: enCasus, reflection: enReflection, group: enGroup },
};
