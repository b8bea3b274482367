import { isObject, objectAt, objectsAt, textAt, type JsonObject } from './json.ts';

/** Lists of one object each, in place of the single `amendment` of OCDS 1.0. */
function upgradeAmendment(holder: JsonObject): JsonObject {
  const { amendment, ...rest } = holder;
  if (!isObject(amendment) || Array.isArray(holder['amendments'])) return holder;
  return { ...rest, amendments: [amendment] };
}

interface Role { readonly organisation: JsonObject | undefined; readonly role: string }

function rolesOf(release: JsonObject): Role[] {
  const tender = objectAt(release, 'tender');
  return [
    { organisation: objectAt(release, 'buyer'), role: 'buyer' },
    { organisation: objectAt(tender, 'procuringEntity'), role: 'procuringEntity' },
    ...objectsAt(tender, 'tenderers').map((organisation) => ({ organisation, role: 'tenderer' })),
    ...objectsAt(release, 'awards').flatMap((award) => objectsAt(award, 'suppliers').map((organisation) => ({ organisation, role: 'supplier' }))),
  ];
}

const hasDetails = (organisation: JsonObject): boolean => ['identifier', 'address', 'contactPoint', 'details'].some((name) => name in organisation);

/** 1.0 wrote organisations where they are named; 1.1 gathers them in `parties` and refers to them. */
function partiesOf(release: JsonObject): JsonObject[] {
  const parties = new Map<string, JsonObject>();
  for (const { organisation, role } of rolesOf(release)) {
    if (!organisation) continue;
    const identifier = objectAt(organisation, 'identifier');
    const scheme = textAt(identifier, 'scheme');
    const number = textAt(identifier, 'id');
    const id = textAt(organisation, 'id') ?? (scheme !== null && number !== null ? `${scheme}-${number}` : (number ?? textAt(organisation, 'name')));
    if (id === null) continue;
    const before = parties.get(id);
    const roles = Array.isArray(before?.['roles']) ? before['roles'] : [];
    parties.set(id, { ...organisation, ...before, id, roles: roles.includes(role) ? roles : [...roles, role] });
    organisation['id'] = id;
  }
  return [...parties.values()];
}

/** A 1.0 release in the form of 1.1; one that is 1.1 already stays as it is. */
export function upgradeRelease(release: JsonObject): JsonObject {
  const upgraded = { ...release };
  if (!('parties' in release)) {
    const needsParties = rolesOf(release).some(({ organisation }) => organisation && hasDetails(organisation));
    if (needsParties) upgraded['parties'] = partiesOf(release);
  }
  const tender = objectAt(release, 'tender');
  if (tender) upgraded['tender'] = upgradeAmendment(tender);
  for (const name of ['awards', 'contracts']) {
    const list = release[name];
    if (Array.isArray(list)) upgraded[name] = list.map((each) => (isObject(each) ? upgradeAmendment(each) : each));
  }
  return upgraded;
}
