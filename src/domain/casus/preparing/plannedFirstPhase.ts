import { notesOfType, type VaultIndex } from '../../index/vaultIndex';
import { statusOf } from '../../notes/noteWords';
import { readProperty } from '../../notes/propertyNames';
import { linkedNote, type VaultReading } from '../../index/links';

/** The minutes of the first phase of the session that is planned with a casus; null when none is. */
export function plannedFirstPhase(
  index: VaultIndex | null,
  casus: string,
  reading: VaultReading,
): number | null {
  if (!index) return null;
  const planned = notesOfType(index, 'session').filter(
    (note) =>
      statusOf(readProperty(note.properties, reading.names, 'status')) === 'planned' &&
      linkedNote(note, 'casus', reading) === casus,
  );
  const plans = planned.flatMap(({ properties }): unknown[] => {
    const plan = readProperty(properties, reading.names, 'plan');
    return Array.isArray(plan) ? plan.slice(0, 1) : [];
  });
  return plans.find((minutes): minutes is number => typeof minutes === 'number' && minutes > 0) ?? null;
}
