/** compareOverTime, CompareOverTime and code names as Python and R write them: compare_over_time. */
export const snake = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase();

export const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export const camel = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The first line of every generated file, behind the sign of a comment. */
export const NOTICE = 'Written by "npm run clients" from schema/schema.graphql and schema/operations; not to be changed by hand.';
