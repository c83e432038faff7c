import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract, type Headers } from 'tar-fs';

/** An executable and the environment it needs. */
export interface Executable {
  path: string;
  env: Record<string, string>;
}

export const carriesChromium = process.platform === 'linux' && process.arch === 'x64';

/**
 * The Chromium that travels inside `@sparticuz/chromium`, unpacked once a version into the temporary folder (about
 * 210 MB, 4 s) with the shared libraries and the font that a bare machine lacks.
 *
 * The package's own `executablePath()` takes whatever lies at `/tmp/chromium`, of any version and from anyone. Here
 * the folder carries version and user, appears in one rename, and must belong to this user alone.
 */
export async function carriedChromium(): Promise<Executable> {
  if (!carriesChromium) throw new Error('@sparticuz/chromium carries a browser for Linux on x64 only');
  const archive = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const { version } = JSON.parse(readFileSync(join(archive, '..', 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `personaforge-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(folder)) await unpack(archive, folder);
  await assertOwn(folder);
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: folder,
    },
  };
}

async function unpack(archive: string, folder: string): Promise<void> {
  const draft = await mkdtemp(`${folder}-`);
  const unbrotli = (name: string) => createReadStream(join(archive, name)).compose(createBrotliDecompress());
  await Promise.all([
    pipeline(unbrotli('chromium.br'), createWriteStream(join(draft, 'chromium'), { mode: 0o700 })),
    pipeline(unbrotli('al2023.tar.br'), extract(draft, { map: asOwn })),
    pipeline(unbrotli('fonts.tar.br'), extract(draft, { map: asOwn })),
  ]);
  await mkdir(join(draft, 'cache'));
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder));
  // another process may have been faster: its folder is as good
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
}

/** As root, tar-fs would give the files to whoever packed them. */
const asOwn = (header: Headers) => ({ ...header, uid: process.getuid?.(), gid: process.getgid?.() }) as Headers;

async function assertOwn(folder: string): Promise<void> {
  const stat = await lstat(folder);
  const mine = process.getuid === undefined || stat.uid === process.getuid();
  if (!stat.isDirectory() || !mine || (process.getuid && stat.mode & 0o022)) {
    throw new Error(`${folder} exists but does not belong to this user alone; remove it`);
  }
}

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
