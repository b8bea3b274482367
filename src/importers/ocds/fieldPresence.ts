import { FIELD_PATHS } from '../../domain/ocdsFields.ts';
import { isObject, type Json } from './json.ts';

/** Whether a value says anything: not null, nor an empty text, list or object, nor a list or object of such alone. */
export function isFilled(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value !== 'object') return true;
  return (Array.isArray(value) ? value : Object.values(value)).some(isFilled);
}

/**
 * How often each path has a filled value, in the notation of coverage reports: `/a` a member, `/` an object, `[]` an
 * element of a list, the empty path the whole text.
 */
export function countPaths(value: Json | undefined, counts: Map<string, number>, path = ''): void {
  if (value === undefined || !isFilled(value)) return;
  counts.set(path, (counts.get(path) ?? 0) + 1);
  if (Array.isArray(value)) for (const each of value) countPaths(each, counts, `${path}[]`);
  else if (isObject(value)) {
    counts.set(`${path}/`, (counts.get(`${path}/`) ?? 0) + 1);
    for (const [key, member] of Object.entries(value)) countPaths(member, counts, `${path}/${key}`);
  }
}

interface FieldNode { index: number | undefined; readonly members: Map<string, FieldNode> }

function fieldTree(): FieldNode {
  const root: FieldNode = { index: undefined, members: new Map() };
  FIELD_PATHS.forEach((path, index) => {
    let node = root;
    for (const name of path.split('/')) {
      const next = node.members.get(name) ?? { index: undefined, members: new Map<string, FieldNode>() };
      node.members.set(name, next);
      node = next;
    }
    node.index = index;
  });
  return root;
}

const TREE = fieldTree();

function mark(value: Json | undefined, node: FieldNode, present: boolean[]): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) mark(each, node, present);
    return;
  }
  if (node.index !== undefined && !present[node.index] && isFilled(value)) present[node.index] = true;
  if (!isObject(value)) return;
  for (const [name, member] of node.members) mark(value[name], member, present);
}

/** One letter per path of FIELD_PATHS: 1 where the release has a filled value there. */
export function fieldPresence(release: Json): string {
  const present = FIELD_PATHS.map(() => false);
  mark(release, TREE, present);
  return present.map((each) => (each ? '1' : '0')).join('');
}

export function joinPresence(a: string, b: string): string {
  if (a === b || b === '') return a;
  return [...a].map((letter, index) => (letter === '1' || b[index] === '1' ? '1' : '0')).join('');
}
