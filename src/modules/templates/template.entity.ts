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
}

@ObjectType({ description: 'A form for exported documents and how it is set.' })
export class Template extends TemplateSummary {
  @Field(() => JsonObjectScalar, { description: 'Page size, margins, fonts, colours and the sections that it shows.' })
  config!: Record<string, unknown>;
}
