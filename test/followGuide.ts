import { expect } from 'vitest';
import type { Block } from './guide.ts';
import type { ProjectCopy } from './projectCopy.ts';

const RUN = /^run(?: exits (\d+))?$/;
const EDIT = /^(after|before|instead of) `(.+)` in (\S+)$/;

/** Does what the block says in the copy of the project. A command must end with 0 unless the block says otherwise, and print what the block after it says. */
export function follow(copy: ProjectCopy, block: Block, next: Block | undefined, env: NodeJS.ProcessEnv): void {
  const place = `line ${block.line} of the guide`;
  const edit = EDIT.exec(block.info);
  const run = RUN.exec(block.info);
  if (edit) {
    const [, how, anchor = '', path = ''] = edit;
    const after = how === 'after' ? `${anchor}\n${block.text.trimEnd()}` : how === 'before' ? `${block.text.trimEnd()}\n${anchor}` : block.text.trimEnd();
    copy.replace(path, anchor, after);
  } else if (run) {
    const { code, output } = copy.run('bash', ['-euc', block.text], env);
    expect(code, `${place}:\n${output}`).toBe(Number(run[1] ?? 0));
    if (next?.info === 'output') expect(output, place).toContain(next.text);
  } else if (block.info !== '' && block.info !== 'output') {
    copy.write(block.info, block.text);
  }
}
