/** A fenced block of a guide: "```json my-data/dataset.json" is the file, "```ts after `text` in path" an edit, "```sh run" a command. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  /** Line of the guide, so that a failure leads to it. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in their order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const fence = /^\s*```(\S+)\s*(.*)$/.exec(lines[at] ?? '');
    if (!fence) continue;
    const indent = (lines[at] ?? '').search(/\S/);
    const end = lines.findIndex((line, i) => i > at && /^\s*```\s*$/.test(line));
    if (end < 0) throw new Error(`The block of line ${at + 1} has no end.`);
    const text = lines.slice(at + 1, end).map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join('\n');
    blocks.push({ language: fence[1] ?? '', info: fence[2] ?? '', text: `${text}\n`, line: at + 1 });
    at = end;
  }
  return blocks;
}
