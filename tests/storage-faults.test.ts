import { expect, it } from 'vitest';
import { faultOf, type StoreFault } from '../src/storage/faults.ts';

const FAULTS: [error: object, fault: StoreFault][] = [
  [{ code: 'ENOENT' }, 'missing'],
  [{ code: 'E_CANNOT_READ_FILE', cause: { name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } } }, 'missing'],
  [{ code: 'E_CANNOT_READ_FILE', cause: { name: 'NoSuchBucket', $metadata: { httpStatusCode: 404 } } }, 'unavailable'],
  [{ code: 'E_CANNOT_WRITE_FILE', cause: { name: 'Other', $metadata: { httpStatusCode: 507 } } }, 'full'],
  ...['ENOSPC', 'EDQUOT', 'EFBIG'].map((code): [object, StoreFault] => [{ code }, 'full']),
  ...['EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOTDIR', 'EMFILE', 'ESTALE', 'ECONNREFUSED', 'ETIMEDOUT'].map(
    (code): [object, StoreFault] => [{ code }, 'unavailable'],
  ),
];

it.each(FAULTS)('reads the fault %j as %s', (error, fault) => {
  expect(faultOf(error)).toBe(fault);
});
