import { setImmediate as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Job } from '../../src/server/threads/job.ts';

const request = { method: 'GET', url: '/', headers: {}, body: undefined, release: 1 };
const head = { status: 200, headers: {} };
const job = (): Job => new Job(1, { request, isLong: false });

// An error of a body that nobody reads would end the process.
test('an answer that begins after its question was given up is left alone, and so is the end of its thread', async () => {
  const late = job();
  late.fail(new Error('too late'));
  late.start(head, () => undefined);
  late.push(new Uint8Array(3));
  late.fail(new Error('the thread ended'));
  await expect(late.answer).rejects.toThrow('too late');
  await later();
});

test('an answer that was told whole stays so when its thread ends', async () => {
  const whole = job();
  whole.start(head, () => undefined);
  whole.push(new Uint8Array([1, 2, 3]));
  whole.end();
  whole.fail(new Error('the thread ended'));
  expect(await (await whole.answer).body.toArray()).toEqual([Buffer.from([1, 2, 3])]);
});

test('an answer that has begun is broken off with what went wrong', async () => {
  const broken = job();
  broken.start(head, () => undefined);
  const { body } = await broken.answer;
  const read = body.toArray();
  broken.push(new Uint8Array(3));
  broken.fail(new Error('stopped'));
  broken.fail(new Error('the thread ended'));
  await expect(read).rejects.toThrow('stopped');
});

test('an answer that breaks off before anyone reads it harms nobody', async () => {
  const unread = job();
  unread.start(head, () => undefined);
  unread.fail(new Error('stopped'));
  await later();
  await expect((await unread.answer).body.toArray()).rejects.toThrow('stopped');
});
