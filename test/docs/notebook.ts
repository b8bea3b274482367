import { blocksOf, type Block } from '../guide.ts';

export interface NotebookCell {
  readonly code: Block;
  /** What the block below it says is printed. */
  readonly printed: string | null;
}

/** The blocks of a notebook: each `js` with the `text` below it, where there is one. */
export function cellsOf(markdown: string): NotebookCell[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap((code, i) => (code.language === 'js' ? [{ code, printed: blocks[i + 1]?.language === 'text' ? (blocks[i + 1]?.text ?? null) : null }] : []));
}

/** Where the notebook's own address stands, and what goes in its place. */
export interface NotebookServices {
  readonly url: string;
  readonly readPublishedFile: () => Promise<string>;
}

/** Runs the blocks as one program, in their order and in one scope, and gives what each printed. */
export async function runNotebook(cells: readonly NotebookCell[], { url, readPublishedFile }: NotebookServices): Promise<string[]> {
  const printed = cells.map(() => '');
  const at = (i: number) => (...values: unknown[]): void => {
    printed[i] += `${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ')}\n`;
  };
  const program = cells.map(({ code }, i) => `print = at(${i});\n${code.text.replaceAll('http://127.0.0.1:4000', url)}`).join('\n');
  // A data: module runs what a reader would paste into a file, with nothing but these three names around it.
  const source = `export async function run(at, readPublishedFile) {\nlet print;\n${program}\n}`;
  const { run } = (await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)) as { run: (make: typeof at, read: () => Promise<string>) => Promise<void> };
  await run(at, readPublishedFile);
  return printed;
}
