import type { Language } from './labels.ts';

/** One file of schema/operations as the server tells it. */
export interface Example {
  name: string;
  question: string;
  questionKo: string;
  document: string;
  variables: string;
}

export interface ExampleLibrary {
  examples: Example[];
  failed: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Variables as they are shown in the editor: nothing at all where there are none. */
export function variablesText(variables: unknown): string {
  return isObject(variables) && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
}

/** An example's variables with `lang`, where it has one, in the reader's language. */
export function variablesIn(language: Language, { variables }: Example): string {
  const values: unknown = variables === '' ? null : JSON.parse(variables);
  return isObject(values) && typeof values['lang'] === 'string' ? variablesText({ ...values, lang: language.toUpperCase() }) : variables;
}

export function readExamples(answer: unknown): Example[] {
  if (!Array.isArray(answer)) throw new TypeError('/operations.json is not a list');
  return answer.filter(isObject).flatMap((entry) => {
    const document = textOf(entry['document']);
    const name = textOf(entry['name']);
    if (!document || !name) return [];
    const question = textOf(entry['question']) || name;
    return [{ name, question, questionKo: textOf(entry['questionKo']) || question, document, variables: variablesText(entry['variables']) }];
  });
}

export async function loadExamples(): Promise<ExampleLibrary> {
  try {
    const response = await fetch('/operations.json', { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`/operations.json answers ${response.status}`);
    return { examples: readExamples(await response.json()), failed: false };
  } catch (cause) {
    console.warn('The example library could not be loaded.', cause);
    return { examples: [], failed: true };
  }
}

/** Examples in which every word typed occurs, in either language. */
export function matchingExamples(examples: Example[], typed: string): Example[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return examples.filter((example) => {
    const text = `${example.name} ${example.question} ${example.questionKo}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
