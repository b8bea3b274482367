import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArguments } from '../../domain/page.ts';
import { ReleaseIdScalar } from '../scalars.ts';

type Maybe<Value> = Value | null | undefined;

@ArgsType()
export class AsOfArgs {
  @Field(() => ReleaseIdScalar, { nullable: true, description: 'Answer from this earlier release; the newest unless said. The answer of a release never changes.' })
  asOf?: Maybe<string>;
}

@ArgsType()
export class ForwardPageArgs implements PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many rows from the beginning or after the cursor; 50 unless said. A negative or too large number is BAD_USER_INPUT.' })
  first?: Maybe<number>;

  @Field(() => String, { nullable: true, description: 'Rows after this cursor.' })
  after?: Maybe<string>;
}

@ArgsType()
export class ReleasesPageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows from the end or before the cursor; not together with first.' })
  last?: Maybe<number>;

  @Field(() => String, { nullable: true, description: 'Rows before this cursor.' })
  before?: Maybe<string>;
}

@ArgsType()
export class PageArgs extends ReleasesPageArgs {
  @Field(() => ReleaseIdScalar, { nullable: true, description: 'Answer from this earlier release; the newest unless said. The answer of a release never changes.' })
  asOf?: Maybe<string>;
}
