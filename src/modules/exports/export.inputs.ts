import { IsIn, IsOptional, Length, MaxLength } from 'class-validator';
import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { UuidScalar } from '../../scalars.ts';
import { ExportFormat } from './formats/media-types.ts';
import { WORDS } from './formats/words.ts';

export const PageSize = { A4: 'A4', LETTER: 'Letter' } as const;
export type PageSize = (typeof PageSize)[keyof typeof PageSize];
registerEnumType(PageSize, { name: 'PageSize', description: 'Sheet of a document.' });

const LANGUAGES = Object.keys(WORDS);

/** How a document of a persona looks, whatever it is made for. */
@ArgsType()
export abstract class DocumentLook {
  @Field(() => String, { nullable: true, description: 'Template; without it the first CV template of the format.' })
  @IsOptional()
  @Length(1, 100, { message: 'must have 1 to 100 characters' })
  templateId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      `Language of the headings and dates of a CV: ${LANGUAGES.join(', ')}. Without it that of the persona; ` +
      'a letter is in the language of its words.',
  })
  @IsOptional()
  @IsIn(LANGUAGES, { message: `must be one of ${LANGUAGES.join(', ')}` })
  language?: string | null;

  @Field(() => PageSize, { nullable: true, description: "Sheet of a PDF, DOCX or HTML; without it the template's." })
  pageSize?: PageSize | null;
}

@ArgsType()
export class ExportInput extends DocumentLook {
  @Field(() => UuidScalar, { description: 'The persona.' })
  personaId!: string;

  @Field(() => ExportFormat, { description: 'Format of the file.' })
  format!: ExportFormat;

  @Field(() => String, { nullable: true, description: 'The job that a cover letter answers, as text.' })
  @IsOptional()
  @MaxLength(30_000, { message: 'must have at most 30000 characters' })
  jobDescription?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the file is called, without its ending; without it `Name - CV` or `Name - Letter - Employer`.',
  })
  @IsOptional()
  @Length(1, 100, { message: 'must have 1 to 100 characters' })
  fileName?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True reads the PDF or DOCX with our own reader and tells in `readability` what survived.',
  })
  checkReadability?: boolean | null;
}
