import process from 'node:process';

import { expect } from 'vitest';

/** Zones with their minutes to UTC in January, and the nights of 2026 in which their clocks change. */
export const zones = [
  ['America/Los_Angeles', 480, '2026-03-08', '2026-11-01'],
  ['Europe/Amsterdam', -60, '2026-03-29', '2026-10-25'],
  ['Asia/Tokyo', -540, '2026-03-29', '2026-10-25'],
  ['Pacific/Auckland', -780, '2026-04-05', '2026-09-27'],
] as const;

/** Reads by the clocks of a zone. */
export function inZone<T>(zone: string, read: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return read();
  } finally {
    process.env.TZ = before;
  }
}

/** What reads the same in all zones; the answer, or an error that names the zone. */
export function everywhere<T>(read: () => T): T {
  const [first, ...others] = zones.map(([zone]) => ({ zone, found: inZone(zone, read) }));
  if (!first) throw new Error('no zones');
  for (const { zone, found } of others) expect(found, zone).toEqual(first.found);
  return first.found;
}
