import { Agency } from '../entities/agency.entity.ts';
import { BreakdownCode } from '../entities/breakdownCode.entity.ts';
import { Claim } from '../entities/claim.entity.ts';
import { ContractImport } from '../entities/contractImport.entity.ts';
import { CooperationEvent } from '../entities/cooperationEvent.entity.ts';
import { Country } from '../entities/country.entity.ts';
import { CountryGroup } from '../entities/countryGroup.entity.ts';
import { EditionRow } from '../entities/edition.entity.ts';
import { EventParticipant } from '../entities/eventParticipant.entity.ts';
import { FieldCoverage } from '../entities/fieldCoverage.entity.ts';
import { GroupMembership } from '../entities/groupMembership.entity.ts';
import { Indicator } from '../entities/indicator.entity.ts';
import { ObservationEntity } from '../entities/observation.entity.ts';
import { ObservationBasis } from '../entities/observationBasis.entity.ts';
import { OcdsPublication } from '../entities/ocdsPublication.entity.ts';
import { Policy } from '../entities/policy.entity.ts';
import { Predicate } from '../entities/predicate.entity.ts';
import { ProcurementSystem } from '../entities/procurementSystem.entity.ts';
import { PublishedRow } from '../entities/publishedRow.ts';
import { ReleaseEditionRow, ReleaseRow } from '../entities/release.entity.ts';
import { SearchDocument } from '../entities/searchDocument.entity.ts';
import { SourceRow } from '../entities/source.entity.ts';
import { StoredQuestion } from '../entities/storedQuestion.entity.ts';
import { SystemEvent } from '../entities/systemEvent.entity.ts';
import { SystemFunction } from '../entities/systemFunction.entity.ts';
import { SystemLineageEdge } from '../entities/systemLineage.entity.ts';

/** Every table of the serving store, in an order in which references point backwards. */
export const ENTITIES = [
  EditionRow,
  SourceRow,
  ReleaseRow,
  ReleaseEditionRow,
  PublishedRow,
  Country,
  CountryGroup,
  GroupMembership,
  Indicator,
  BreakdownCode,
  Agency,
  ProcurementSystem,
  SystemEvent,
  SystemFunction,
  SystemLineageEdge,
  OcdsPublication,
  ContractImport,
  FieldCoverage,
  Predicate,
  Claim,
  Policy,
  CooperationEvent,
  EventParticipant,
  ObservationEntity,
  ObservationBasis,
  SearchDocument,
  StoredQuestion,
] as const;
