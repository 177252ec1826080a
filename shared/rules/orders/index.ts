import type { Order, OrderKind } from '../../model/index.ts';
import { acceptTreaty } from './accept-treaty.ts';
import { answerPressure } from './answer-pressure.ts';
import { appeal } from './appeal.ts';
import { askBriefs } from './ask-briefs.ts';
import { brief } from './brief.ts';
import { challenge } from './challenge.ts';
import { closeRegion } from './close-region.ts';
import { compel } from './compel.ts';
import { comply } from './comply.ts';
import { contempt } from './contempt.ts';
import { covert } from './covert.ts';
import { declineTreaty } from './decline-treaty.ts';
import { demand } from './demand.ts';
import { deny } from './deny.ts';
import { dialogue } from './dialogue.ts';
import { direction } from './direction.ts';
import { expediteAppeal } from './expedite-appeal.ts';
import { expediteRequest } from './expedite-request.ts';
import { fine } from './fine.ts';
import { grant } from './grant.ts';
import { harden } from './harden.ts';
import { hostSuit } from './host-suit.ts';
import { inquire } from './inquire.ts';
import { invest } from './invest.ts';
import { keys } from './keys.ts';
import { law } from './law.ts';
import { lift } from './lift.ts';
import { lobby } from './lobby.ts';
import { market } from './market.ts';
import { move } from './move.ts';
import { narrow } from './narrow.ts';
import type { OrderRule } from './order-rule.ts';
import { programme } from './programme.ts';
import { protest } from './protest.ts';
import { publish } from './publish.ts';
import { refer } from './refer.ts';
import { refuse } from './refuse.ts';
import { region } from './region.ts';
import { report } from './report.ts';
import { request } from './request.ts';
import { rule } from './rule.ts';
import { scrutiny } from './scrutiny.ts';
import { sit } from './sit.ts';
import { speak } from './speak.ts';
import { stay } from './stay.ts';
import { sue } from './sue.ts';
import { suspend } from './suspend.ts';
import { treaty } from './treaty.ts';
import { unseal } from './unseal.ts';
import { withdraw } from './withdraw.ts';

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
