import type { Heading, Step } from './flatHeading.ts';
import { isObject, setMember, type Json, type JsonObject } from './json.ts';

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

function valueOf(cell: string, reads: Heading['reads']): Json {
  if (reads === 'TEXTS') return cell.split(';').map((each) => each.trim()).filter((each) => each !== '');
  return reads === 'NUMBER' && NUMBER.test(cell) ? Number(cell) : cell;
}

const memberOf = (holder: JsonObject, name: string): Json | undefined => (Object.hasOwn(holder, name) ? holder[name] : undefined);

/** The object that a step leads to, made where it is not there yet. */
function enter(holder: JsonObject, { name, position }: Step): JsonObject {
  const before = memberOf(holder, name);
  if (position === null) {
    const object = isObject(before) ? before : {};
    setMember(holder, name, object);
    return object;
  }
  const list = Array.isArray(before) ? before : [];
  setMember(holder, name, list);
  while (list.length <= position) list.push(null);
  const there = list[position];
  const object = isObject(there) ? there : {};
  list[position] = object;
  return object;
}

/** Puts a cell where its heading says. */
export function place(release: JsonObject, { steps, reads }: Heading, cell: string): void {
  const last = steps.at(-1);
  if (!last) return;
  let holder = release;
  for (const step of steps.slice(0, -1)) holder = enter(holder, step);
  const value = valueOf(cell, reads);
  if (last.position === null) setMember(holder, last.name, value);
  else {
    const before = memberOf(holder, last.name);
    setMember(holder, last.name, Array.isArray(before) ? [...before, value] : [value]);
  }
}

/** Places that no cell of the row has filled are no objects of its lists. */
export function withoutHoles(value: Json): Json {
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(withoutHoles);
  if (!isObject(value)) return value;
  const object: JsonObject = {};
  for (const [key, member] of Object.entries(value)) setMember(object, key, withoutHoles(member));
  return object;
}
