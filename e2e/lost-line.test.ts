import type { WebSocketRoute } from 'playwright-core';
import { expect, test } from 'vitest';
import { startSolo } from './support/player.ts';
import { keepSeat, openSite } from './support/site.ts';

const site = openSite();

test('a line that is lost under an open dialog is told within it', async () => {
  const { match, token } = await startSolo(site.server.url, 'us', 4);
  const context = await site.browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const sockets: WebSocketRoute[] = [];
  let isDown = false;
  await context.routeWebSocket(/./, (socket) => {
    if (isDown) return void socket.close();
    socket.connectToServer();
    sockets.push(socket);
  });
  const page = await context.newPage();
  await page.goto(site.server.url);
  await keepSeat(page, { match, token, seat: 'us' });
  await page.goto(`${site.server.url}/play/${match}`);
  const dialog = page.getByRole('dialog');
  await dialog.locator('.opening').waitFor({ timeout: 60_000 });
  isDown = true;
  await context.setOffline(true);
  for (const socket of sockets) await socket.close();
  const strip = dialog.getByRole('status');
  await strip.waitFor({ timeout: 10_000 });
  const isOnTop = await strip.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 20, top + 20));
  });
  expect(isOnTop).toBe(true);
  await context.close();
});
