import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../../domain/page.ts';

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True where more follows after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True where something stands before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; give it as `after` to go on. Null on an empty page.' })
  endCursor!: string | null;
}

/** A page with what is only worked out when it is asked for: edges, and the exact count of the whole list. */
export class Connection<Row extends object> {
  readonly nodes: readonly Row[];
  readonly #page: Page<Row>;
  readonly #cursorOf: (row: Row) => string;
  readonly #count: () => number | Promise<number>;

  constructor(page: Page<Row>, cursorOf: (row: Row) => string, count: () => number | Promise<number>) {
    this.nodes = page.rows;
    this.#page = page;
    this.#cursorOf = cursorOf;
    this.#count = count;
  }

  get edges(): { cursor: string; node: Row }[] {
    return this.nodes.map((node) => ({ cursor: this.#cursorOf(node), node }));
  }

  get pageInfo(): PageInfo {
    const [first] = this.nodes;
    const last = this.nodes.at(-1);
    return {
      hasNextPage: this.#page.hasNextPage,
      hasPreviousPage: this.#page.hasPreviousPage,
      startCursor: first ? this.#cursorOf(first) : null,
      endCursor: last ? this.#cursorOf(last) : null,
    };
  }

  get totalCount(): number | Promise<number> {
    return this.#count();
  }
}

/** Declares `<name>Connection` and `<name>Edge` of the schema for a type of node. */
export function connectionType(name: string, node: () => ClassType<object>, noun: string = name): ClassType<object> {
  @ObjectType(`${name}Edge`, { description: `A ${noun} in a page, with its cursor.` })
  class EdgeType {
    @Field(() => String, { description: 'Place of this row in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(node, { description: 'The row.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${noun} rows.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows of this page with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'The rows of this page.' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has, exactly.' })
    totalCount!: number;
  }
  return ConnectionType;
}
