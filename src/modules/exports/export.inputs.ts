import { IsOptional, Length, MaxLength } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { UuidScalar } from '../../scalars.ts';
import { ExportFormat } from './formats/media-types.ts';

@ArgsType()
export class ExportInput {
  @Field(() => UuidScalar, { description: 'The persona.' })
  personaId!: string;

  @Field(() => ExportFormat, { description: 'Format of the file.' })
  format!: ExportFormat;

  @Field(() => String, { nullable: true, description: 'Template; without it the first CV template of the format.' })
  @IsOptional()
  @Length(1, 100, { message: 'must have 1 to 100 characters' })
  templateId?: string | null;

  @Field(() => String, { nullable: true, description: 'The job that a cover letter answers, as text.' })
  @IsOptional()
  @MaxLength(30_000, { message: 'must have at most 30000 characters' })
  jobDescription?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True reads the PDF or DOCX with our own reader and tells in `readability` what survived.',
  })
  checkReadability?: boolean | null;
}
