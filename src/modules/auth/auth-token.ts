import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A key to the API, worth 12 hours unless it is ended before.' })
export class AuthToken {
  @Field(() => String, { description: 'Send it as `Authorization: Bearer <token>`.' })
  token!: string;
}
