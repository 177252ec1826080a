import type { Command } from '../../model/index.ts';

/**
 * For whom a seat's command may change more of the view than the seats' public line: what lies under wax changes the giver's
 * own view alone, and that a seat is done is seen on that line only. A kind that is not listed cannot be compiled.
 */
const CHANGES_FOR: Record<Command['kind'], 'nobody' | 'giver' | 'everybody'> = {
  seal: 'giver',
  breakSeal: 'giver',
  ready: 'nobody',
  offerDeal: 'everybody',
  acceptDeal: 'everybody',
  declineDeal: 'everybody',
  withdrawDeal: 'everybody',
  cancelDeal: 'everybody',
  say: 'everybody',
};

export function changesFor({ kind }: Command): 'nobody' | 'giver' | 'everybody' {
  return CHANGES_FOR[kind];
}
