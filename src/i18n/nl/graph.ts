import type { graph as en } from '../en/graph';

export const graph: typeof en = {
  title: 'Canvas',
};
