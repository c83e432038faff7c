import { Disk } from 'flydrive';
import { nullIfMissing, refuse } from './faults.ts';
import { asideKey, type Storage, type StorageConfig } from './storage.ts';

/** a connection to the store is there within this, or it is away */
const CONNECT_MS = 5_000;
/** and an answer begins within this: the largest file takes some seconds on a slow line */
const ANSWER_MS = 15_000;
/** The SDK's three attempts at a silent store kept a client waiting for 90 s. */
const ATTEMPTS = 2;

type BucketConfig = Extract<StorageConfig, { kind: 's3' }>;

/** Files in an S3 bucket, with the AWS SDK's usual variables. */
export async function bucketFiles({ bucket, prefix: folderOfAll, pathStyle }: BucketConfig): Promise<Storage> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  const prefix = folderOfAll ? `${folderOfAll}/` : '';
  const disk = new Disk(
    new S3Driver({
      bucket,
      forcePathStyle: pathStyle,
      visibility: 'private',
      supportsACL: false,
      maxAttempts: ATTEMPTS,
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS, throwOnRequestTimeout: true },
    }),
  );
  const move = (from: string, to: string) => disk.move(prefix + from, prefix + to).catch(nullIfMissing);
  return {
    put: (key, bytes, contentType) => disk.put(prefix + key, bytes, { contentType }).catch(refuse),
    read: (key) => disk.getBytes(prefix + key).catch(nullIfMissing),
    stream: (key) => disk.getStream(prefix + key).catch(nullIfMissing),
    remove: (key) => disk.delete(prefix + key).catch(refuse),
    setAside: async (key) => void (await move(key, asideKey(key))),
    bringBack: async (key) => void (await move(asideKey(key), key)),
    async *list(folder) {
      let token: string | undefined;
      do {
        const page = await disk
          .listAll(prefix + folder, { recursive: true, ...(token && { paginationToken: token }) })
          .catch(refuse);
        for (const object of page.objects) {
          if (!object.isFile) continue;
          const found = await disk.getMetaData(object.key).catch(nullIfMissing);
          if (found) yield { key: object.key.slice(prefix.length), changedAt: found.lastModified };
        }
        token = page.paginationToken;
      } while (token);
    },
  };
}
