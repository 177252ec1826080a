import type { Order, OrderKind } from '../../model/index.ts';
import type { OrderRule } from '../order-kit/order-rule.ts';
import { acceptTreaty } from './bench/accept-treaty.ts';
import { answerPressure } from './bench/answer-pressure.ts';
import { challenge } from './bench/challenge.ts';
import { comply } from './bench/comply.ts';
import { declineTreaty } from './bench/decline-treaty.ts';
import { deny } from './bench/deny.ts';
import { expediteRequest } from './bench/expedite-request.ts';
import { grant } from './bench/grant.ts';
import { lobby } from './bench/lobby.ts';
import { narrow } from './bench/narrow.ts';
import { publish } from './bench/publish.ts';
import { refuse } from './bench/refuse.ts';
import { rule } from './bench/rule.ts';
import { sit } from './bench/sit.ts';
import { withdraw } from './bench/withdraw.ts';
import { closeRegion } from './company/close-region.ts';
import { harden } from './company/harden.ts';
import { keys } from './company/keys.ts';
import { market } from './company/market.ts';
import { move } from './company/move.ts';
import { programme } from './company/programme.ts';
import { region } from './company/region.ts';
import { report } from './company/report.ts';
import { sue } from './company/sue.ts';
import { askBriefs } from './court/ask-briefs.ts';
import { contempt } from './court/contempt.ts';
import { dialogue } from './court/dialogue.ts';
import { direction } from './court/direction.ts';
import { expediteAppeal } from './court/expedite-appeal.ts';
import { inquire } from './court/inquire.ts';
import { lift } from './court/lift.ts';
import { refer } from './court/refer.ts';
import { scrutiny } from './court/scrutiny.ts';
import { stay } from './court/stay.ts';
import { unseal } from './court/unseal.ts';
import { compel } from './government/compel.ts';
import { covert } from './government/covert.ts';
import { demand } from './government/demand.ts';
import { fine } from './government/fine.ts';
import { hostSuit } from './government/host-suit.ts';
import { invest } from './government/invest.ts';
import { law } from './government/law.ts';
import { protest } from './government/protest.ts';
import { request } from './government/request.ts';
import { speak } from './government/speak.ts';
import { suspend } from './government/suspend.ts';
import { treaty } from './government/treaty.ts';
import { appeal } from './parties/appeal.ts';
import { brief } from './parties/brief.ts';

/** Every kind of order and answer that the game knows. */
export const ORDER_RULES: { [K in OrderKind]: OrderRule<K> } = {
  demand,
  compel,
  request,
  covert,
  law,
  treaty,
  suspend,
  fine,
  hostSuit,
  protest,
  invest,
  speak,
  region,
  closeRegion,
  move,
  keys,
  harden,
  report,
  market,
  sue,
  programme,
  stay,
  lift,
  expediteAppeal,
  askBriefs,
  inquire,
  contempt,
  refer,
  direction,
  dialogue,
  unseal,
  scrutiny,
  grant,
  expediteRequest,
  deny,
  sit,
  acceptTreaty,
  declineTreaty,
  withdraw,
  answerPressure,
  comply,
  narrow,
  challenge,
  refuse,
  publish,
  rule,
  appeal,
  brief,
  lobby,
};

/** The rule of an order, for callers that do not care which kind it is. */
export function ruleOf(order: Order): OrderRule {
  return ORDER_RULES[order.kind] as unknown as OrderRule;
}
