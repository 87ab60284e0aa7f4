import type { CasusTemplate } from '@/domain/casus/casusTemplates';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import enFull from '../../templates/en/notes/casus.md';
import enDilemma from '../../templates/en/notes/casus-dilemma.md';
import enIncident from '../../templates/en/notes/casus-incident.md';
import enRelation from '../../templates/en/notes/casus-relation.md';
import enShort from '../../templates/en/notes/casus-short.md';
import enSuccess from '../../templates/en/notes/casus-success.md';
import nlFull from '../../templates/nl/notes/casus.md';
import nlDilemma from '../../templates/nl/notes/casus-dilemma.md';
import nlIncident from '../../templates/nl/notes/casus-incident.md';
import nlRelation from '../../templates/nl/notes/casus-relation.md';
import nlShort from '../../templates/nl/notes/casus-short.md';
import nlSuccess from '../../templates/nl/notes/casus-success.md';

/** The texts of the built-in templates of a casus. */
export const casusTemplateTexts: Record<NoteLanguage, Record<CasusTemplate, string>> = {
  nl: {
    short: nlShort,
    full: nlFull,
    relation: nlRelation,
    dilemma: nlDilemma,
    success: nlSuccess,
    incident: nlIncident,
  },
  en: {
    short: enShort,
    full: enFull,
    relation: enRelation,
    dilemma: enDilemma,
    success: enSuccess,
    incident: enIncident,
  },
};
