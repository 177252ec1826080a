import './wax.css';
import { sealSvg } from './drawings.ts';

const SIGNET =
  '<svg viewBox="0 0 52 92" width="52" height="92" aria-hidden="true"><path d="M19 30Q13 16 18 8Q26-2 34 8Q39 16 33 30L31 58H21Z" fill="#6b4526" stroke="#2a1a0d" stroke-width="2"/><path d="M22 12Q20 20 24 28" fill="none" stroke="#b98a5c" stroke-width="3" stroke-linecap="round"/><path d="M8 58H44L48 78H4Z" fill="#c9a24e" stroke="#4a3812" stroke-width="2"/><path d="M4 78H48V86H4Z" fill="#8f6e2a" stroke="#4a3812" stroke-width="2"/></svg>';

/** A token's milliseconds, as the page's motion has it now. */
function milliseconds(token: string): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(token)) || 0;
}

function stage(over: DOMRect): HTMLElement {
  const host = document.createElement('div');
  host.className = 'k-wax';
  host.setAttribute('aria-hidden', 'true');
  host.style.left = `${over.left + over.width / 2}px`;
  host.style.top = `${over.top + over.height / 2}px`;
  document.body.append(host);
  return host;
}

/** Called as the signet touches the wax: the moment to be heard and felt. */
type Touch = () => void;

/** Pours wax over a place of the page, presses a signet into it and leaves the seal with its mark for a moment. Nothing waits for it. */
export function pourWax(over: DOMRect, mark: string, touch: Touch): void {
  const host = stage(over);
  host.innerHTML =
    '<i class="k-wax-drop"></i><i class="k-wax-pool"></i>' +
    `<i class="k-wax-seal">${sealSvg(mark)}</i><i class="k-wax-signet">${SIGNET}</i>`;
  const [pour, press, crest] = ['--wax-pour', '--wax-press', '--wax-crest'].map(milliseconds);
  setTimeout(touch, pour + press * 0.55);
  setTimeout(() => host.remove(), pour + press + crest + milliseconds('--panel'));
}

/** A seal that parts, over a place of the page. */
export function breakWax(over: DOMRect, mark: string): void {
  const host = stage(over);
  const half = `<i class="k-wax-half">${sealSvg(mark)}</i>`;
  host.innerHTML = half + half;
  setTimeout(() => host.remove(), milliseconds('--press') + milliseconds('--folder'));
}
