import type { Command } from '../../model/index.ts';

/**
 * Whether a seat's command may change what others see of more than the seats' public line: what lies under wax, and that a
 * seat is done, is seen there alone. A kind that is not listed cannot be compiled.
 */
const TELLS: Record<Command['kind'], boolean> = {
  seal: false,
  breakSeal: false,
  ready: false,
  offerDeal: true,
  acceptDeal: true,
  declineDeal: true,
  withdrawDeal: true,
  cancelDeal: true,
  say: true,
};

export function tellsOthers({ kind }: Command): boolean {
  return TELLS[kind];
}
