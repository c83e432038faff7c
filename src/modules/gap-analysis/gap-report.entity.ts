import { Entity, Index, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Collection, OptionalProps, type Ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as analysis from '../../analysis/report.ts';
import type { Fix as FixValues } from '../../analysis/fixes/fix.ts';
import type { PersonaValue } from '../../persona-paths.ts';
import { InstantScalar, JsonScalar, UuidScalar } from '../../scalars.ts';
import { DemandKind, GapImportance } from '../jobs/demand.entity.ts';
import { Job } from '../jobs/job.entity.ts';
import { Persona } from '../personas/persona.entity.ts';
import { User } from '../users/user.entity.ts';

export const GapKind = { GENERAL: 'general', ROLE_MATCH: 'role_match', TEAM: 'team' } as const;
export const GapEngine = { RULES: 'rules', LLM: 'llm' } as const;
export const GapSeverity = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;
export const CoverageStatus = { MET: 'met', PARTIAL: 'partial', MISSING: 'missing', UNKNOWN: 'unknown' } as const;
registerEnumType(GapKind, { name: 'GapKind', description: 'What a persona, or several, were held against.' });
registerEnumType(GapEngine, {
  name: 'GapEngine',
  description: 'Who wrote the report: the rules alone, or a model grounded by them.',
});
registerEnumType(GapSeverity, { name: 'GapSeverity', description: 'How much an issue weighs with a reader.' });
registerEnumType(CoverageStatus, { name: 'CoverageStatus', description: 'Whether a requirement is met.' });

@ObjectType({ description: 'A new wording proposed for one highlight.' })
export class Rewrite {
  @Field(() => String, { description: 'The words as they stand.' }) before!: string;
  @Field(() => String, { description: 'The words proposed; every fact in them comes from the persona.' })
  after!: string;
}

@ObjectType({ description: 'A repair that follows from the text, in the names that REST has for the fields.' })
export class Fix implements FixValues {
  @Field(() => String, { description: 'What it changes: `work_history[1].highlights[0]`, `skills`.' }) path!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'The value there, as the report knew it.' })
  before!: PersonaValue;
  @Field(() => JsonScalar, { nullable: true, description: 'The value that it puts there.' }) after!: PersonaValue;
}

@ObjectType({ description: 'One thing that falls short.' })
export class GapIssue implements analysis.Issue {
  @Field(() => UuidScalar, { description: 'Identifier within the report.' }) id!: string;
  @Field(() => String, {
    description: "Path into the persona: `work_history[1].highlights[0]`; for a team `team` or a persona's id.",
  })
  field!: string;
  @Field(() => String, { description: 'What to change and how, about this text.' }) suggestion!: string;
  @Field(() => GapSeverity, { description: 'How much it weighs.' }) severity!: analysis.Severity;
  @Field(() => String, { description: 'Kind of issue: `highlight.weak_verb`.' }) rule!: string;
  @Field(() => String, { nullable: true, description: 'The words that it rests on.' }) evidence!: string | null;
  @Field(() => Rewrite, { nullable: true, description: 'A new wording, where a model proposed one.' })
  rewrite!: Rewrite | null;
  @Field(() => Fix, {
    nullable: true,
    description: 'The repair, where it follows from the text: what `POST /personas/{id}/apply` does.',
  })
  fix!: Fix | null;
  /** the rule and the words that it is about, as dismissing knows them; older reports have none */
  key?: string;
}

@ObjectType({ description: 'A question that only the person can answer.' })
export class OpenQuestion {
  @Field(() => UuidScalar, { description: 'The id that answering takes.' }) id!: string;
  @Field(() => String, { description: 'The question.' }) question!: string;
  @Field(() => String, { description: 'What it is about: a path into the persona.' }) field!: string;
}

@ObjectType({ description: 'Words of a persona that bear a requirement out.' })
export class CoverageEvidence implements analysis.Evidence {
  @Field(() => UuidScalar, { description: 'The persona.' }) personaId!: string;
  @Field(() => String, { description: 'Where the words stand.' }) field!: string;
  @Field(() => String, { description: 'The words, word for word.' }) quote!: string;
}

