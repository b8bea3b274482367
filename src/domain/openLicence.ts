/** Licences whose data may be passed on row by row: open ones by their usual names. "Not stated" is none of them. */
const OPEN = /\b(cc[ -]?(0|by(-sa)?)|creative commons (attribution|zero)|public domain|pddl|odbl|odc-by|open government licen[cs]e|ogl|kogl type 1|open data commons)\b/i;
const CLOSED = /\b(nc|nd|non-?commercial|no derivatives)\b/i;

/** True where a licence, as a steward words it, lets ocids be listed. */
export function isOpenLicence(licence: string): boolean {
  return OPEN.test(licence) && !CLOSED.test(licence);
}
