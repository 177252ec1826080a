import type { IncomingMessage, ServerResponse } from 'node:http';

/** The page as it is below a base path: its files and its own links begin there. */
export function pageBelow(page: string, base: string): string {
  return page.replace('<html', `<html data-base="${base}"`).replaceAll('="/assets/', `="${base}/assets/`);
}

/** Serves the page below a base path, at every address that is no file. */
export function servePage(page: string, base: string) {
  const body = Buffer.from(pageBelow(page, base));
  return ({ method, url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if ((method !== 'GET' && method !== 'HEAD') || /^\/(api|matchmake|assets)\//.test(url)) {
      next();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(method === 'HEAD' ? undefined : body);
  };
}
