import { readdir, readFile } from 'node:fs/promises';
import { projectFile } from '../domain/projectFile.ts';

/** A question of the example library: schema/operations/<name>.graphql. */
export interface ExampleOperation {
  readonly name: string;
  readonly question: string;
  readonly questionKo: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const FOLDER = 'schema/operations';

/** Comment lines at the top of a file: the question, "ko:" in Korean, "variables:" as JSON. */
function readOperation(name: string, text: string): ExampleOperation {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comments = lines.slice(0, end).map((line) => line.replace(/^#\s?/, ''));
  const marked = (mark: string): string[] => comments.filter((line) => line.startsWith(`${mark}:`)).map((line) => line.slice(mark.length + 1).trim());
  const variables = marked('variables').join('');
  return {
    name,
    question: comments.filter((line) => !/^(ko|variables):/.test(line)).join(' ').trim(),
    questionKo: marked('ko').join(' '),
    document: lines.slice(end).join('\n').trim(),
    variables: variables === '' ? {} : (JSON.parse(variables) as Record<string, unknown>),
  };
}

/** The example library, by name. The playground, the page, the clients, tests and benchmarks use these same files. */
export async function readOperations(): Promise<ExampleOperation[]> {
  const files = (await readdir(projectFile(FOLDER))).filter((file) => file.endsWith('.graphql')).toSorted();
  return Promise.all(files.map(async (file) => readOperation(file.replace(/\.graphql$/, ''), await readFile(projectFile(`${FOLDER}/${file}`), 'utf8'))));
}
