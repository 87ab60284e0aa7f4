import { getLanguage } from '../core/language.mts';
import { en } from './words.en.mts';
import { nl } from './words.nl.mts';

/** The words of the settings window in the app's language; everything but Dutch reads English. */
export const words = (): typeof en => (getLanguage() === 'nl' ? nl : en);
