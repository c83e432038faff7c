// Starts the service as the README says (`npm start`), signs up, and asks who it is.
import { spawn } from 'node:child_process';

const base = `http://127.0.0.1:${process.env.PORT}`;
const service = spawn('npm', ['start'], { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
const ended = new Promise((_resolve, reject) =>
  service.once('exit', (code) => reject(new Error(`npm start ended with ${code}`))),
);
const deadline = Date.now() + 120_000;

async function ready() {
  while (Date.now() < deadline) {
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the service was not ready within 120 s');
}

async function json(path, init) {
  const answer = await fetch(base + path, init);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

try {
  await Promise.race([ready(), ended]);
  const { token } = await json('/auth/signup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'first@example.com', password: 'a good long password', name: 'First' }),
  });
  const me = await json('/users/me', { headers: { authorization: `Bearer ${token}` } });
  if (me.email !== 'first@example.com') throw new Error(`unexpected answer: ${JSON.stringify(me)}`);
  console.log('the first request works');
} finally {
  try {
    process.kill(-service.pid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
}
process.exit(0);
