import { Extensions } from 'type-graphql';

/** Marks a relation that GraphQL clients follow and that the flat REST objects leave out. */
export const GraphOnly = () => Extensions({ graphOnly: true });
