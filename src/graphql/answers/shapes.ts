import type { AreaInfo } from '../../comparison/atlasView.ts';
import type { Cell as ComparedCell, Coverage as ComparedCoverage, Factor as ComparedFactor } from '../../comparison/cell.ts';
import type { Warning as ComparedWarning } from '../../comparison/warning.ts';
import type { Catalogue } from '../../database/catalogue.ts';
import type { ObservationRow } from '../../domain/observation.ts';
import type { Area } from '../../entities/area.interface.ts';
import type { Indicator } from '../../entities/indicator.entity.ts';
import { released } from '../loaders/releasedObservation.ts';
import { originOf, warningsOf } from '../origins.ts';
import { Cell, Factor } from '../types/cell.type.ts';
import { Coverage } from '../types/comparison.type.ts';
import type { ReleasedObservation } from '../types/observation.type.ts';
import { Warning } from '../types/warning.type.ts';

/** Turns what the comparison worked out into what the schema shows, for one release. */
export class Shapes {
  readonly catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  area({ code }: Pick<AreaInfo, 'code'>): Area {
    const area = this.catalogue.countries.find(code) ?? this.catalogue.groups.find(code);
    if (!area) throw new Error(`Release ${this.catalogue.release.number} lacks the area ${code}.`);
    return area;
  }

  indicator({ code }: { readonly code: string }): Indicator {
    return this.catalogue.indicators.require(code, 'indicator');
  }

  warning({ code, message }: ComparedWarning): Warning {
    return Object.assign(new Warning(), { code, messageEn: message.en, messageKo: message.ko });
  }

  observation(row: ObservationRow): ReleasedObservation {
    return released(row, this.catalogue.release.number);
  }

  cell(cell: ComparedCell): Cell {
    return new Cell(cell, this);
  }

  /** The warnings of a cell, and those of the observation in it. */
  warningsOf({ warnings, observation }: ComparedCell): Warning[] {
    return [...warnings.map((warning) => this.warning(warning)), ...(observation ? warningsOf(this.catalogue, observation) : [])];
  }

  factor(factor: ComparedFactor): Factor {
    const [first] = factor.observations;
    if (!first) throw new Error(`The factor ${factor.name} was read from no observation.`);
    return Object.assign(new Factor(), {
      name: factor.name,
      operation: factor.operation,
      series: factor.series,
      period: factor.period,
      value: factor.value,
      origin: originOf(this.catalogue, first),
      observations: factor.observations.map((row) => this.observation(row)),
      factors: factor.factors.map((inner) => this.factor(inner)),
    });
  }

  coverage({ asked, withValue, missing, populationShare, gdpShare }: ComparedCoverage): Coverage {
    return Object.assign(new Coverage(), { asked, withValue, missing: missing.map((code) => this.area({ code })), populationShare, gdpShare });
  }
}
