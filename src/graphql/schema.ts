import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AgencyResolver } from './resolvers/agency.resolver.ts';
import { ClaimResolver } from './resolvers/claim.resolver.ts';
import { ComparisonResolver } from './resolvers/comparison.resolver.ts';
import { BasisResolver, ContractImportResolver, OcdsPublicationQueries } from './resolvers/contracts.resolver.ts';
import { CooperationEventResolver } from './resolvers/cooperationEvent.resolver.ts';
import { CountryResolver } from './resolvers/country.resolver.ts';
import { CountryGroupResolver, GroupMembershipResolver } from './resolvers/countryGroup.resolver.ts';
import { DatasetResolver } from './resolvers/dataset.resolver.ts';
import { IndicatorResolver } from './resolvers/indicator.resolver.ts';
import { NodeResolver } from './resolvers/node.resolver.ts';
import { ObservationResolver } from './resolvers/observation.resolver.ts';
import { OcdsPublicationResolver } from './resolvers/ocdsPublication.resolver.ts';
import { PolicyResolver } from './resolvers/policy.resolver.ts';
import { ProcurementSystemResolver, SystemFunctionResolver } from './resolvers/procurementSystem.resolver.ts';
import { PUBLISHED_RESOLVERS } from './resolvers/published.resolver.ts';
import { ReleaseResolver } from './resolvers/release.resolver.ts';
import { ReleaseDiffResolver, RevisionResolver } from './resolvers/revision.resolver.ts';
import { SearchResolver } from './resolvers/search.resolver.ts';
import { VerificationResolver } from './resolvers/verification.resolver.ts';

const RESOLVERS = [
  ...PUBLISHED_RESOLVERS,
  AgencyResolver,
  ClaimResolver,
  ComparisonResolver,
  BasisResolver,
  ContractImportResolver,
  OcdsPublicationQueries,
  CooperationEventResolver,
  CountryResolver,
  CountryGroupResolver,
  GroupMembershipResolver,
  DatasetResolver,
  IndicatorResolver,
  NodeResolver,
  ObservationResolver,
  OcdsPublicationResolver,
  PolicyResolver,
  ProcurementSystemResolver,
  SystemFunctionResolver,
  ReleaseResolver,
  ReleaseDiffResolver,
  RevisionResolver,
  SearchResolver,
  VerificationResolver,
] as unknown as NonEmptyArray<() => void>;

let schema: GraphQLSchema | undefined;

/** The schema that is served; built once, because decorators register their types in one place a process. */
export function atlasSchema(): GraphQLSchema {
  if (schema) return schema;
  schema = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  const query = schema.getQueryType();
  if (query) query.description = 'Questions to the atlas. Every root field reads the newest release, or an earlier one where it takes asOf.';
  return schema;
}

/** The schema as text, sorted, so that two builds of the same schema are the same bytes. */
export function atlasSdl(): string {
  return `${printSchema(lexicographicSortSchema(atlasSchema()))}\n`;
}
