/** A package as the lock file has it. */
export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** By place: "node_modules/a/node_modules/b"; the project itself stands at "". */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Licences that let anyone use, change and pass on, and ask for nothing but to be named. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'Unicode-3.0', 'Python-2.0', 'PSF-2.0']);

const installed = (packages: LockedPackages): [string, LockedPackage][] => Object.entries(packages).filter(([place]) => place !== '');
const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What is not pinned by its hash, or by an address that another machine may not reach. */
export function unpinned(packages: LockedPackages): string[] {
  return installed(packages).flatMap(([place, { integrity, resolved }]) => [
    ...(integrity?.startsWith('sha512-') === true ? [] : [`${place} has no sha512 in the lock file, so npm would install whatever a registry gives. Make the lock file anew in an empty folder (npm install --package-lock-only) and take its hash over.`]),
    ...(resolved === undefined ? [] : [`${place} has a download address in the lock file (${resolved}); .npmrc leaves them out.`]),
  ]);
}

/** Scripts that run at install are named in package.json, allowed or not; none of those allowed belongs to what is served. */
export function undecidedScripts(packages: LockedPackages, decisions: Readonly<Record<string, boolean>>): string[] {
  const all = installed(packages);
  const undecided = all.filter(([place, { hasInstallScript }]) => hasInstallScript === true && decisions[nameAt(place)] === undefined);
  const served = all.filter(([place, { dev }]) => decisions[nameAt(place)] === true && dev !== true);
  const gone = Object.keys(decisions).filter((name) => !all.some(([place]) => nameAt(place) === name));
  return [
    ...undecided.map(([place]) => `${nameAt(place)} has a script that runs at install. Read it, and name the package under allowScripts in package.json.`),
    ...served.map(([place]) => `${nameAt(place)} is served to users and may run a script at install; only packages of development may.`),
    ...gone.map((name) => `${name} is named under allowScripts in package.json and is no longer installed.`),
  ];
}

/** The place of what `name` means to a package at `from`: in its own folder, or in one above. */
function placeOf(packages: LockedPackages, name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

/** Places of what reaches a user: everything that is installed without development, and what the page is built of. */
export function shipped(packages: LockedPackages, pageImports: readonly string[]): ReadonlySet<string> {
  const found = new Set(installed(packages).flatMap(([place, { dev }]) => (dev === true ? [] : [place])));
  const waiting = pageImports.flatMap((name) => placeOf(packages, name, '') ?? []);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies, peerDependencies } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) waiting.push(...[placeOf(packages, name, place) ?? []].flat());
  }
  return found;
}

/** "(MIT AND BSD-3-Clause)": every part of AND must be permissive, one of OR is enough. */
export const isPermissive = (licence: string): boolean => licence.replaceAll(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part.trim())));

export function unfitLicences(packages: LockedPackages, places: ReadonlySet<string>): string[] {
  return [...places].flatMap((place) => {
    const { license = 'no licence' } = packages[place] ?? {};
    return isPermissive(license) ? [] : [`${place} reaches users under ${license}, which is not among the permissive licences.`];
  });
}
