import { Field, Float, ObjectType } from 'type-graphql';
import type { Cell as ComparedCell, Factor as ComparedFactor } from '../../comparison/cell.ts';
import type { ObservationRow } from '../../domain/observation.ts';
import { MissingReasonEnum, ObservationStatusEnum } from '../../entities/enums.ts';
import { PeriodScalar } from '../scalars.ts';
import { Observation, type ReleasedObservation } from './observation.type.ts';
import { Origin } from './origin.type.ts';
import { Warning } from './warning.type.ts';

@ObjectType('Factor', { description: 'A number that a value was multiplied with or divided by, or that was added to it. The factors of a cell, in their order, turn the published value into the cell.' })
export class Factor {
  @Field(() => String, { description: 'What it is: population, market rate, deflator ...' })
  readonly name!: string;

  @Field(() => String, { description: 'MULTIPLY or DIVIDE; ADD of what the cell has in another currency.' })
  readonly operation!: string;

  @Field(() => String, { description: 'Indicator that it was read from, or two joined by "/" where it is their ratio.' })
  readonly series!: string;

  @Field(() => PeriodScalar, { description: 'Period that it is of.' })
  readonly period!: string;

  @Field(() => Float, { description: 'The number.' })
  readonly value!: number;

  @Field(() => Origin, { description: 'Where it was read; of a ratio the origin of its numerator.' })
  readonly origin!: Origin;

  @Field(() => [Observation], { description: 'The observations that it was read from: two for a ratio.' })
  readonly observations!: readonly ReleasedObservation[];

  @Field(() => [Factor], { description: 'How the factor itself was normalised: the base of an index, the year before of a change, the amount in another currency.' })
  readonly factors!: readonly Factor[];
}

/** Shows parts of what the comparison worked out. */
interface CellShapes {
  observation(row: ObservationRow): ReleasedObservation;
  factor(factor: ComparedFactor): Factor;
  warningsOf(cell: ComparedCell): readonly Warning[];
}

/** Tables have thousands of cells: what few ask of one is made when it is asked for. */
@ObjectType('Cell', { description: 'One requested value: there, or missing with its reason.' })
export class Cell {
  private readonly compared: ComparedCell;
  private readonly shapes: CellShapes;

  constructor(compared: ComparedCell, shapes: CellShapes) {
    this.compared = compared;
    this.shapes = shapes;
  }

  @Field(() => Float, { nullable: true, description: 'The value after normalising, in the unit of its column; null exactly where missingReason is given.' })
  get value(): number | null {
    return this.compared.value;
  }

  @Field(() => Observation, { nullable: true, description: 'The observation as published; null where there is none.' })
  get observation(): ReleasedObservation | null {
    return this.compared.observation && this.shapes.observation(this.compared.observation);
  }

  @Field(() => [Observation], { description: 'What other editions give for the same cell.' })
  get alternatives(): readonly ReleasedObservation[] {
    return this.compared.alternatives.map((row) => this.shapes.observation(row));
  }

  @Field(() => ObservationStatusEnum, { description: 'Status of the value (SDMX CL_OBS_STATUS).' })
  get status(): string {
    return this.compared.status;
  }

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Why there is no value; null where there is one.' })
  get missingReason(): string | null {
    return this.compared.missingReason;
  }

  @Field(() => [Factor], { description: 'Every factor that normalising used, in the order in which they were applied.' })
  get factors(): readonly Factor[] {
    return this.compared.factors.map((factor) => this.shapes.factor(factor));
  }

  @Field(() => [Warning], { description: 'What must be known before the value is used.' })
  get warnings(): readonly Warning[] {
    return this.shapes.warningsOf(this.compared);
  }
}
