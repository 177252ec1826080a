import { options } from 'preact';

/** The path below which the pages stand, such as /comity; empty at the top of an address. The server writes it into the page. */
export const BASE = globalThis.document?.documentElement.dataset.base ?? '';

/** Where a page or an answer of ours is, wherever the pages stand: its own path begins with a slash. */
export const at = (path: string): string => BASE + path;

/** Links are written as if the pages stood at the top. */
if (BASE) {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const props = vnode.props as { href?: unknown };
    if (vnode.type === 'a' && typeof props.href === 'string' && props.href.startsWith('/')) props.href = at(props.href);
    before?.(vnode);
  };
}
