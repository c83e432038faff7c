import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ExportWarning } from './export.entity.ts';

@ObjectType({ description: 'A page of a document as it prints.' })
export class PreviewPage {
  @Field(() => Int, { description: 'Number, from 1.' }) number!: number;
  @Field(() => Float, { description: 'Width in points.' }) width!: number;
  @Field(() => Float, { description: 'Height in points.' }) height!: number;
  @Field(() => String, { description: 'The picture: a PNG of 1.5 pixels a point, in base64.' }) png!: string;
}

@ObjectType({ description: 'Where a value of the persona stands in a document.' })
export class PreviewMark {
  @Field(() => String, { description: 'Path into the persona: `work_history[0].title`.' }) path!: string;
  @Field(() => Int, { description: 'Page, from 1.' }) page!: number;
  @Field(() => [Float], { description: 'x, y, width and height in points from the top left.' }) bbox!: number[];
}

@ObjectType({ description: 'A document of a persona as it would print now. Nothing is stored.' })
export class Preview {
  @Field(() => Int, { description: 'Pages of the document; the first five are shown.' }) pageCount!: number;
  @Field(() => [PreviewPage], { description: 'The pages.' }) pages!: PreviewPage[];
  @Field(() => [PreviewMark], { description: 'Where what is seen of the persona stands.' }) marks!: PreviewMark[];
  @Field(() => [ExportWarning], { description: 'What of the order could not be done.' }) warnings!: ExportWarning[];
}
