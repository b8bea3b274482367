import type { CrosswalkEntry } from './indicatorDefinition.ts';

// Which pillar of MAPS an indicator belongs to, by the pillar's title (mapsinitiative.org/en/methodology.html). The numbers of
// its sub-indicators could not be read from a source, and none is given from memory.

export const MAPS_OPERATIONS: CrosswalkEntry = { scheme: 'MAPS', code: 'III', note: 'pillar Public Procurement Operations and Market Practices' };

export const MAPS_TRANSPARENCY: CrosswalkEntry = { scheme: 'MAPS', code: 'IV', note: 'pillar Accountability, Integrity and Transparency' };
