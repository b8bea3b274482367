import fc from 'fast-check';

/** What takes the place of a value: other types, ends of ranges, texts that databases and parsers trip over. */
const STRANGE: readonly unknown[] = [
  null, true, 0, -0, -1, 1.5, 1e21, 1e308, -1e308, 5e-324, 2 ** 53 + 2, [], {}, [[]], [{}], [null], '', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\ufeff', '\u202e', '=1+1', "'; drop table release; --",
  'NaN', 'Infinity', '1e400', '0x10', '１２', '9'.repeat(400), 'x'.repeat(70_000), '2020-02-30', '0000-00-00', '9999-12-31T23:59:59Z', '2020-01-01T00:00:00+99:99', '__proto__', 'constructor', '../../etc/passwd', '%00', '\r\n', '한글', '👩‍👩‍👧',
];

type Place = readonly (string | number)[];

function places(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, each]) => places(each, [...at, Array.isArray(value) ? Number(key) : key]));
  return at.length === 0 ? inner : [at, ...inner];
}

function parentOf(root: unknown, place: Place): Record<string | number, unknown> {
  return place.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], root) as Record<string | number, unknown>;
}

interface Change {
  readonly where: number;
  readonly kind: 'replace' | 'delete' | 'rename' | 'repeat' | 'wrap' | 'swap';
  readonly strange: number;
}

const change: fc.Arbitrary<Change> = fc.record({ where: fc.nat(), kind: fc.constantFrom('replace', 'replace', 'delete', 'rename', 'repeat', 'wrap', 'swap'), strange: fc.nat() });

/** The value with one thing in it made otherwise. */
function changed(value: unknown, { where, kind, strange }: Change): unknown {
  const copy = structuredClone(value);
  const all = places(copy);
  const place = all[where % Math.max(1, all.length)];
  const key = place?.at(-1);
  if (!place || key === undefined) return copy;
  const parent = parentOf(copy, place);
  const other = STRANGE[strange % STRANGE.length];
  if (kind === 'replace') parent[key] = other;
  else if (kind === 'wrap') parent[key] = strange % 2 ? [parent[key]] : { value: parent[key] };
  else if (kind === 'swap') {
    const source = all[strange % all.length] ?? place;
    parent[key] = structuredClone(parentOf(copy, source)[source.at(-1) ?? '']);
  } else if (kind === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  else if (kind === 'rename' && !Array.isArray(parent)) {
    parent[typeof other === 'string' ? other.slice(0, 50) : `${key}x`] = parent[key];
    delete parent[key];
  } else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

/** One of these values with up to eight things in it made otherwise. */
export function mutated(values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(values.length - 1), fc.array(change, { maxLength: 8 })).map(([index, changes]) => changes.reduce<unknown>(changed, values[index]));
}

interface ByteChange {
  readonly at: number;
  readonly kind: 'flip' | 'cut' | 'insert' | 'double' | 'zero';
  readonly bytes: Uint8Array;
}

const byteChange: fc.Arbitrary<ByteChange> = fc.record({ at: fc.nat(), kind: fc.constantFrom('flip', 'cut', 'insert', 'double', 'zero'), bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }) });

/** Bytes with a few places damaged, as transport and editors do. */
export function damagedBytes(whole: Buffer, changes: readonly ByteChange[]): Buffer {
  return changes.reduce((bytes, { at, kind, bytes: other }) => {
    const place = at % Math.max(1, bytes.length);
    if (kind === 'cut') return bytes.subarray(0, place);
    if (kind === 'insert') return Buffer.concat([bytes.subarray(0, place), other, bytes.subarray(place)]);
    if (kind === 'double') return Buffer.concat([bytes.subarray(0, place), bytes.subarray(Math.max(0, place - 40))]);
    const copy = Buffer.from(bytes);
    if (copy.length === 0) return copy;
    if (kind === 'zero') copy.fill(0, place, Math.min(copy.length, place + other.length));
    else copy[place] = (copy[place] ?? 0) ^ (other[0] ?? 1);
    return copy;
  }, whole);
}

export const byteChanges = fc.array(byteChange, { minLength: 0, maxLength: 4 });
