import { Platform } from 'obsidian';

import { shareWays, type ShareWay } from '@/domain/sharing/sharedWords';

/**
 * How a casus can be shared on this device. A phone has no downloads that one finds again, and Obsidian documents no way to
 * hand a text to another app.
 */
export const waysHere = (): readonly ShareWay[] =>
  Platform.isMobile ? shareWays.filter((way) => way !== 'file') : shareWays;
