import { IsIn, IsOptional, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { TEXT_FONTS } from '../templates/library.ts';
import { UuidScalar } from '../../scalars.ts';
import { ExportFormat } from './formats/media-types.ts';
import { WORDS } from './formats/words.ts';

export const PageSize = { A4: 'A4', LETTER: 'Letter' } as const;
export type PageSize = (typeof PageSize)[keyof typeof PageSize];
registerEnumType(PageSize, { name: 'PageSize', description: 'Sheet of a document.' });

export const Density = { COMPACT: 'compact', NORMAL: 'normal', RELAXED: 'relaxed' } as const;
export type Density = (typeof Density)[keyof typeof Density];
registerEnumType(Density, { name: 'Density', description: 'How close lines and parts of a document stand.' });

const MARGINS = /^(?:narrow|normal|wide|[123]\d(?:\.\d)?mm|40mm)$/;
const MOST_PAGES = 10;

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

  @Field(() => String, {
    nullable: true,
    description:
      "White around the text: `narrow`, `normal` (the template's), `wide`, or a length from `10mm` to `40mm`.",
  })
  @IsOptional()
  @Matches(MARGINS, { message: 'must be narrow, normal, wide or a length from 10mm to 40mm, such as 15mm' })
  margins?: string | null;

  @Field(() => String, { nullable: true, description: `Typeface: ${TEXT_FONTS.join(', ')}.` })
  @IsOptional()
  @IsIn(TEXT_FONTS, { message: `must be one of ${TEXT_FONTS.join(', ')}` })
  font?: (typeof TEXT_FONTS)[number] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Colour of name, headings and lines, as `#0b6b69`; one too pale for white paper is darkened.',
  })
  @IsOptional()
  @Matches(/^#[0-9a-f]{6}$/i, { message: 'must be a colour of six hexadecimal digits, such as #0b6b69' })
  accent?: string | null;

  @Field(() => Density, { nullable: true, description: "How close lines and parts stand; without it the template's." })
  density?: Density | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Fits a PDF to this many pages, 1 to 10, by density, size and margins as far as it stays readable; ' +
      '`warnings` says when it cannot.',
  })
  @IsOptional()
  @Min(1, { message: 'must be 1 to 10' })
  @Max(MOST_PAGES, { message: 'must be 1 to 10' })
  fitPages?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True leaves out name, contacts, photo, date of birth and, where the language allows, words that tell the sex.',
  })
  anonymous?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With `anonymous`: true leaves out employers and schools too.' })
  hideEmployers?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True places the photo of the account on a PDF, HTML or DOCX.' })
  photo?: boolean | null;
}

/** What a document shows, and how. */
@ArgsType()
export abstract class DocumentOrder extends DocumentLook {
  @Field(() => String, { nullable: true, description: 'The job that a cover letter answers, as text.' })
  @IsOptional()
  @MaxLength(30_000, { message: 'must have at most 30000 characters' })
  jobDescription?: string | null;
}

@ArgsType()
export class ExportInput extends DocumentOrder {
  @Field(() => UuidScalar, { description: 'The persona.' })
  personaId!: string;

  @Field(() => ExportFormat, { description: 'Format of the file.' })
  format!: ExportFormat;

  @Field(() => String, {
    nullable: true,
    description: 'What the file is called, without its ending; without it `Name - CV` or `Name - Letter - Employer`.',
  })
  @IsOptional()
  @Length(1, 100, { message: 'must have 1 to 100 characters' })
  fileName?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True reads the PDF, DOCX or ODT with our own reader and tells in `readability` what survived.',
  })
  checkReadability?: boolean | null;
}

@ArgsType()
export class PreviewInput extends DocumentOrder {
  @Field(() => UuidScalar, { description: 'The persona.' })
  personaId!: string;
}
