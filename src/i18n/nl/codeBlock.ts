import type { codeBlock as en } from '../en/codeBlock';

export const codeBlock: typeof en = {
  title: 'Codeblok',
};
