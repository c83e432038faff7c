import { IsOptional, Length, MaxLength } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { JsonObjectScalar, UuidScalar } from '../../scalars.ts';
import { LONGEST_CSS } from './safe-css.ts';

const NAME = { message: 'must have 1 to 100 characters' };
const TEXT = { message: 'must have at most 500 characters' };
const CSS = { message: `must have at most ${LONGEST_CSS} characters` };

@ArgsType()
export abstract class TemplateFields {
  @Field(() => String, { nullable: true, description: 'What it looks like and whom it suits.' })
  @IsOptional()
  @MaxLength(500, TEXT)
  description?: string | null;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description:
      'What differs from the configuration of its base, under the names that `GET /templates/{id}` shows: `page_size`, ' +
      '`margins`, `fonts`, `colors`, `dates`, `density`, `sections`, `levels` (`words`, `dots`, `bars`) and `qr` ' +
      '(`none`, `link` for the first link of the persona, or an address).',
  })
  config?: Record<string, unknown> | null;

  @Field(() => String, {
    nullable: true,
    description: 'CSS over its style: colours, letters, lines and boxes. What loads or runs something is refused.',
  })
  @IsOptional()
  @MaxLength(LONGEST_CSS, CSS)
  css?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether your team uses it too.' })
  shared?: boolean | null;
}

@ArgsType()
export class CreateTemplateInput extends TemplateFields {
  @Field(() => String, { description: 'Name for people.' })
  @Length(1, 100, NAME)
  name!: string;

  @Field(() => String, { description: 'Template of ours that it begins from.' })
  @Length(1, 100, NAME)
  base!: string;
}

@ArgsType()
export class UpdateTemplateInput extends TemplateFields {
  @Field(() => UuidScalar, { description: 'The template.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name for people.' })
  @IsOptional()
  @Length(1, 100, NAME)
  name?: string | null;
}
