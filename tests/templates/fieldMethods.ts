/** A method as the field study has it: for one person it has no size; minutes are those of each phase, all rounds together. */
export interface FieldMethod {
  readonly id: string;
  readonly size: string;
  readonly evidence: 'A' | 'B' | 'C';
  readonly total: number;
  readonly minutes: readonly number[];
}

type Row = readonly [string, string, FieldMethod['evidence'], number, readonly number[]];

const rows: readonly Row[] = [
  ['incidentmethode', '4-8', 'A', 60, [5, 15, 15, 15, 10]],
  ['roddelmethode', '4-8', 'A', 60, [5, 15, 15, 15, 10]],
  ['vijfstappen', '4-8', 'A', 40, [5, 15, 5, 10, 5]],
  ['socratisch', '4-8', 'A', 75, [5, 10, 5, 10, 10, 10, 15, 10]],
  ['balint-nl', '5-10', 'A', 90, [5, 5, 10, 5, 20, 10, 15, 10, 10]],
  ['balintgroep', '6-10', 'A', 45, [3, 7, 5, 23, 7]],
  ['tienstappen', '4-8', 'A', 90, [7, 8, 5, 15, 10, 10, 7, 8, 10, 10]],
  ['tietze', '5-9', 'A', 45, [5, 10, 5, 5, 10, 10]],
  ['hypothese', '5-9', 'A', 65, [5, 5, 15, 10, 5, 10, 10, 5]],
  ['actionlearning', '4-8', 'A', 45, [5, 5, 5, 20, 5, 5]],
  ['reflectingteam', '5-10', 'A', 60, [5, 20, 10, 10, 5, 10]],
  ['clinic', '4-8', 'A', 50, [5, 10, 15, 5, 10, 5]],
  ['regisseur', '5-10', 'C', 60, [10, 10, 15, 10, 5, 10]],
  ['rollenspel', '4-10', 'B', 45, [8, 2, 10, 8, 7, 10]],
  ['waarderend', '4-10', 'A', 45, [3, 5, 10, 10, 5, 7, 5]],
  ['succes', '3-10', 'A', 45, [10, 10, 15, 10]],
  ['dialoog', '4-8', 'B', 75, [15, 10, 15, 15, 10, 10]],
  ['adviesronde', '3-8', 'A', 30, [5, 5, 5, 10, 5]],
  ['kwaliteiten', '4-8', 'A', 60, [8, 12, 10, 8, 8, 6, 8]],
  ['kernkwadranten', '1-8', 'B', 60, [8, 10, 15, 10, 10, 7]],
  ['denkhoeden', '4-12', 'A', 50, [7, 8, 5, 7, 7, 8, 8]],
  ['troika', '3-4', 'A', 30, [2, 6, 4, 13, 5]],
  ['wisecrowds', '4-6', 'A', 15, [2, 3, 8, 2]],
  ['moreelberaad', '4-12', 'A', 90, [5, 10, 10, 10, 15, 5, 10, 10, 10, 5]],
  ['utrecht', '1-8', 'B', 45, [8, 10, 12, 8, 7]],
  ['storytelling', '3-8', 'C', 60, [10, 10, 15, 10, 8, 7]],
  ['alact', '', 'A', 25, [3, 7, 7, 5, 3]],
  ['uimodel', '', 'A', 35, [4, 4, 4, 6, 6, 5, 6]],
  ['gibbs', '', 'A', 25, [4, 4, 4, 6, 3, 4]],
  ['starr', '', 'A', 20, [3, 3, 4, 3, 4, 3]],
  ['kolb', '', 'A', 20, [4, 5, 6, 5]],
  ['rolfe', '', 'A', 10, [3, 4, 3]],
  ['driscoll', '', 'A', 15, [5, 6, 4]],
  ['johns', '', 'A', 35, [5, 5, 6, 5, 4, 4, 6]],
  ['cia', '', 'A', 25, [5, 4, 4, 5, 4, 3]],
  ['skj3', '', 'A', 20, [4, 5, 5, 6]],
  ['nmc4', '', 'A', 20, [4, 6, 6, 4]],
];

/** The 37 methods of the field study (`shared/field/methods.json`), in its order. */
export const fieldMethods: readonly FieldMethod[] = rows.map(([id, size, evidence, total, minutes]) => ({
  id,
  size,
  evidence,
  total,
  minutes,
}));
