import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { loadDueReader, type DueReader } from './dueWords';

/** The reader of days in words; null until it is there. */
export function useDueReader(context: Context): DueReader | null {
  const [reader, setReader] = useState<DueReader | null>(null);
  useEffect(() => {
    void loadDueReader(context).then((loaded) => setReader(() => loaded));
  }, [context]);
  return reader;
}
