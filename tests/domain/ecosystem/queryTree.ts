import * as v from 'valibot';

/** An expression of a query, as far as the queries in the docs have them; anything else is an error. */
export type Field =
  | { readonly type: 'variable'; readonly name: string }
  | { readonly type: 'literal'; readonly value?: unknown }
  | { readonly type: 'index'; readonly object: Field; readonly index: Field }
  | {
      readonly type: 'binaryop';
      readonly op: '&' | '|' | '=' | '!=';
      readonly left: Field;
      readonly right: Field;
    }
  | {
      readonly type: 'function';
      readonly func: { readonly name: string };
      readonly arguments: readonly Field[];
    };

const field: v.GenericSchema<Field> = v.lazy(() =>
  v.variant('type', [
    v.object({ type: v.literal('variable'), name: v.string() }),
    v.object({ type: v.literal('literal'), value: v.optional(v.unknown()) }),
    v.object({ type: v.literal('index'), object: field, index: field }),
    v.object({
      type: v.literal('binaryop'),
      op: v.picklist(['&', '|', '=', '!=']),
      left: field,
      right: field,
    }),
    v.object({
      type: v.literal('function'),
      func: v.object({ name: v.string() }),
      arguments: v.array(field),
    }),
  ]),
);
const named = v.object({ name: v.string(), field });

const operation = v.variant('type', [
  v.object({ type: v.literal('where'), clause: field }),
  v.object({
    type: v.literal('sort'),
    fields: v.array(v.object({ field, direction: v.picklist(['ascending', 'descending']) })),
  }),
  v.object({ type: v.literal('flatten'), field: named }),
  v.object({ type: v.literal('group'), field: named }),
]);

/** One step of a query. */
export type Operation = v.InferOutput<typeof operation>;

/** A query as Dataview's parser gives it. */
export const queryTree = v.object({
  header: v.variant('type', [
    v.object({ type: v.literal('table'), showId: v.boolean(), fields: v.array(named) }),
    v.object({ type: v.literal('task') }),
  ]),
  source: v.object({ type: v.literal('folder'), folder: v.literal('') }),
  operations: v.array(operation),
});
