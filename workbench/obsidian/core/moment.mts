import moment from 'moment';
// @ts-expect-error: the locales come without types; they are imported for what they do.
import 'moment/locale/nl.js';
import { getLanguage } from './language.mts';

moment.locale(getLanguage());

/** The very library that Obsidian exports, in the language of the interface. */
export { moment };
