import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { guarded } from './guarded.ts';

const fails = async () => {
  throw new Error('driver has already been destroyed');
};

async function statusOf(route: ReturnType<typeof guarded>): Promise<number> {
  const request = Object.assign(new IncomingMessage(new Socket()), { method: 'POST', url: '/lessons' });
  const response = new ServerResponse(request);
  await route(request, response);
  return response.statusCode;
}

test('what fails because the server ends may be asked again, and is no mistake to complain of', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await statusOf(guarded(fails, () => true))).toBe(503);
  expect(complaints).not.toHaveBeenCalled();
  expect(await statusOf(guarded(fails, () => false))).toBe(500);
  complaints.mockRestore();
});
