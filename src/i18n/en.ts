import { common } from './en/common';

export const en = { common };
