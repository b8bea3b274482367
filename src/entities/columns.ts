import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int } from 'type-graphql';

interface ColumnOptions {
  readonly nullable?: boolean;
}

const column = (type: string, options: ColumnOptions) => Property({ type, nullable: options.nullable ?? false });

/** A stored text that is not a field of the API. Texts sort by code point on both databases. */
export const TextColumn = (options: ColumnOptions = {}) => column('text', options);
export const IntegerColumn = (options: ColumnOptions = {}) => column('integer', options);
export const DoubleColumn = (options: ColumnOptions = {}) => column('double', options);
export const BooleanColumn = (options: ColumnOptions = {}) => column('boolean', options);

/** A reference to a row of another table, kept as its key: relations are read through loaders and the catalogue, never lazily. */
export const ReferenceColumn = (entity: () => unknown, fieldName: string, options: { primary?: boolean } = {}) =>
  ManyToOne({ fieldName, entity: entity as () => never, mapToPk: true, primary: options.primary ?? false, index: false, deleteRule: 'no action', updateRule: 'no action' });

const both = (stored: PropertyDecorator, shown: PropertyDecorator): PropertyDecorator => (target, key) => {
  stored(target, key);
  shown(target, key);
};

/** A text that is stored and shown as it is. */
export const TextField = (description: string, options: ColumnOptions = {}): PropertyDecorator =>
  both(column('text', options) as PropertyDecorator, Field(() => String, { description, nullable: options.nullable ?? false }));

/** An integer that is stored and shown as it is. */
export const IntegerField = (description: string, options: ColumnOptions = {}): PropertyDecorator =>
  both(column('integer', options) as PropertyDecorator, Field(() => Int, { description, nullable: options.nullable ?? false }));

/** A yes or no that is stored and shown as it is. */
export const BooleanField = (description: string, options: ColumnOptions = {}): PropertyDecorator =>
  both(column('boolean', options) as PropertyDecorator, Field(() => Boolean, { description, nullable: options.nullable ?? false }));

/** A code of a closed list that is stored as text and shown as an enum. */
export const EnumField = (type: object, description: string, options: ColumnOptions = {}): PropertyDecorator =>
  both(column('text', options) as PropertyDecorator, Field(() => type, { description, nullable: options.nullable ?? false }));
