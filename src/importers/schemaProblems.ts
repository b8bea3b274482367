import type { ErrorObject } from 'ajv/dist/2020.js';

function told(error: ErrorObject): string {
  const extra = 'additionalProperty' in error.params ? ` (${String(error.params['additionalProperty'])})` : 'allowedValues' in error.params ? ` (${(error.params['allowedValues'] as string[]).join(', ')})` : '';
  return `${error.instancePath || '/'} ${error.message ?? 'is wrong'}${extra}`;
}

/** What of a document does not follow its schema, one text for each place. */
export const schemaProblems = (errors: readonly ErrorObject[] | null | undefined): string[] => (errors ?? []).map(told);
