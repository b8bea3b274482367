export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject { [key: string]: Json }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member as an object; undefined where it is something else or is not there. */
export function objectAt(value: Json | undefined, key: string): JsonObject | undefined {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : undefined;
}

/** The objects of a member that is an array; empty where it is none. */
export function objectsAt(value: Json | undefined, key: string): JsonObject[] {
  const member = isObject(value) ? value[key] : undefined;
  return Array.isArray(member) ? member.filter(isObject) : [];
}

/** A text that is not blank; a whole number is read as its digits, because ids are often numbers. */
export function textAt(value: Json | undefined, key: string): string | null {
  const member = isObject(value) ? value[key] : undefined;
  if (typeof member === 'number') return String(member);
  if (typeof member !== 'string') return null;
  const text = member.trim();
  return text === '' ? null : text;
}

/** Members in alphabetical order all the way down: equal values give equal text. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).toSorted().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** Sets a member even where its name is __proto__, which an assignment would take for the prototype. */
export function setMember(target: JsonObject, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

/** Members of all objects in it. */
export function memberCount(value: Json): number {
  let count = 0;
  if (Array.isArray(value)) for (const each of value) count += typeof each === 'object' ? memberCount(each) : 0;
  else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const member = value[key];
      count += 1 + (typeof member === 'object' ? memberCount(member) : 0);
    }
  }
  return count;
}

/** The same with the replacement sign for each half of a character, which no database takes; and how many texts had one. */
export function wellFormed(value: Json): { readonly json: Json; readonly count: number } {
  let count = 0;
  const whole = (text: string): string => {
    if (text.isWellFormed()) return text;
    count += 1;
    return text.toWellFormed();
  };
  const walk = (each: Json): Json => {
    if (typeof each === 'string') return whole(each);
    if (Array.isArray(each)) return each.map(walk);
    if (!isObject(each)) return each;
    const object: JsonObject = {};
    for (const [key, member] of Object.entries(each)) setMember(object, whole(key), walk(member));
    return object;
  };
  return { json: walk(value), count };
}
