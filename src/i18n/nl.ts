import type { Texts } from './texts';
import { common } from './nl/common';

export const nl: Texts = { common };
