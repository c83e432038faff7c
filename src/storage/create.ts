import { bucketFiles } from './bucket.ts';
import { localFiles } from './local.ts';
import type { Storage, StorageConfig } from './storage.ts';

export async function createStorage(config: StorageConfig): Promise<Storage> {
  return config.kind === 'file' ? localFiles(config.root) : bucketFiles(config);
}
