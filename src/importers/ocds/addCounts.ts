/** Adds numbers to those of the same names. */
export function addCounts<Name extends string>(counts: Record<NoInfer<Name>, number>, more: Readonly<Record<Name, number>>): void {
  for (const name of Object.keys(more) as Name[]) counts[name] += more[name];
}
