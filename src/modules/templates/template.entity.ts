import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { JsonObjectScalar } from '../../scalars.ts';

export const TemplateKind = { CV: 'cv', COVER_LETTER: 'cover_letter' } as const;
export type TemplateKind = (typeof TemplateKind)[keyof typeof TemplateKind];
registerEnumType(TemplateKind, { name: 'TemplateKind', description: 'What a template makes.' });

@ObjectType({ description: 'A form for exported documents.' })
export class TemplateSummary {
  @Field(() => String, { description: 'Name that `template_id` takes.' }) id!: string;
  @Field(() => String, { description: 'Name for people.' }) name!: string;
  @Field(() => TemplateKind, { description: 'CV or cover letter.' }) kind!: TemplateKind;
  @Field(() => String, { description: '`pdf` (serves docx, odt, html and tex as well) or `md` (serves txt as well).' })
  format!: string;
  @Field(() => String, { description: 'What it looks like and whom it suits.' }) description!: string;
  @Field(() => String, { description: 'Address of a picture of its first page.' }) samplePreviewUrl!: string;
  @Field(() => Boolean, { description: 'Whether you made it.' }) owned!: boolean;
  @Field(() => Boolean, { description: 'Whether a team uses what one of it made.' }) shared!: boolean;
  @Field(() => String, { nullable: true, description: 'Template of ours that it began from; null for ours.' })
  base!: string | null;
}

@ObjectType({ description: 'A form for exported documents and how it is set.' })
export class Template extends TemplateSummary {
  @Field(() => JsonObjectScalar, { description: 'Page size, margins, fonts, colours and the sections that it shows.' })
  config!: Record<string, unknown>;
  @Field(() => String, { nullable: true, description: 'CSS that is laid over its base; null for ours.' })
  css!: string | null;
}
