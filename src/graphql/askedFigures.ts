import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Fields of an observation that are made of the columns which every read has; any other may need any other. */
const FIGURES: ReadonlySet<string> = new Set(['__typename', 'id', 'area', 'indicator', 'period', 'value', 'status', 'missingReason', 'unitCode', 'multiplier']);

/** Fields of a page that lead to its rows. */
const ROWS: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);

/** A document is kept together with what was found in it; whatever a directive leaves out counts as asked. */
const found = new WeakMap<FieldNode, boolean>();

/** True where a page of observations is asked for figures alone: their other columns need not be read. */
export function asksFiguresAlone({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  return fieldNodes.every((node) => {
    const known = found.get(node) ?? fieldsOf(node.selectionSet, fragments).every((field) => !ROWS.has(field.name.value) || rowsAreFigures(field, fragments));
    found.set(node, known);
    return known;
  });
}

const rowsAreFigures = (rows: FieldNode, fragments: Fragments): boolean =>
  fieldsOf(rows.selectionSet, fragments).every((field) => (ROWS.has(field.name.value) ? rowsAreFigures(field, fragments) : rows.name.value === 'edges' || FIGURES.has(field.name.value)));

function fieldsOf(selected: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selected?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return fieldsOf(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet, fragments);
  });
}
