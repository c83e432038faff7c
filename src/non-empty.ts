export { firstOf, itemAt, lastOf } from './list-item.ts';
