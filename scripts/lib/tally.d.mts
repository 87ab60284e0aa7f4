export interface Tally {
  passed: number;
  failed: number;
}

export const nothing: Tally;
export function sum(tallies: readonly Tally[]): Tally;
export function oneCheck(passed: boolean): Tally;
export function onlyFailure(passed: boolean): Tally;
export function tallyVitest(report: string, exitCode: number): Promise<Tally>;
