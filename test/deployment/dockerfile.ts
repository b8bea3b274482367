/** One instruction of a Dockerfile: its name and what follows, lines joined. */
export interface Instruction {
  readonly name: string;
  readonly text: string;
}

export interface Stage {
  readonly name: string | undefined;
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile, in their order. */
export function stagesOf(dockerfile: string): Stage[] {
  const stages: { name: string | undefined; image: string; instructions: Instruction[] }[] = [];
  for (const line of dockerfile.replaceAll(/\\\n\s*/g, ' ').split('\n')) {
    const found = /^([A-Z]+)\s+(.+)$/.exec(line);
    if (!found) continue;
    const [, name = '', text = ''] = found;
    if (name === 'FROM') {
      const [image = '', , as] = text.split(/\s+/);
      stages.push({ name: as, image, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, text });
  }
  return stages;
}

export interface Copied {
  /** Stage that it comes from; undefined for the project itself. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

/** What a stage copies, in its order. */
export function copiesOf({ instructions }: Stage): Copied[] {
  return instructions.filter(({ name }) => name === 'COPY').map(({ text }) => {
    const parts = text.split(/\s+/);
    const from = parts.find((part) => part.startsWith('--from='))?.slice('--from='.length);
    const paths = parts.filter((part) => !part.startsWith('--'));
    return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
  });
}
