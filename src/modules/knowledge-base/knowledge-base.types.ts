import { MOST_QUESTIONS } from '../../analysis/report.ts';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type * as knowledge from '../../analysis/knowledge/knowledge.ts';
import { StringMapScalar, UuidScalar } from '../../scalars.ts';
import { OpenQuestion } from '../gap-analysis/gap-report.entity.ts';

export const KnowledgeSourceKind = { CV: 'cv', PERSONA: 'persona', ANSWER: 'answer' } as const;
registerEnumType(KnowledgeSourceKind, {
  name: 'KnowledgeSourceKind',
  description: 'Where a piece of knowledge comes from.',
});
export const KnowledgeListName = {
  SKILLS: 'skills',
  TOOLS: 'tools',
  INDUSTRIES: 'industries',
  SOFT_SKILLS: 'softSkills',
} as const;
registerEnumType(KnowledgeListName, { name: 'KnowledgeList', description: 'A list of the knowledge base.' });

@ObjectType({ description: 'The words that bear an entry of the knowledge base out.' })
export class KnowledgeSource implements knowledge.KnowledgeSource {
  @Field(() => KnowledgeSourceKind, { description: 'CV, persona or answer.' }) kind!: knowledge.KnowledgeSource['kind'];
  @Field(() => UuidScalar, { description: 'Which one.' }) id!: string;
  @Field(() => String, { description: 'Its words.' }) quote!: string;
}

@ObjectType({ description: 'One thing that is known about a person.' })
export class KnowledgeEntry implements knowledge.KnowledgeEntry {
  @Field(() => String, { description: 'What it is called.' }) name!: string;
  @Field(() => [KnowledgeSource], { description: 'Where it comes from, oldest first, at most 20.' })
  sources!: KnowledgeSource[];
}

@ObjectType({
  description:
    'What is known about a person, from CVs, personas and answers: at most 500 entries a list, those with most sources first.',
})
export class KnowledgeBase implements knowledge.Knowledge {
  @Field(() => [KnowledgeEntry], { description: 'Skills that are not tools.' }) skills!: KnowledgeEntry[];
  @Field(() => [KnowledgeEntry], { description: 'Tools and technologies.' }) tools!: KnowledgeEntry[];
  @Field(() => [KnowledgeEntry], { description: 'Industries.' }) industries!: KnowledgeEntry[];
  @Field(() => [KnowledgeEntry], { description: 'Soft skills.' }) softSkills!: KnowledgeEntry[];
  @Field(() => StringMapScalar, { description: 'Preferences, an object of strings: `{ "work_mode": "remote" }`.' })
  preferences!: Record<string, string>;
  @Field(() => [OpenQuestion], { description: `What only the person can tell, at most ${MOST_QUESTIONS}.` })
  openQuestions!: OpenQuestion[];
}