@ObjectType({ description: 'One requirement of a description, and how it is met.' })
export class RequirementCoverage implements analysis.Coverage {
  @Field(() => UuidScalar, { description: 'Identifier; of a stored job that of its requirement.' }) id!: string;
  @Field(() => String, { description: 'The requirement.' }) requirement!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The exact words of the description; null where line breaks part them, and in older reports.',
  })
  quote!: string | null;
  @Field(() => Int, { nullable: true, description: 'The line of the description that they stand in, from 0.' })
  line!: number | null;
  @Field(() => DemandKind, { nullable: true, description: 'What kind of thing it is; null in older reports.' })
  kind!: analysis.Coverage['kind'];
  @Field(() => [String], {
    nullable: true,
    description: 'The alternatives, or the list in it; null in older reports.',
  })
  members!: string[];
  @Field(() => GapImportance, { description: 'Demanded or welcome.' }) importance!: analysis.Importance;
  @Field(() => CoverageStatus, { description: 'Met, partly met, missing, or unknown: then it is asked and no gap.' })
  status!: analysis.CoverageStatus;
  @Field(() => Float, {
    nullable: true,
    description: 'How likely the status is right, 0 to 1; null in older reports.',
  })
  confidence!: number | null;
  @Field(() => [CoverageEvidence], { description: 'Where it is borne out.' }) evidence!: CoverageEvidence[];
}

@ObjectType({ description: 'A part of the score.' })
export class SubScore implements analysis.SubScore {
  @Field(() => String, { description: 'What is scored.' }) name!: string;
  @Field(() => Float, { description: '0 to 100.' }) score!: number;
  @Field(() => Float, { description: 'Share of the whole, 0 to 1.' }) weight!: number;
  @Field(() => String, { nullable: true, description: 'What would raise it most.' }) advice!: string | null;
}

@ObjectType({ description: 'Where a persona falls short, in general, for a job or as part of a team.' })
@Entity({ tableName: 'gap_reports' })
@Index({ properties: ['owner', 'createdAt'] })
@Index({ properties: ['owner', 'kind', 'inputHash'] })
@Index({ properties: ['job'] })
export class GapReport {
  [OptionalProps]?:
    | 'id'
    | 'subScores'
    | 'issues'
    | 'openQuestions'
    | 'coverage'
    | 'tokens'
    | 'fallback'
    | 'createdAt'
    | 'job';

  @Field(() => UuidScalar, { description: 'Identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = randomUUID();

  @Field(() => GapKind, { description: 'What was analysed.' })
  @Property({ type: 'text' })
  kind!: analysis.AnalysisKind;

  @Field(() => GapEngine, { description: 'Who wrote it.' })
  @Property({ type: 'text' })
  engine!: analysis.Engine;

  @Field(() => Float, { description: '0 to 100; the same input gives the same score.' })
  @Property({ type: 'double' })
  score!: number;

  @Field(() => [SubScore], { description: 'What the score is made of.' })
  @Property({ type: 'json' })
  subScores: SubScore[] = [];

  @Field(() => [GapIssue], { description: 'What falls short, most severe first.' })
  @Property({ type: 'json' })
  issues: GapIssue[] = [];

  @Field(() => [OpenQuestion], {
    description: 'What only the person can answer, most useful first, with the ids that answering takes.',
  })
  @Property({ type: 'json' })
  openQuestions: OpenQuestion[] = [];

  @Field(() => [RequirementCoverage], { description: 'Requirement by requirement; [] for a general analysis.' })
  @Property({ type: 'json' })
  coverage: RequirementCoverage[] = [];

  @Field(() => Int, { description: 'Tokens that a model took for it.' })
  @Property({ type: 'integer' })
  tokens: number = 0;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  @Property({ type: 'Date' })
  createdAt: Date = new Date();

  /** a model was wanted but away: it is made anew when the model is back */
  @Property({ type: 'boolean', default: false })
  fallback: boolean = false;

  /** of everything that the analysis read: the same hash is answered from this row */
  @Property({ type: 'text' })
  inputHash!: string;

  @ManyToOne(() => User, { ref: true, deleteRule: 'cascade' })
  owner!: Ref<User>;

  @ManyToOne(() => Job, { ref: true, nullable: true, deleteRule: 'set null' })
  job: Ref<Job> | null = null;

  @ManyToMany({ entity: () => Persona, pivotTable: 'gap_report_personas', fixedOrder: true })
  personas = new Collection<Persona>(this);
}

export const AnalysisStage = { GATHERING: 'gathering', DRAFTING: 'drafting', DONE: 'done' } as const;
export type AnalysisStage = (typeof AnalysisStage)[keyof typeof AnalysisStage];
registerEnumType(AnalysisStage, { name: 'AnalysisStage', description: 'How far an analysis is.' });

@ObjectType({ description: 'An analysis in work.' })
export class AnalysisProgress {
  @Field(() => AnalysisStage, { description: 'How far it is.' }) stage!: AnalysisStage;
  @Field(() => GapReport, { nullable: true, description: 'The report, once it is done.' }) report!: GapReport | null;
}
