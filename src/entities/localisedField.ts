import { Arg, Ctx, Field, Info } from 'type-graphql';
import { LangEnum } from './enums.ts';

/** Decorates a parameter as the argument `lang`. */
export const LangArg = (): ParameterDecorator => Arg('lang', () => LangEnum, { nullable: true, defaultValue: 'EN', description: 'The language; English unless said.' }) as ParameterDecorator;

/** Decorates a method (lang, reader, info) as a field with the argument `lang`. */
export const LocalisedField = (description: string, options: { nullable?: boolean } = {}): MethodDecorator => (target, key, descriptor) => {
  Field(() => String, { description, nullable: options.nullable ?? false })(target, key as string, descriptor);
  LangArg()(target, key as string, 0);
  Ctx()(target, key as string, 1);
  Info()(target, key as string, 2);
};
